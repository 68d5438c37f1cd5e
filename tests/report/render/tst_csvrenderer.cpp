#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "base/language.h"
#include "report/content/catalogue.h"
#include "report/render/csvrenderer.h"
#include "report/render/renderer.h"

#include <QProcess>

using namespace ks;

namespace tst_csvrenderer {
namespace {

ReportTable smallTable() {
    ReportTable table;
    table.id = QStringLiteral("small");
    table.title = QStringLiteral("Small");
    table.columns = {{QStringLiteral("name"), QStringLiteral("Name"), ColumnKind::Text},
                     {QStringLiteral("score"), QStringLiteral("Score"), ColumnKind::Score},
                     {QStringLiteral("value"), QStringLiteral("Value"), ColumnKind::Number}};
    table.rows = {
        {QStringLiteral("a"),
         RowKind::Body,
         {{QString::fromUtf8("Café; \"open\""), {}, {}}, {*Score::exact(Quarters{10}), {}, {}}, {-2.5, {}, {}}}},
        {QStringLiteral("b"),
         RowKind::Body,
         {{QStringLiteral("=1+1"), {}, {}},
          {*Score::between(Quarters{12}, Quarters{16}), {}, QStringLiteral("Tussen geel en groen")},
          {2.7083333333333335, {}, {}}}},
        {QStringLiteral("c"), RowKind::Body, {{QStringLiteral("-"), {}, {}}, {OpenValue{}, {}, {}}, {}}},
        {QStringLiteral("d"),
         RowKind::Body,
         {{QString::fromUtf8("＠name"), {}, {}}, {Score::unscored(), {}, {}}, {qint64(12345), {}, {}}}},
        {QStringLiteral("e"),
         RowKind::Body,
         {{QStringLiteral("two\nlines"), {}, {}}, {LevelValue{4}, {}, {}}, {YesNo{false}, {}, {}}}}};
    return table;
}

QByteArray csv(const QList<ReportTable>& tables, CsvDialect dialect) {
    ReportDocument document;
    document.language = QStringLiteral("en");
    for (const ReportTable& each : tables)
        document.blocks.append(each);
    RenderOptions options;
    options.dialect = dialect;
    return renderCsv(document, options).value();
}

} // namespace

TEST_CASE("the Excel dialect: mark, semicolon, decimal comma, CR LF; numbers bare, formulas disarmed") {
    const LanguageScope english(Language::English);
    CHECK(csv({smallTable()}, CsvDialect::ExcelBelgium) ==
          QByteArray("\xEF\xBB\xBFName;Score;Value\r\n"
                     "\"Caf\xC3\xA9; \"\"open\"\"\";2,5;-2,5\r\n"
                     "'=1+1;between 3 and 4 (Tussen geel en groen);2,7083333333333335\r\n"
                     "'-;open;\r\n"
                     "'\xEF\xBC\xA0name;handed in, without a level;12345\r\n"
                     "\"two\nlines\";4;no\r\n")
              .replace("handed in, without a level", "\"handed in, without a level\""));
}

TEST_CASE("the plain dialect: comma, decimal point, LF, the same under every locale") {
    const LanguageScope english(Language::English);
    const QByteArray expected = "Name,Score,Value\n"
                                "\"Caf\xC3\xA9; \"\"open\"\"\",2.5,-2.5\n"
                                "'=1+1,between 3 and 4 (Tussen geel en groen),2.7083333333333335\n"
                                "'-,open,\n"
                                "'\xEF\xBC\xA0name,\"handed in, without a level\",12345\n"
                                "\"two\nlines\",4,no\n";
    for (const char* name : {"nl_BE", "de_CH", "tr_TR", "ar_EG", "C"}) {
        CAPTURE(name);
        const QLocale before;
        QLocale::setDefault(QLocale(QLatin1String(name)));
        CHECK(csv({smallTable()}, CsvDialect::Plain) == expected);
        QLocale::setDefault(before);
    }
}

TEST_CASE("several tables: a line with the title, the header, the rows, an empty line") {
    const LanguageScope english(Language::English);
    ReportTable first = smallTable();
    first.number = 1;
    first.rows = {first.rows[2]};
    ReportTable second = first;
    second.number = 2;
    second.title = QStringLiteral("Other");
    second.reservations = {QStringLiteral("Not comparable."), QStringLiteral("Subject to change.")};
    CHECK(csv({first, second}, CsvDialect::Plain) == "Table 1. Small\nName,Score,Value\n'-,open,\n\n"
                                                     "Table 2. Other,Not comparable.,Subject to change.\n"
                                                     "Name,Score,Value\n'-,open,\n\n");
    CHECK(csv({second}, CsvDialect::Plain) == "Table 2. Other,Not comparable.,Subject to change.\n"
                                              "Name,Score,Value\n'-,open,\n");
}

// F03: reads the file the way a spreadsheet under a Belgian locale does, with another program.
TEST_CASE("a Belgian spreadsheet finds 2,5 as a number and the accents right (F03)") {
    const LanguageScope english(Language::English);
    const Result<ReportDocument> document = buildDocument(test::reportGrid(), {QStringLiteral("heatmap")});
    REQUIRE(document.ok());
    const QByteArray bytes = renderCsv(*document, RenderOptions{}).value();
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral(R"(
import csv, io, re, sys
text = sys.stdin.buffer.read().decode('utf-8-sig')
rows = list(csv.reader(io.StringIO(text, newline=''), delimiter=';'))
number = re.compile(r'-?[0-9]+(,[0-9]+)?$')
cells = [c for r in rows[3:] for c in r[1:]]
numbers = [float(c.replace(',', '.')) for c in cells if number.match(c)]
aalst = next(r for r in rows if r[0] == 'Aalst')
print(len(rows), {len(r) for r in rows}, len(numbers), sum(numbers), aalst[1], rows[2][3], rows[2][5])
)")});
    REQUIRE(python.waitForStarted());
    python.write(bytes);
    python.closeWriteChannel();
    REQUIRE(python.waitForFinished());
    // 16 lines of 9 cells; 83 exact scores that add up to 246,75; Aalst 2,5; the medians of Monitoring and Regelgeving.
    CHECK(QString::fromUtf8(python.readAllStandardOutput()).trimmed() == "16 {9} 83 246.75 2,5 2,75 2,875");
}

TEST_CASE("the format follows from the ending of the file name") {
    const LanguageScope english(Language::English);
    CHECK(formatForFile(QStringLiteral("/tmp/Grid.CSV"))->suffix == "csv");
    CHECK(formatForFile(QStringLiteral("a.json"))->suffix == "json");
    CHECK(formatForFile(QStringLiteral("a.HTML"))->suffix == "html");
    const Result<RenderFormat> refused = formatForFile(QStringLiteral("a.docx"));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    for (const char* ending : {".pdf", ".html", ".odt", ".xlsx", ".csv", ".json"})
        CHECK(refused.error().text.contains(QLatin1String(ending)));
}

} // namespace tst_csvrenderer
