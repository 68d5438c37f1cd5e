#include "support/testsupport.h"

#include "base/language.h"
#include "report/render/page/printabletext.h"

using namespace ks;

namespace tst_printabletext {
namespace {

bool isLatin(char32_t character) {
    return character < 0x250 || character == 0x2013;
}

ReportDocument documentWith(const QString& text) {
    ReportTable table;
    table.columns = {{QStringLiteral("a"), QStringLiteral("A")}};
    table.rows = {{QStringLiteral("r"), RowKind::Body, {{text, {}, {}}}}};
    ReportDocument document;
    document.blocks = {table};
    return document;
}

QString cellOf(const ReportDocument& document) {
    return std::get<QString>(document.tables()[0].rows[0].cells[0].value);
}

QString printed(const char* text) {
    return cellOf(withPrintableText(documentWith(QString::fromUtf8(text)), isLatin));
}

} // namespace

TEST_CASE("what the font has stays as it is") {
    CHECK(printed("Energiekaart – één, “2,5”") == QString::fromUtf8("Energiekaart – één, ?2,5?"));
    CHECK(printed("two\nlines") == "two\nlines");
    CHECK(printed("e\u0301") == QString::fromUtf8("é"));
}

TEST_CASE("near equals stand in, invisible characters go, the rest becomes a question mark") {
    CHECK(printed("no\u2011break") == "no-break");
    CHECK(printed("1\u202F000 \uFF1D") == "1 000 =");
    CHECK(printed("tab\there\r\nnext") == "tab here\nnext");
    CHECK(printed("a\u202E\u200Bb\x01") == "ab");
    CHECK(printed("\u65E5\u672C \U0001F333") == "?? ?");
}

TEST_CASE("a table with replaced characters names them, another one says nothing") {
    const LanguageScope english(Language::English);
    const ReportDocument document =
        withPrintableText(documentWith(QString::fromUtf8("\u65E5\u65E5\u672C\U0001F333")), isLatin);
    REQUIRE(document.tables()[0].notes.size() == 1);
    CHECK(document.tables()[0].notes[0] ==
          QString::fromUtf8("Characters that the font of this page lacks stand as “?”: U+65E5, U+672C, U+1F333."));
    CHECK(withPrintableText(documentWith(QStringLiteral("plain")), isLatin).tables()[0].notes.isEmpty());
}

TEST_CASE("every block, the title page and what runs along are cleaned, and text names what it lacks") {
    const LanguageScope english(Language::English);
    const QString bad = QString::fromUtf8("a\u202E\u65E5");
    ReportPicture picture;
    picture.caption = picture.description = bad;
    ReportDocument document;
    document.runningTitle = bad;
    document.cover = ReportCover{bad, bad, {bad}, bad};
    document.blocks = {ReportHeading{1, bad, {}, bad}, ReportParagraph{bad, ParagraphStyle::Body},
                       ReportList{false, {{bad, {bad}, bad}}}, picture};
    const ReportDocument clean = withPrintableText(document, isLatin);
    CHECK(clean.runningTitle == "a?");
    CHECK(*clean.cover == ReportCover{"a?", "a?", {"a?"}, "a?"});
    REQUIRE(clean.blocks.size() == 6);
    CHECK(std::get<ReportHeading>(clean.blocks[0]) == ReportHeading{1, "a?", {}, "a?"});
    CHECK(std::get<ReportParagraph>(clean.blocks[1]).text == "a?");
    const auto note = std::get<ReportParagraph>(clean.blocks[2]);
    CHECK(note.style == ParagraphStyle::Note);
    CHECK(note.text.contains("U+65E5"));
    CHECK(std::get<ReportList>(clean.blocks[3]).items[0] == ReportListItem{"a?", {"a?"}, "a?"});
    CHECK(std::get<ReportParagraph>(clean.blocks[4]).text.contains("U+65E5"));
    CHECK(std::get<ReportPicture>(clean.blocks[5]).caption == "a?");
    CHECK(std::get<ReportPicture>(clean.blocks[5]).table.notes.size() == 1);
}

TEST_CASE("a row with too few cells gets empty ones") {
    ReportTable table;
    table.columns = {{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}};
    table.rows = {{QStringLiteral("r"), RowKind::Body, {{QStringLiteral("x"), {}, {}}}}};
    ReportDocument document;
    document.blocks = {table};
    CHECK(withPrintableText(document, isLatin).tables()[0].rows[0].cells.size() == 2);
}

} // namespace tst_printabletext
