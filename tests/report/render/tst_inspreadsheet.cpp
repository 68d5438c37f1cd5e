// What a real spreadsheet makes of the files that are meant for it.
#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "../support/reportcontentfixture.h"
#include "../support/spreadsheet.h"
#include "base/language.h"
#include "report/content/catalogue.h"
#include "report/render/csvrenderer.h"
#include "report/render/xlsx/xlsxrenderer.h"

using namespace ks;
using test::OpenedCell;

namespace tst_inspreadsheet {
namespace {

const QStringList formulas = {"=1+1",
                              "+",
                              "-2+3",
                              "@SUM(A1:A9)",
                              "\t=1",
                              QString::fromUtf8("＝1+1"),
                              QString::fromUtf8("＋1"),
                              QString::fromUtf8("－1"),
                              QString::fromUtf8("＠SUM"),
                              "=HYPERLINK(\"http://example.org\")",
                              "+31 3 \"quoted\"; and more"};
const QStringList plain = {"a;b\"c",
                           "http://example.org",
                           "<b>&amp;</b>",
                           "{=1+1}",
                           "3-4",
                           "two\nlines",
                           QString::fromUtf8("één, Geïnterviewd")};

/// A text and two numbers in each row; the second text keeps the first column from being the last one.
ReportDocument documentOf(const QStringList& texts) {
    ReportTable table;
    table.id = QStringLiteral("texts");
    table.title = QStringLiteral("Texts");
    table.columns = {{QStringLiteral("text"), QStringLiteral("Text")},
                     {QStringLiteral("value"), QStringLiteral("Value"), ColumnKind::Number},
                     {QStringLiteral("score"), QStringLiteral("Score"), ColumnKind::Score}};
    for (const QString& text : texts)
        table.rows.append(
            {text, RowKind::Body, {{text, {}, {}}, {-2.5, {}, {}}, {*Score::exact(Quarters{11}), {}, {}}}});
    ReportDocument document;
    document.title = table.title;
    document.language = QStringLiteral("en");
    document.blocks = {table};
    return document;
}

void checkRow(const QList<OpenedCell>& row, const QString& text) {
    CAPTURE(text);
    REQUIRE(row.size() == 3);
    CHECK(row[0].text == text);
    CHECK_FALSE((row[0].number || row[0].formula || row[0].link));
    CHECK((row[1].number && row[2].number));
    CHECK_FALSE((row[1].formula || row[2].formula));
    CHECK(row[1].text == "-2.5");
    CHECK(row[2].text == "2.75");
}

/// The last row with this name.
QList<OpenedCell> rowNamed(const QList<QList<OpenedCell>>& rows, const char* name) {
    for (qsizetype i = rows.size() - 1; i >= 0; --i) {
        if (!rows[i].isEmpty() && rows[i][0].text == QString::fromUtf8(name))
            return rows[i];
    }
    FAIL("no row " << name);
    return {};
}

} // namespace

TEST_CASE("opened as CSV in a spreadsheet a formula is text with an apostrophe, numbers are numbers (F01)") {
    const LanguageScope english(Language::English);
    const QByteArray csv = renderCsv(documentOf(formulas + plain), {}).value();
    const QList<QList<OpenedCell>> rows = test::openedInSpreadsheet(csv, "csv");
    REQUIRE(rows.size() == 1 + formulas.size() + plain.size());
    for (int i = 0; i < formulas.size(); ++i)
        checkRow(rows[1 + i], QLatin1Char('\'') + formulas[i]);
    for (int i = 0; i < plain.size(); ++i)
        checkRow(rows[1 + formulas.size() + i], plain[i]);
}

TEST_CASE("a spreadsheet would calculate what has no apostrophe") {
    const QList<QList<OpenedCell>> rows = test::openedInSpreadsheet("\xEF\xBB\xBF=1+1;-2,5;2,75\r\n", "csv");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][0].formula);
    CHECK(rows[0][0].text == "2");
    CHECK(rows[0][1].text == "-2.5");
}

TEST_CASE("opened as a workbook in a spreadsheet a formula is text with the same characters (F01)") {
    const LanguageScope english(Language::English);
    const QByteArray xlsx = renderXlsx(documentOf(formulas + plain), {}).value();
    const QList<QList<OpenedCell>> rows = test::openedInSpreadsheet(xlsx, "xlsx");
    const int first = 3; // title, a gap, the titles of the columns
    REQUIRE(rows.size() >= first + formulas.size() + plain.size());
    const QStringList texts = formulas + plain;
    for (int i = 0; i < texts.size(); ++i)
        checkRow(rows[first + i], texts[i]);
}

TEST_CASE("a Belgian spreadsheet opens the grid and LEKP in columns, accents right and 2,5 a number (F03)") {
    const LanguageScope dutch(Language::Dutch);
    const Result<ReportDocument> document =
        buildDocument(test::reportWithContent(), {QStringLiteral("heatmap"), QStringLiteral("lekp")});
    REQUIRE(document.ok());
    const QList<QList<OpenedCell>> rows = test::openedInSpreadsheet(renderCsv(*document, {}).value(), "csv");
    double sum = 0;
    int numbers = 0;
    for (const QList<OpenedCell>& row : rows.mid(4, 13)) {
        CHECK(row.size() == 9);
        for (const OpenedCell& cell : row.mid(1)) {
            numbers += cell.number ? 1 : 0;
            sum += cell.number ? cell.text.toDouble() : 0;
        }
    }
    // The exact scores of the report: 83, which add up to 246,75.
    CHECK(numbers == 83);
    CHECK(sum == 246.75);
    CHECK(rows[4][0].text == "Aalst");
    CHECK(rows[4][1].text == "2.5");
    CHECK(rows[4][1].number);
    const QList<OpenedCell> total = rowNamed(rows, "Totaal");
    CHECK(total[1].text == "45.5");
    CHECK(total[1].number);
    CHECK(rowNamed(rows, "Gent")[1].text == "8.4");
    CHECK(rows[rows.size() - 15].last().text == QString::fromUtf8("(Meest) geïmpacteerde domeinen/taken"));
}

} // namespace tst_inspreadsheet
