#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "../../support/pdftools.h"
#include "base/language.h"
#include "odtsample.h"
#include "odttools.h"
#include "report/content/catalogue.h"
#include "report/render/odt/odtrenderer.h"

#include <QRegularExpression>

using namespace ks;

namespace tst_odtlibreoffice {
namespace {

QByteArray odtOf(const ReportDocument& document) {
    const Result<QByteArray> odt = renderOdt(document, {});
    REQUIRE(odt.ok());
    return *odt;
}

QString simplified(const QByteArray& text) {
    return QString::fromUtf8(text).remove(QChar(QChar::ByteOrderMark)).simplified();
}

QByteArray pdfOf(const ReportDocument& document) {
    const QByteArray pdf = test::inLibreOffice(odtOf(document), QStringLiteral("pdf"));
    REQUIRE_FALSE(pdf.isEmpty());
    return pdf;
}

/// Rows of four lines, each with words at its beginning and its end.
ReportTable longTable(int rows) {
    ReportTable table = test::textTable("long", {});
    table.columns = {{"a", "HeaderOne", ColumnKind::Text}, {"b", "HeaderTwo", ColumnKind::Text}};
    for (int i = 0; i < rows; ++i) {
        const QString number = QString::number(i);
        table.rows.append({number,
                           RowKind::Body,
                           {{"row" + number, {}, {}}, {"begin" + number + "\nsecond\nthird\nend" + number, {}, {}}}});
    }
    return table;
}

QStringList numbersAfter(const QString& page, const char* word) {
    QStringList numbers;
    const QRegularExpression pattern(QLatin1String("\\b") + QLatin1String(word) + QLatin1String("([0-9]+)\\b"));
    for (auto match = pattern.globalMatch(page); match.hasNext();)
        numbers.append(match.next().captured(1));
    return numbers;
}

} // namespace

TEST_CASE("LibreOffice opens the OpenDocument text and reads all its words, and does not open a damaged one") {
    const LanguageScope english(Language::English);
    const QByteArray odt = odtOf(test::sampleDocument());
    const QString text = simplified(test::inLibreOffice(odt, QStringLiteral("txt")));
    // Numbers of pages are empty where nothing is laid out; the marks of lists are LibreOffice's own in plain text.
    const QString expected = QString::fromUtf8(
        "Sample report Of everything Nulmeting By hand Texts are restated. Contents First part A chapter "
        "Table 1. Kinds of cells Second part A wide chapter Table 2. A grid A picture First part An opening. "
        "A chapter Plain words. On two lines. Where it comes from. Somebody's words. Not known yet. • an item "
        "◦ a detail ◦ another • a second item with a note 1. first 2. second Table 1. Kinds of cells One of "
        "each. What Judged Value Count Score Level All 2.875 n = 12 3 2.875 12 A part exact 2.5 2 2.5 3 "
        "between 3–4 between 3 and 4 (Tussen geel en groen) 4 3 0 approximate ~3 approximately 3 5 open "
        "approximate, open ~ approximate, level not recorded (Bij benadering) 1 unscored – handed in, without "
        "a level yes missing · not handed in no not applicable with a note n/a not applicable open open "
        "Subject to change. The first note. The second note. Source: made by hand Second part A wide chapter "
        "What introduces the grid. Table 2. A grid 1 Niet matuur 3–4 Between two levels City One Two Global "
        "score open 4 Gent 3–4 between 3 and 4 5 A picture Figure 1. Two bars Figure 1 as a table Text one "
        "two");
    CHECK(text.toStdString() == expected.toStdString());
    CHECK(test::inLibreOffice(odt.first(odt.size() / 2), QStringLiteral("txt")).isEmpty());
}

TEST_CASE("on paper LibreOffice gives cover, contents with page numbers, head and foot, and the picture") {
    const LanguageScope english(Language::English);
    const QByteArray pdf = pdfOf(test::sampleDocument());
    const QStringList pages = test::pageTexts(pdf);
    REQUIRE(pages.size() == 5);
    CHECK_FALSE(pages[0].contains("Page"));
    CHECK(pages[1].contains(QRegularExpression("First part\\.+3\\n")));
    CHECK(pages[1].contains(QRegularExpression("Table 2\\. A grid\\.+4\\n")));
    CHECK(pages[1].contains(QRegularExpression("A picture\\.+5\\n")));
    CHECK(pages[2].contains(QString::fromUtf8("PART · One")));
    CHECK(pages[2].contains(QString::fromUtf8("Nulmeting · data of 7/03/2025 · a3f9 c21e")));
    CHECK(pages[2].contains("Page 3 of 5"));
    const QString sizes = test::runOnPdf("pdfinfo", {"-f", "1", "-l", "5"}, pdf).simplified();
    CHECK(sizes.contains("Page 3 size: 595.304 x 841.89 pts"));
    CHECK(sizes.contains("Page 4 size: 841.89 x 595.304 pts"));
    // Both colours of the picture are painted, on a page that has no other cells.
    const QByteArray pictures = test::picturesOf(pdf);
    CHECK(pictures.contains(QByteArray("\xC0\x39\x2B").repeated(40)));
    CHECK(pictures.contains(QByteArray("\x1E\x7B\x34").repeated(160)));
}

TEST_CASE("in LibreOffice the heatmap of the report is one lying page with legend, notes and source, in Dutch") {
    useLanguage(Language::Dutch);
    Workspace workspace = test::reportGrid();
    workspace.info.changedAt = Timestamp{1741334400000, 60};
    const Result<ReportDocument> document = buildDocument(workspace, {QStringLiteral("heatmap")});
    REQUIRE(document.ok());
    const QByteArray pdf = pdfOf(*document);
    const QStringList pages = test::pageTexts(pdf);
    REQUIRE(pages.size() == 1);
    CHECK(test::runOnPdf("pdfinfo", {}, pdf).contains("841.89 x 595.304 pts (A4)"));
    for (const char* text :
         {"Tabel 1. Maturiteitsinschatting per stad en thema", "Heel matuur", "tussen 1 en 2", "bij benadering",
          "Turnhout", "Niet meegeteld.", "Bron: ", "gegevens van 7/03/2025", "Bladzijde 1 van 1"}) {
        CAPTURE(text);
        CHECK(pages[0].contains(QString::fromUtf8(text)));
    }
    CHECK(test::wordsOutside(pdf, 22).isEmpty());
}

TEST_CASE("in LibreOffice the heatmap of the report is one lying page in English, whose words are longer") {
    const LanguageScope english(Language::English);
    const Result<ReportDocument> document = buildDocument(test::reportGrid(), {QStringLiteral("heatmap")});
    REQUIRE(document.ok());
    const QStringList pages = test::pageTexts(pdfOf(*document));
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].contains("Source: self-evaluations"));
}

TEST_CASE("in LibreOffice a long table has its head on each page and no row on two") {
    const LanguageScope english(Language::English);
    constexpr int rows = 100;
    const QStringList pages = test::pageTexts(pdfOf(test::plainDocument({longTable(rows)})));
    CHECK(pages.size() >= 6);
    int found = 0;
    for (const QString& page : pages) {
        CHECK(page.count("HeaderOne") == 1);
        CHECK(numbersAfter(page, "begin") == numbersAfter(page, "end"));
        found += static_cast<int>(numbersAfter(page, "row").size());
    }
    CHECK(found == rows);
}

TEST_CASE("in LibreOffice a row that is higher than a page loses nothing") {
    const LanguageScope english(Language::English);
    ReportTable table = longTable(3);
    table.rows[1].cells[1].value = QStringLiteral("word ").repeated(4000);
    int words = 0;
    const QStringList pages = test::pageTexts(pdfOf(test::plainDocument({table})));
    for (const QString& page : pages)
        words += static_cast<int>(page.count(QRegularExpression("\\bword\\b")));
    CHECK(words == 4000);
    CHECK(pages.last().contains("end2"));
}

} // namespace tst_odtlibreoffice
