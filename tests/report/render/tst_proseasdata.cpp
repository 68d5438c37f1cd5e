#include "support/testsupport.h"

#include "../support/xlsxtools.h"
#include "base/language.h"
#include "report/render/csvrenderer.h"
#include "report/render/jsonrenderer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ks;

namespace tst_proseasdata {
namespace {

ReportTable tableCalled(const char* title) {
    ReportTable table;
    table.id = QString::fromUtf8(title).toLower();
    table.title = QString::fromUtf8(title);
    table.columns = {{QStringLiteral("city"), QStringLiteral("Stad")},
                     {QStringLiteral("value"), QStringLiteral("VTE"), ColumnKind::Number}};
    table.rows = {{QStringLiteral("gent"), RowKind::Body, {{QString::fromUtf8("Gent; café"), {}, {}}, {2.5, {}, {}}}}};
    return table;
}

ReportPicture pictureCalled(const char* caption) {
    ReportPicture picture;
    picture.id = QStringLiteral("radar");
    picture.number = 1;
    picture.caption = QString::fromUtf8(caption);
    picture.description = QStringLiteral("Eight themes.");
    picture.table = tableCalled("Of the picture");
    return picture;
}

/// A chapter with every kind of block.
ReportDocument chapter() {
    ReportDocument document;
    document.title = QStringLiteral("Title");
    document.language = QStringLiteral("nl-BE");
    ReportTable second = tableCalled("Second");
    second.number = 2;
    ReportTable first = tableCalled("First");
    first.number = 1;
    document.blocks = {ReportHeading{1, QStringLiteral("Chapter"), QStringLiteral("chapter")},
                       ReportParagraph{QStringLiteral("Text; with a semicolon")},
                       first,
                       ReportList{true, {{QStringLiteral("item"), {QStringLiteral("detail")}, QStringLiteral("note")}}},
                       pictureCalled("Radar"),
                       ReportParagraph{QStringLiteral("not known"), ParagraphStyle::Open},
                       second};
    return document;
}

QByteArray csv(const ReportDocument& document, CsvDialect dialect) {
    RenderOptions options;
    options.dialect = dialect;
    return renderCsv(document, options).value();
}

QJsonObject json(const ReportDocument& document) {
    const QJsonDocument read = QJsonDocument::fromJson(renderJson(document, {}).value());
    REQUIRE(read.isObject());
    return read.object();
}

} // namespace

TEST_CASE("CSV writes the tables of a chapter and of its pictures, and not a line of its prose") {
    const LanguageScope english(Language::English);
    const QByteArray rows = "Stad,VTE\n\"Gent; caf\xC3\xA9\",2.5\n\n";
    CHECK(csv(chapter(), CsvDialect::Plain) ==
          "Table 1. First\n" + rows + "Figure 1. Radar\n" + rows + "Table 2. Second\n" + rows);
    // With one table it is that table alone, as everywhere.
    ReportDocument one;
    one.blocks = {ReportHeading{1, QStringLiteral("Chapter")}, tableCalled("First")};
    CHECK(csv(one, CsvDialect::Plain) == "Stad,VTE\n\"Gent; caf\xC3\xA9\",2.5\n");
}

TEST_CASE("a chapter without a table is refused as CSV, with a way out") {
    const LanguageScope english(Language::English);
    ReportDocument document;
    document.blocks = {ReportHeading{1, QStringLiteral("Chapter")}, ReportParagraph{QStringLiteral("Text")}};
    const Result<QByteArray> bytes = renderCsv(document, {});
    REQUIRE_FALSE(bytes.ok());
    CHECK(bytes.error().code == ErrorCode::InvalidInput);
    CHECK(bytes.error().text.contains("PDF"));
}

// F03: the way a spreadsheet with Belgian settings takes the file apart, in another program.
TEST_CASE("a Belgian spreadsheet reads the tables of a chapter: columns apart, accents right, 2,5 a number (F03)") {
    const LanguageScope english(Language::English);
    const QJsonArray rows = QJsonDocument::fromJson(test::runPython(QStringLiteral("readbelgiancsv.py"),
                                                                    csv(chapter(), CsvDialect::ExcelBelgium)))
                                .array();
    const QJsonArray head{"Stad", "VTE"};
    const QJsonArray row{QString::fromUtf8("Gent; café"), 2.5};
    CHECK(rows == QJsonArray{QJsonArray{"Table 1. First"}, head, row, QJsonArray(), QJsonArray{"Figure 1. Radar"}, head,
                             row, QJsonArray(), QJsonArray{"Table 2. Second"}, head, row, QJsonArray()});
}

TEST_CASE("JSON carries every block in order with its kind; a table is named by its place among the tables") {
    const QJsonObject read = json(chapter());
    CHECK(read["formatVersion"].toInt() == 1);
    const QJsonArray tables = read["tables"].toArray();
    REQUIRE(tables.size() == 2);
    CHECK(tables[0]["title"].toString() == "First");
    const QJsonArray blocks = read["blocks"].toArray();
    REQUIRE(blocks.size() == 7);
    CHECK(blocks[0] ==
          QJsonValue(QJsonObject{{"kind", "heading"}, {"level", 1}, {"text", "Chapter"}, {"anchor", "chapter"}}));
    CHECK(blocks[1] ==
          QJsonValue(QJsonObject{{"kind", "paragraph"}, {"style", "body"}, {"text", "Text; with a semicolon"}}));
    CHECK(blocks[2] == QJsonValue(QJsonObject{{"kind", "table"}, {"id", "first"}, {"table", 0}}));
    CHECK(blocks[3] == QJsonValue(QJsonObject{
                           {"kind", "list"},
                           {"ordered", true},
                           {"items", QJsonArray{QJsonObject{
                                         {"text", "item"}, {"details", QJsonArray{"detail"}}, {"note", "note"}}}}}));
    CHECK(blocks[4]["kind"].toString() == "picture");
    CHECK(blocks[4]["caption"].toString() == "Radar");
    CHECK(blocks[4]["description"].toString() == "Eight themes.");
    CHECK(blocks[4]["table"]["rows"][0]["cells"]["value"]["value"].toDouble() == 2.5);
    CHECK(blocks[5]["style"].toString() == "open");
    CHECK(blocks[6] == QJsonValue(QJsonObject{{"kind", "table"}, {"id", "second"}, {"table", 1}}));
}

TEST_CASE("JSON of tables alone has no blocks, and a cover stands by itself") {
    ReportDocument document;
    document.blocks = {tableCalled("First")};
    CHECK_FALSE(json(document).contains("blocks"));
    CHECK_FALSE(json(document).contains("cover"));
    document.cover = ReportCover{QStringLiteral("Report"), {}, {QStringLiteral("Autumn")}, QStringLiteral("restated")};
    CHECK(json(document)["cover"] ==
          QJsonValue(QJsonObject{
              {"title", "Report"}, {"subtitle", ""}, {"lines", QJsonArray{"Autumn"}}, {"note", "restated"}}));
}

} // namespace tst_proseasdata
