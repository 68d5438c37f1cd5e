#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "../../support/xlsxtools.h"
#include "base/language.h"
#include "report/content/catalogue.h"
#include "report/render/xlsx/xlsxrenderer.h"

#include <QJsonArray>

using namespace ks;
using test::ReadSheet;
using test::ReadWorkbook;

namespace tst_gridworkbook {
namespace {

const QString shown = QString::fromUtf8("Maturity assessment per city…");
const QString figures = QString::fromUtf8("Maturity assessment… (figures)");

QByteArray workbook(const QStringList& tables, const RenderOptions& options = {}) {
    Workspace workspace = test::reportGrid();
    workspace.info.changedAt = Timestamp{1741334400000, 60}; // 7 March 2025, 9:00 in Brussels
    const Result<ReportDocument> document = buildDocument(workspace, tables);
    REQUIRE(document.ok());
    const Result<QByteArray> bytes = renderXlsx(*document, options);
    REQUIRE(bytes.ok());
    return *bytes;
}

/// The place of a score by the names of its city and theme.
QString placeOf(const ReadSheet& sheet, const char* city, const char* theme) {
    return ReadSheet::crossing(sheet.placeOf(QString::fromUtf8(theme)), sheet.placeOf(QString::fromUtf8(city)));
}

double sum(const ReadSheet& sheet, const QStringList& places) {
    double all = 0;
    for (const QString& place : places)
        all += sheet.at(place).toDouble();
    return all;
}

} // namespace

TEST_CASE("each table has its sheet, a table with scores a second one, in the order asked for") {
    const LanguageScope english(Language::English);
    const ReadWorkbook book(workbook({"heatmap", "legend", "statistics"}));
    CHECK(book.sheetNames() == QStringList{shown, figures, "Legend of the maturity levels", "Figures per theme"});
}

TEST_CASE("the grid as shown: exact scores and medians are numbers, every other score its short text") {
    const LanguageScope english(Language::English);
    const ReadSheet sheet = ReadWorkbook(workbook({"heatmap"})).sheet(shown);
    CHECK(sheet.at("A1") == QJsonValue("Table 1. Maturity assessment per city and theme"));
    CHECK(sheet.at(placeOf(sheet, "Aalst", "Strategie")).toDouble() == 2.5);
    CHECK(sheet.at(placeOf(sheet, "Aalst", "Regelgeving")).toDouble() == 2.75);
    CHECK(sheet.at(placeOf(sheet, "Aalst", "Risicobeheer")) == QJsonValue("~"));
    CHECK(sheet.at(placeOf(sheet, "Gent", "Strategie")) == QJsonValue(QString::fromUtf8("3–4")));
    CHECK(sheet.at(placeOf(sheet, "Turnhout", "Middelen")) == QJsonValue(QString::fromUtf8("–")));
    CHECK(sheet.at(placeOf(sheet, "Global score", "Aanpak")) == QJsonValue("open"));
    CHECK(sheet.at(placeOf(sheet, "Median", "Regelgeving")).toDouble() == 2.875);
    // 83 exact scores that add up to 246,75, eight medians (6 × 3 + 2,75 + 2,875), five levels of the legend.
    CHECK(sheet.numbers().size() == 83 + 8 + 5);
    CHECK(sum(sheet, sheet.numbers()) == 246.75 + 23.625 + 15);
    CHECK(sheet.look(placeOf(sheet, "Aalst", "Regelgeving"))["number"].toString() == "General");
    const QStringList texts = sheet.texts();
    CHECK(texts.count("n = 12") == 6);
    CHECK(texts.count("n = 11") == 1);
    CHECK(texts.count(QString::fromUtf8("2.5–3 · n = 12")) == 1);
    CHECK(texts.contains("Gestructureerde aanzet"));
    CHECK(texts.contains("Source: self-evaluations of the cities, report Klimaatgovernance, June 2025"));
}

// The colour of a value is that of the nearest level, a tie goes to the lower (domain.md).
TEST_CASE("conditional formats colour exact scores by level, leave texts and medians alone") {
    const LanguageScope english(Language::English);
    const ReadSheet sheet = ReadWorkbook(workbook({"heatmap"})).sheet(shown);
    const auto colourOf = [&](const char* city, const char* theme) {
        return sheet.levelColour(placeOf(sheet, city, theme));
    };
    CHECK(colourOf("Aalst", "Monitoring") == "C0392B");  // 1
    CHECK(colourOf("Aalst", "Strategie") == "F08A24");   // 2,5
    CHECK(colourOf("Brugge", "Middelen") == "F08A24");   // 2
    CHECK(colourOf("Aalst", "Regelgeving") == "FFD84D"); // 2,75
    CHECK(colourOf("Aalst", "Middelen") == "FFD84D");    // 3,5
    CHECK(colourOf("Antwerpen", "Strategie") == "9BCB5A");
    CHECK(colourOf("Roeselare", "Strategie") == "1E7B34");
    CHECK(colourOf("Sint-Niklaas", "Communicatie & participatie") == "FFD84D");
    CHECK(colourOf("Gent", "Strategie").isEmpty());
    CHECK(colourOf("Median", "Strategie").isEmpty());
    int coloured = 0;
    for (const QString& place : sheet.numbers())
        coloured += sheet.levelColour(place).isEmpty() ? 0 : 1;
    CHECK(coloured == 83 + 5);
}

TEST_CASE("a score between levels is lined with both colours, an approximate one hatched, the rest on grey") {
    const LanguageScope english(Language::English);
    const ReadSheet sheet = ReadWorkbook(workbook({"heatmap"})).sheet(shown);
    const auto fillOf = [&](const char* city, const char* theme) {
        return sheet.look(placeOf(sheet, city, theme))["fill"].toArray();
    };
    CHECK(fillOf("Gent", "Strategie") == QJsonArray{"darkVertical", "FF9BCB5A", "FFFFD84D"});
    CHECK(fillOf("Genk", "Monitoring") == QJsonArray{"lightVertical", "FFC0392B", "FFF08A24"});
    CHECK(fillOf("Roeselare", "Monitoring") == QJsonArray{"lightVertical", "FF1E7B34", "FF9BCB5A"});
    CHECK(fillOf("Aalst", "Risicobeheer")[0] == QJsonValue("lightUp"));
    CHECK(fillOf("Turnhout", "Aanpak")[0] == QJsonValue("solid"));
    CHECK(fillOf("Aalst", "Strategie")[0] == QJsonValue("none"));
}

TEST_CASE("the second sheet lists every score with its kind and low, middle and high as numbers") {
    const LanguageScope english(Language::English);
    const ReadSheet sheet = ReadWorkbook(workbook({"heatmap"})).sheet(figures);
    const QJsonObject cells = sheet.json()["cells"].toObject();
    QStringList header;
    for (const char* column : {"A", "B", "C", "D", "E", "F", "G"})
        header.append(sheet.at(QLatin1String(column) + "1").toString());
    CHECK(header == QStringList{"City", "Theme", "Kind", "Low", "Middle", "High", "In words"});
    QHash<QString, int> kinds;
    QStringList gent;
    for (int row = 2; row <= 113; ++row) {
        const auto at = [&](const char* column) { return sheet.at(QLatin1String(column) + QString::number(row)); };
        ++kinds[at("C").toString()];
        if (at("A") == QJsonValue("Gent") && at("B") == QJsonValue("Strategie"))
            gent = {QString::number(at("D").toDouble()), QString::number(at("E").toDouble()),
                    QString::number(at("F").toDouble()), at("G").toString()};
        if (at("C") == QJsonValue("Approximate")) {
            CHECK(at("A") == QJsonValue("Aalst"));
            CHECK(at("D").isUndefined());
            CHECK(at("G") == QJsonValue("approximate, level not recorded (Bij benadering)"));
        }
        if (at("C") == QJsonValue("Exact")) {
            CHECK(at("D").toDouble() == at("F").toDouble());
            CHECK(at("G").isUndefined());
        }
    }
    CHECK(sheet.at("A114").isUndefined());
    CHECK(kinds["Exact"] == 83);
    CHECK(kinds["Between"] == 12);
    CHECK(kinds["Approximate"] == 1);
    CHECK(kinds["Without a level"] == 8);
    CHECK(kinds["open"] == 8); // the global scores
    CHECK(gent == QStringList{"3", "3.5", "4", "between 3 and 4 (Tussen geel en groen)"});
    // The middles of the exact scores and of 4 × 2,5, 6 × 3,5, 1,5 and 4,5.
    double middles = 0;
    for (int row = 2; row <= 113; ++row)
        middles += cells["E" + QString::number(row)].toDouble();
    CHECK(middles == 246.75 + 4 * 2.5 + 6 * 3.5 + 1.5 + 4.5);
}

TEST_CASE("titles stay in sight and repeat, the pages are A4 as wide as the sheet, with a running head and foot") {
    const LanguageScope english(Language::English);
    const ReadWorkbook book(workbook({"heatmap", "legend", "statistics"}));
    const ReadSheet grid = book.sheet(shown);
    CHECK(grid.json()["frozen"].toString() == "B5");
    CHECK(book.definedName(shown, "Print_Titles") == QString("'%1'!$4:$4").arg(shown));
    CHECK(book.definedName(shown, "Print_Area") == QString("'%1'!$A$1:$I$29").arg(shown));
    const QJsonObject paper = grid.json()["paper"].toObject();
    CHECK(paper["paperSize"].toString() == "9");
    CHECK(paper["orientation"].toString() == "landscape");
    CHECK(grid.json()["header"].toString() ==
          QString::fromUtf8("&LClimate governance · 13 Flemish centre cities&RAS IS · Maturity assessment"));
    CHECK(grid.json()["footer"].toString().startsWith(
        QString::fromUtf8("&LNulmeting najaar 2024 · data of 7/03/2025 · ")));
    CHECK(grid.json()["footer"].toString().endsWith("&RPage &P of &N"));
    const ReadSheet list = book.sheet(figures);
    CHECK(list.json()["frozen"].toString() == "B2");
    CHECK(list.json()["filter"].toString() == "A1:G113");
    CHECK(list.json()["paper"].toObject()["orientation"].toString() == "portrait");
    CHECK(list.json()["paper"].toObject()["fitToHeight"].toString() == "0");
    // Two rows of titles, the upper one over several columns.
    const ReadSheet statistics = book.sheet("Figures per theme");
    CHECK(book.definedName("Figures per theme", "Print_Titles") == "'Figures per theme'!$4:$5");
    CHECK(statistics.json()["frozen"].toString() == "B6");
    CHECK(statistics.json()["filter"].toString() == "A5:R13");
    CHECK(statistics.json()["merged"].toArray().contains("C4:F4"));
    // Rows of several kinds are not to be sorted among one another.
    CHECK(grid.json()["filter"].isNull());
    CHECK(book.sheet("Legend of the maturity levels").json()["filter"].isNull());
}

TEST_CASE("a figure with more decimals than its column shows is rounded by its format, not in its value") {
    const LanguageScope english(Language::English);
    const ReadSheet sheet = ReadWorkbook(workbook({"statistics"})).sheet("Figures per theme");
    const QString mean = placeOf(sheet, "Strategie", "Mean"); // 41 / 12
    CHECK(sheet.at(mean).toDouble() == Approx(41.0 / 12).epsilon(1e-15));
    CHECK(sheet.look(mean)["number"].toString() == "0.00");
    CHECK(sheet.look(placeOf(sheet, "Regelgeving", "Median"))["number"].toString() == "General");
    CHECK(sheet.look(placeOf(sheet, "Strategie", "n"))["number"].toString() == "0");
    CHECK(sheet.at(placeOf(sheet, "Monitoring", "Stable")) == QJsonValue("no"));
}

TEST_CASE("a palette changes the colours of the levels and nothing else") {
    const LanguageScope english(Language::English);
    RenderOptions grey;
    grey.palette = LevelPaletteId::Grey;
    const ReadSheet sheet = ReadWorkbook(workbook({"heatmap"}, grey)).sheet(shown);
    CHECK(sheet.levelColour(placeOf(sheet, "Aalst", "Monitoring")) == "3A3A3A");
    CHECK(sheet.json()["cells"] == ReadWorkbook(workbook({"heatmap"})).sheet(shown).json()["cells"]);
}

TEST_CASE("the workbook says what it is and when its data last changed; the same data gives the same bytes (M20)") {
    const LanguageScope english(Language::English);
    const QByteArray bytes = workbook({"heatmap", "legend"});
    const ReadWorkbook book(bytes);
    CHECK(book.property("title") == QString::fromUtf8("Climate governance of the centre cities · Nulmeting najaar "
                                                      "2024"));
    CHECK(book.property("created") == "2025-03-07T08:00:00Z");
    CHECK(book.property("modified") == "2025-03-07T08:00:00Z");
    CHECK(book.property("description").startsWith(QString::fromUtf8("Nulmeting najaar 2024 · data of 7/03/2025")));
    CHECK(bytes == workbook({"heatmap", "legend"}));
}

TEST_CASE("a large grid keeps every cell, over many rows") {
    const LanguageScope english(Language::English);
    const ReportDocument document = buildDocument(test::largeGrid(150, 20), {QStringLiteral("heatmap")}).value();
    const Result<QByteArray> bytes = renderXlsx(document, {});
    REQUIRE(bytes.ok());
    const ReadWorkbook book(*bytes);
    const ReadSheet grid = book.sheet(shown);
    CHECK_FALSE(grid.placeOf("Stad 150").isEmpty());
    const ReadSheet list = book.sheet(figures);
    CHECK(list.at("A3021") == QJsonValue("Stad 150"));
    CHECK(list.at("A3022").isUndefined());
}

} // namespace tst_gridworkbook
