#include "support/smalldisk.h"
#include "support/testsupport.h"

#include "../../support/xlsxtools.h"
#include "base/language.h"
#include "report/render/xlsx/xlsxrenderer.h"

#include <QDir>
#include <QJsonArray>

using namespace ks;
using test::ReadSheet;
using test::ReadWorkbook;

namespace tst_xlsxrenderer {
namespace {

ReportTable tableOf(const QStringList& texts) {
    ReportTable table;
    table.id = QStringLiteral("texts");
    table.title = QStringLiteral("Texts");
    table.columns = {{QStringLiteral("text"), QStringLiteral("Text")},
                     {QStringLiteral("value"), QStringLiteral("Value"), ColumnKind::Number}};
    for (const QString& text : texts)
        table.rows.append({text.left(8), RowKind::Body, {{text, {}, {}}, {-2.5, {}, {}}}});
    return table;
}

ReportDocument documentWith(const QList<ReportBlock>& blocks) {
    ReportDocument document;
    document.title = QStringLiteral("Title");
    document.runningTitle = QStringLiteral("Running");
    document.language = QStringLiteral("en");
    document.blocks = blocks;
    return document;
}

ReadWorkbook read(const ReportDocument& document) {
    const Result<QByteArray> bytes = renderXlsx(document, {});
    REQUIRE(bytes.ok());
    return ReadWorkbook(*bytes);
}

ReportTable longTable(int rows) {
    ReportTable table = tableOf({});
    for (int i = 0; i < rows; ++i)
        table.rows.append(
            {QString::number(i), RowKind::Body, {{QStringLiteral("row %1").arg(i), {}, {}}, {i / 7.0, {}, {}}}});
    return table;
}

/// Where temporary files go while this lives.
class TemporaryFolderScope {
public:
    explicit TemporaryFolderScope(const QString& folder) : m_before(qgetenv("TMPDIR")) {
        qputenv("TMPDIR", folder.toUtf8());
    }
    ~TemporaryFolderScope() {
        if (m_before.isEmpty())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_before);
    }

private:
    QByteArray m_before;
};

} // namespace

TEST_CASE("text that looks like a formula or a link is text with the same characters; numbers stay numbers (F01)") {
    const LanguageScope english(Language::English);
    const QStringList hostile = {"=1+1",
                                 "+",
                                 "-2+3",
                                 "@SUM(A1:A9)",
                                 "\t=1",
                                 "\r=1",
                                 "\n=1",
                                 QString::fromUtf8("＝1+1"),
                                 QString::fromUtf8("＋1"),
                                 QString::fromUtf8("－1"),
                                 QString::fromUtf8("＠SUM"),
                                 "a;b\"c",
                                 "=HYPERLINK(\"http://example.org\")",
                                 "http://example.org",
                                 "mailto:someone@example.org",
                                 "internal:'Texts'!A1",
                                 "{=1+1}",
                                 "<b>&amp;</b>",
                                 "_x0041_",
                                 "2,5",
                                 " spaces ",
                                 "two\nlines"};
    const ReadSheet sheet = read(documentWith({tableOf(hostile)})).sheet("Texts");
    const int first = 4; // title, a gap, the titles of the columns
    for (int i = 0; i < hostile.size(); ++i) {
        CAPTURE(i);
        CHECK(sheet.at("A" + QString::number(first + i)) == QJsonValue(hostile[i]));
        CHECK(sheet.at("B" + QString::number(first + i)).toDouble() == -2.5);
    }
    // Marked as text, so that it does not become a formula when somebody edits the cell.
    for (int i = 0; i < 11; ++i)
        CHECK(sheet.look("A" + QString::number(first + i))["number"].toString() == "@");
    CHECK(sheet.look("A" + QString::number(first + 11))["number"].toString() == "General");
}

TEST_CASE("a text longer than a cell goes on in the next row, with every character") {
    const LanguageScope english(Language::English);
    QString longText;
    for (int i = 0; i < 9000; ++i)
        longText += QStringLiteral("%1 ").arg(i, 4, 10, QLatin1Char('0'));
    const ReadSheet sheet = read(documentWith({tableOf({longText, "after"})})).sheet("Texts");
    CHECK(sheet.at("A4").toString().size() == 32767);
    CHECK(sheet.at("A4").toString() + sheet.at("A5").toString() == longText);
    CHECK(sheet.at("B5").isUndefined());
    CHECK(sheet.at("A6") == QJsonValue("after"));
}

TEST_CASE("a high row has its height, and a text wider than a sheet of paper wraps") {
    const LanguageScope english(Language::English);
    const QString paragraph = QStringLiteral("some words of a paragraph ").repeated(30);
    const ReadSheet sheet = read(documentWith({tableOf({"short", paragraph})})).sheet("Texts");
    const QJsonObject heights = sheet.json()["heights"].toObject();
    CHECK(sheet.look("A5")["wrap"].toBool());
    CHECK(heights["5"].toDouble() > 100);
    CHECK(heights["5"].toDouble() <= 409);
    CHECK(sheet.json()["widths"].toArray()[0].toDouble() < 95);
}

TEST_CASE("notes of texts stand in the cell, notes of figures in a column of their own, those of sums below") {
    const LanguageScope english(Language::English);
    ReportTable table = tableOf({"Aalst", "Gent"});
    table.rows[0].cells[0].note = QStringLiteral("a note");
    table.rows[1].cells[1].note = QStringLiteral("with LEKP-2");
    table.rows.append({QStringLiteral("sum"), RowKind::Summary, {{QStringLiteral("All"), {}, {}}, {45.5, {}, {}}}});
    table.columns.append({QStringLiteral("n"), QStringLiteral("Count"), ColumnKind::Count});
    for (ReportRow& row : table.rows)
        row.cells.append({qint64(3), {}, {}});
    table.rows[2].cells[2].note = QStringLiteral("of 13");
    const ReadSheet sheet = read(documentWith({table})).sheet("Texts");
    CHECK(sheet.at("A4") == QJsonValue("Aalst\na note"));
    CHECK(sheet.at("C3") == QJsonValue("Note on Value"));
    CHECK(sheet.at("C5") == QJsonValue("with LEKP-2"));
    CHECK(sheet.at("B6").toDouble() == 45.5);
    CHECK(sheet.at("D7") == QJsonValue("of 13"));
}

TEST_CASE("reservations, notes and source stand below the table") {
    const LanguageScope english(Language::English);
    ReportTable table = tableOf({"Aalst"});
    table.number = 2;
    table.subtitle = QStringLiteral("Sub");
    table.reservations = {QStringLiteral("Not comparable.")};
    table.notes = {QStringLiteral("A note.")};
    table.source = QStringLiteral("Source: x");
    const QStringList texts = read(documentWith({table})).sheet("Texts").texts();
    CHECK(texts ==
          QStringList{"Table 2. Texts", "Sub", "Text", "Value", "Aalst", "Not comparable.", "A note.", "Source: x"});
}

TEST_CASE("empty, open, yes and no, levels and values that are no number") {
    const LanguageScope english(Language::English);
    ReportTable table = tableOf({"a", "b", "c", "d", "e"});
    table.rows[0].cells[1].value = {};
    table.rows[1].cells[1].value = OpenValue{};
    table.rows[2].cells[1].value = YesNo{true};
    table.rows[3].cells[1].value = LevelValue{4};
    table.rows[4].cells[1].value = std::numeric_limits<double>::quiet_NaN();
    const ReadSheet sheet = read(documentWith({table})).sheet("Texts");
    CHECK(sheet.at("B4").isUndefined());
    CHECK(sheet.at("B5") == QJsonValue("open"));
    CHECK(sheet.at("B6") == QJsonValue("yes"));
    CHECK(sheet.at("B7").toDouble() == 4);
    CHECK(sheet.at("B8").isUndefined());
}

TEST_CASE("a document with text has it on a first sheet, in reading order, with the place of tables and pictures") {
    const LanguageScope english(Language::English);
    ReportPicture picture;
    picture.number = 1;
    picture.caption = QStringLiteral("Radar");
    picture.description = QStringLiteral("Eight themes.");
    picture.table = tableOf({"in the picture"});
    picture.table.id = QStringLiteral("radar");
    ReportTable numbered = tableOf({"in the table"});
    numbered.number = 1;
    ReportDocument document =
        documentWith({ReportHeading{1, QStringLiteral("Part"), {}, QStringLiteral("AS IS · Part")},
                      ReportParagraph{QStringLiteral("=not a formula"), ParagraphStyle::Lead},
                      ReportList{true,
                                 {{QStringLiteral("first"), {QStringLiteral("detail")}, QStringLiteral("note")},
                                  {QStringLiteral("second")}}},
                      numbered, ReportHeading{2, QStringLiteral("Chapter")}, picture,
                      ReportList{false, {{QStringLiteral("point")}}}});
    document.cover = ReportCover{QStringLiteral("Cover"), QStringLiteral("Sub"), {QStringLiteral("line")}, {}};
    document.contentsList = true;
    const ReadWorkbook book = read(document);
    CHECK(book.sheetNames() == QStringList{"Text", "Texts", "Figure 1. Radar"});
    CHECK(book.sheet("Text").texts() ==
          QStringList{"Cover", "Sub", "line", "Contents", "Part",
                      QString::fromUtf8("Table 1. Texts: see the sheet “Texts”"), "Chapter",
                      QString::fromUtf8("Figure 1. Radar: see the sheet “Figure 1. Radar”"), "Part", "=not a formula",
                      "1. first", QString::fromUtf8("– detail"), "note", "2. second",
                      QString::fromUtf8("Table 1. Texts: see the sheet “Texts”"), "Chapter",
                      QString::fromUtf8("Figure 1. Radar: see the sheet “Figure 1. Radar”"), "Eight themes.",
                      QString::fromUtf8("• point")});
    CHECK(book.sheet("Figure 1. Radar").at("A1") == QJsonValue("Figure 1. Radar"));
    CHECK(book.sheet("Figure 1. Radar").at("A2") == QJsonValue("Eight themes."));
    CHECK(book.sheet("Texts").json()["header"].toString() == QString::fromUtf8("&LRunning&RAS IS · Part"));
}

TEST_CASE("a paragraph that is longer than a row may be high goes on in the next one, with every word") {
    const LanguageScope english(Language::English);
    QStringList words;
    for (int i = 0; i < 2000; ++i)
        words.append(QStringLiteral("w%1").arg(i, 4, 10, QLatin1Char('0')));
    const ReadSheet sheet = read(documentWith({ReportParagraph{words.join(QLatin1Char(' '))}})).sheet("Text");
    CHECK(sheet.texts().size() >= 4);
    CHECK(sheet.texts().join(QLatin1Char(' ')).split(QLatin1Char(' ')) == words);
    for (const QJsonValue& height : sheet.json()["heights"].toObject())
        CHECK(height.toDouble() < 409);
}

TEST_CASE("the texts around a narrow table run on over empty columns, which belong to the page but not to the table") {
    const LanguageScope english(Language::English);
    ReportTable table = tableOf({"a", "b", "c", "d", "e", "f", "g", "h"});
    table.notes = {QStringLiteral("some words of a note ").repeated(12)};
    const ReadWorkbook book = read(documentWith({table}));
    const ReadSheet sheet = book.sheet("Texts");
    const QString across = sheet.json()["merged"].toArray()[0].toString();
    CHECK(across.startsWith("A1:"));
    CHECK(across != "A1:B1");
    CHECK(sheet.json()["filter"].toString() == "A3:B11");
    const QString last = across.mid(3, 1);
    CHECK(book.definedName("Texts", "Print_Area").contains("$A$1:$" + last + "$"));
    // 252 characters on at least 60 characters' width: seven lines at the very most.
    CHECK(sheet.json()["heights"].toObject()["13"].toDouble() < 7 * 14);
}

TEST_CASE("in a page's head and foot “&” is a character") {
    const LanguageScope english(Language::English);
    ReportDocument document = documentWith({tableOf({"a"})});
    document.runningTitle = QStringLiteral("R&D &P \n") + QString(300, QLatin1Char('x'));
    const QString head = read(document).sheet("Texts").json()["header"].toString();
    CHECK(head.startsWith("&LR&&D &&P xxx"));
    CHECK(head.size() <= 255);
}

TEST_CASE("titles that are odd, equal or endless still give sheets, and formulas of names that hold") {
    const LanguageScope english(Language::English);
    QList<ReportBlock> blocks;
    for (const char* title : {"VTE/LEKP [2024]?", "vte-lekp (2024)", "2024", "'", "", "*:\\"}) {
        ReportTable table = tableOf({"a"});
        table.title = QString::fromUtf8(title);
        blocks.append(table);
    }
    const ReadWorkbook book = read(documentWith(blocks));
    CHECK(book.sheetNames() ==
          QStringList{"VTE-LEKP (2024)", "vte-lekp (2024) (2)", "Table 2024", QString::fromUtf8("’"), "Sheet", "-"});
    CHECK(book.definedName("Table 2024", "Print_Titles") == "'Table 2024'!$3:$3");
}

TEST_CASE("a document without anything is an empty workbook, a table without rows still has its titles") {
    const LanguageScope english(Language::English);
    CHECK(read(documentWith({})).sheetNames().size() == 1);
    const ReadSheet sheet = read(documentWith({tableOf({})})).sheet("Texts");
    CHECK(sheet.at("A3") == QJsonValue("Text"));
}

TEST_CASE("more columns than a sheet holds are refused with a way out") {
    const LanguageScope english(Language::English);
    ReportTable table;
    table.title = QStringLiteral("Wide");
    ReportRow row;
    for (int i = 0; i < 16385; ++i) {
        table.columns.append({QString::number(i), QString::number(i), ColumnKind::Number});
        row.cells.append({1.0, {}, {}});
    }
    table.rows = {row};
    const Result<QByteArray> bytes = renderXlsx(documentWith({table}), {});
    REQUIRE_FALSE(bytes.ok());
    CHECK(bytes.error().code == ErrorCode::InvalidInput);
    CHECK(bytes.error().text.contains(QString::fromUtf8("“Wide” has more rows or columns")));
    CHECK(bytes.error().text.contains("CSV"));
}

// libxlsxwriter alone reports success here and leaves a workbook with most of its rows gone.
TEST_CASE("too little room for temporary files is an error, and nothing stays behind (F04)") {
    const LanguageScope english(Language::English);
    const ReportDocument document = documentWith({longTable(2000), longTable(2000)});
    const test::SmallDisk disk(4096);
    if (!disk.usable()) {
        WARN("no right to mount a small disk here");
        return;
    }
    const TemporaryFolderScope scope(disk.path(QString()));
    REQUIRE(renderXlsx(document, {}).ok()); // with room enough
    for (const int kibibytes : {0, 4, 64, 300, 500, 700}) {
        CAPTURE(kibibytes);
        disk.fillLeaving(kibibytes * 1024);
        const Result<QByteArray> bytes = renderXlsx(document, {});
        REQUIRE_FALSE(bytes.ok());
        CHECK(bytes.error().code == ErrorCode::DiskFull);
        CHECK(bytes.error().text.contains("folder for temporary files"));
        disk.makeRoom();
        CHECK(QDir(disk.path(QString())).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    }
    CHECK(renderXlsx(document, {}).ok());
}

} // namespace tst_xlsxrenderer
