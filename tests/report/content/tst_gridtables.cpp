#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "../support/tabletext.h"
#include "base/language.h"
#include "report/content/catalogue.h"
#include "report/content/heatmaptable.h"
#include "report/content/legendtable.h"
#include "report/content/statisticstable.h"

using namespace ks;
using ks::test::reportGrid;
using ks::test::tableText;

namespace tst_gridtables {
namespace {

Adjustment globalScoreOf(const Workspace& workspace, const char* theme, Score value, int sequence) {
    Adjustment row;
    row.id = AdjustmentId(QStringLiteral("a-") + QLatin1String(theme) + QString::number(sequence));
    row.round = workspace.loadedRound;
    row.theme = ThemeId(QLatin1String(theme));
    row.sequence = sequence;
    row.value = value;
    row.reason = QStringLiteral("Little is followed up.");
    row.source = AdjustmentSource::Workshop;
    row.decidedOn = QDate(2024, 12, 6);
    row.decidedBy = QStringLiteral("stuurgroep");
    return row;
}

} // namespace

// Typed over from the grid in the report; medians and bounds from Python's statistics.median over midpoints, lows,
// highs.
TEST_CASE("the heatmap table holds the grid of the report, each kind of cell with its wording") {
    const LanguageScope english(Language::English);
    const ReportTable table = heatmapTable(reportGrid());
    QStringList columns;
    for (const ReportColumn& column : table.columns)
        columns.append(column.title);
    CHECK(columns.join("|") == "City|Strategie|Aanpak|Monitoring|HR & cultuur|Regelgeving|Middelen|Risicobeheer|"
                               "Communicatie & participatie");
    const QString yg = QStringLiteral("3-4 \"Tussen geel en groen\"");
    const QString oy = QStringLiteral("2-3 \"Tussen oranje en geel\"");
    const QString none = QStringLiteral(" | unscored \"Bezorgd, maar zonder kleuren\"");
    const QStringList expected = {
        "= Global score | ? | ? | ? | ? | ? | ? | ? | ?",
        QString::fromUtf8("= Median | 3 [n = 12] | 3 [n = 12] | 2.75 [2.5–3 · n = 12] | 3 [n = 12] | 2.875 [n = 12] | "
                          "3 [n = 12] | 3 [n = 11] | 3 [n = 12]"),
        R"(Aalst | 2.5 "2,5" | 3 "3" | 1 "1" | 3 "3" | 2.75 "2,75" | 3.5 "3,5" | ~ "Bij benadering" | 3 "3")",
        R"(Antwerpen | 4 "4" | 3 "3" | 3 "3" | 3 "3" | 3 "3" | 3 "3" | 4 "4" | 3 "3")",
        R"(Brugge | 3 "3" | 3 "3" | 4 "4" | 2 "2" | 2 "2" | 2 "2" | 2 "2" | 4 "4")",
        "Gent | " + QStringList{yg, oy, oy, yg, yg, QStringLiteral("3 \"3\""), oy, yg}.join(" | "),
        R"(Genk | 3 "3" | 2 "2" | 1-2 "Tussen rood en oranje" | 3 "3" | )" + yg + R"( | 3 "3" | 3 "3" | 4 "4")",
        R"(Hasselt | 3 "3" | 3 "3" | 3 "3" | 4 "4" | 2 "2" | 2 "2" | )" + oy + R"( | 3 "3")",
        R"(Kortrijk | 3 "3" | 3 "3" | 2 "2" | 3 "3" | 3 "3" | 3 "3" | 3 "3" | 3 "3")",
        R"(Leuven | 4 "4" | 3 "3" | 2 "2" | 3 "3" | 2 "2" | 2 "2" | 2 "2" | 4 "4")",
        R"(Mechelen | 4 "4" | 4 "4" | 4 "4" | 2 "2" | 4 "4" | 2 "2" | 4 "4" | 3 "3")",
        R"(Oostende | 3 "3" | 4 "4" | 3 "3" | 3 "3" | 2 "2" | 4 "4" | 3 "3" | 2 "2")",
        R"(Roeselare | 5 "5" | 4 "4" | 4-5 "Tussen licht en donkergroen" | 3 "3" | )" + yg +
            R"( | 4 "4" | 3 "3" | 4 "4")",
        R"(Sint-Niklaas | 3 "3" | 2.5 "2,5" | 2 "2" | 2 "2" | 2 "2" | 3 "3" | 2.5 "2,5" | 3 "3")",
        "Turnhout" + none.repeated(8)};
    CHECK(tableText(table) == expected.join('\n'));
    CHECK(table.landscape);
    REQUIRE(table.legend.size() == 8);
    CHECK(table.legend[0].text == "Niet matuur");
    CHECK(table.legend[7].sample == Score::unscored());
    CHECK(table.subtitle ==
          "Nulmeting najaar 2024. The scores per city come from the self-evaluations of the cities. The "
          "global scores are still open.");
    CHECK(table.source == "Source: self-evaluations of the cities, report Klimaatgovernance, June 2025");
}

TEST_CASE("the notes under the grid name what is left out and how the source words the other cells") {
    const LanguageScope english(Language::English);
    const ReportTable table = heatmapTable(reportGrid());
    REQUIRE(table.notes.size() == 3);
    CHECK(table.notes[1] == "Left out. Approximate, level not recorded: Aalst (Risicobeheer). Handed in, without a "
                            "level: Turnhout (all themes).");
    CHECK(table.notes[2] ==
          QString::fromUtf8("In the words of the source: 1–2 = “Tussen rood en oranje”; 2–3 = “Tussen "
                            "oranje en geel”; 3–4 = “Tussen geel en groen”; 4–5 = “Tussen licht en "
                            "donkergroen”; ~ = “Bij benadering”; – = “Bezorgd, maar zonder kleuren”."));
}

TEST_CASE(
    "the grid of one city keeps global score and median over all cities, and its notes speak of that city alone") {
    const LanguageScope english(Language::English);
    const ReportTable aalst = heatmapTable(reportGrid(), {CityId("aalst")});
    const QStringList expected = {
        "= Global score | ? | ? | ? | ? | ? | ? | ? | ?",
        QString::fromUtf8("= Median | 3 [n = 12] | 3 [n = 12] | 2.75 [2.5–3 · n = 12] | 3 [n = 12] | 2.875 [n = 12] | "
                          "3 [n = 12] | 3 [n = 11] | 3 [n = 12]"),
        R"(Aalst | 2.5 "2,5" | 3 "3" | 1 "1" | 3 "3" | 2.75 "2,75" | 3.5 "3,5" | ~ "Bij benadering" | 3 "3")"};
    CHECK(tableText(aalst) == expected.join('\n'));
    CHECK(aalst.subtitle.endsWith("The global scores are still open. Limited to Aalst; the global score and the median "
                                  "with its n are those of all 13 cities."));
    REQUIRE(aalst.notes.size() == 3);
    CHECK(aalst.notes[1] == "Left out. Approximate, level not recorded: Aalst (Risicobeheer).");
    CHECK(aalst.notes[2] == QString::fromUtf8("In the words of the source: ~ = “Bij benadering”."));
    REQUIRE(aalst.legend.size() == 6); // the five levels and the one special kind that this city has
    CHECK(heatmapTable(reportGrid(), {CityId("brugge")}).notes.size() == 1); // the rule of the median alone
}

TEST_CASE("figures per theme stay whole for one city, and say why") {
    const LanguageScope english(Language::English);
    const ReportTable limited = statisticsTable(reportGrid(), {CityId("aalst")});
    const ReportTable whole = statisticsTable(reportGrid());
    CHECK(limited.rows == whole.rows);
    REQUIRE(limited.notes.size() == whole.notes.size() + 1);
    CHECK(limited.notes.first() == "This export is limited to Aalst. Figures per theme compare cities, so this table "
                                   "stays whole, over all 13 cities.");
}

TEST_CASE("so many cities that nobody reads their names are counted instead") {
    const LanguageScope english(Language::English);
    // Counted apart: of 180 cities 37 have a score without a level, of 200 there are 41.
    const QString named = heatmapTable(test::largeGrid(180, 8)).notes.join(QLatin1Char('\n'));
    CHECK(named.contains("Handed in, without a level: Stad "));
    CHECK(named.count("Thema ") == 37);
    const QString counted = heatmapTable(test::largeGrid(200, 8)).notes.join(QLatin1Char('\n'));
    CHECK(counted.contains("Handed in, without a level: 41 scores, too many to name; the grid shows which."));
    CHECK_FALSE(counted.contains("Thema "));
}

TEST_CASE("what is left out follows the data, never a fixed list") {
    const LanguageScope english(Language::English);
    Workspace workspace = reportGrid();
    const auto put = [&](const char* city, const char* theme, const Score& score) {
        ThemeScore row{workspace.cell(CityId(QLatin1String(city)), ThemeId(QLatin1String(theme))), score, {}, {}};
        workspace.scores.put(row);
    };
    put("aalst", "risicobeheer", *Score::approximate(Quarters{12}));
    put("genk", "aanpak", Score::missing());
    put("genk", "middelen", Score::missing());
    for (const Theme& theme : workspace.themes)
        put("turnhout", theme.id.value.toLatin1().constData(), *Score::exact(Quarters{12}));
    const ReportTable table = heatmapTable(workspace);
    CHECK(table.notes.contains(QStringLiteral("Left out. Not handed in: Genk (Aanpak and Middelen).")));
    CHECK(table.notes.last().startsWith(
        QStringLiteral("Corrected after the report: Aalst, Risicobeheer; Genk, Aanpak; ")));
    CHECK(table.notes.last().endsWith(QStringLiteral("Turnhout, Communicatie & participatie.")));
}

TEST_CASE("a round without scores says so and invents nothing") {
    const LanguageScope english(Language::English);
    Workspace workspace = reportGrid(false);
    workspace.scores.clear();
    const ReportTable heatmap = heatmapTable(workspace);
    CHECK(tableText(heatmap).contains(QStringLiteral("= Median |  [n = 0] |  [n = 0]")));
    CHECK(tableText(heatmap).contains(QStringLiteral("Turnhout | missing | missing")));
    CHECK(heatmap.notes.contains(
        QStringLiteral("Left out. Not handed in: Aalst, Antwerpen, Brugge, Gent, Genk, Hasselt, Kortrijk, Leuven, "
                       "Mechelen, Oostende, Roeselare, Sint-Niklaas and Turnhout (all themes).")));
    CHECK(heatmap.source == "Source: self-evaluations of the cities");
    CHECK(tableText(statisticsTable(workspace))
              .startsWith(QStringLiteral("Strategie | 0 |  |  |  |  |  |  |  |  |  | 0 | 0 | 0 | 0 | 13 | 0 | ?")));
}

TEST_CASE("a workspace without a round gives empty tables that say so") {
    const LanguageScope english(Language::English);
    const Workspace workspace = test::reportModel();
    CHECK(heatmapTable(workspace).subtitle.startsWith(QStringLiteral("No measuring round yet. ")));
    CHECK(statisticsTable(workspace).subtitle.startsWith(QStringLiteral("No measuring round yet. ")));
    CHECK(heatmapTable(workspace).rows.size() == 15);
}

// n, median, quartiles and mean from Python: statistics.median, statistics.quantiles(method='inclusive'),
// statistics.mean.
TEST_CASE("the statistics table has the eight themes as a spreadsheet computes them") {
    const LanguageScope english(Language::English);
    const ReportTable table = statisticsTable(reportGrid());
    QStringList ids;
    for (const ReportColumn& column : table.columns)
        ids.append(column.id);
    CHECK(ids.join(' ') == "theme n median medianLow medianHigh stable q1 q3 min max mean exact between approximate "
                           "unscored missing notApplicable global");
    const QStringList expected = {
        "Strategie | 12 | 3 | 3 | 3 | y | 3 | 4 | 2.5 | 5 | 3.41667 | 11 | 1 | 0 | 1 | 0 | 0 | ?",
        "Aanpak | 12 | 3 | 3 | 3 | y | 2.875 | 3.25 | 2 | 4 | 3.08333 | 11 | 1 | 0 | 1 | 0 | 0 | ?",
        "Monitoring | 12 | 2.75 | 2.5 | 3 | n | 2 | 3.25 | 1 | 4.5 | 2.70833 | 9 | 3 | 0 | 1 | 0 | 0 | ?",
        "HR & cultuur | 12 | 3 | 3 | 3 | y | 2.75 | 3 | 2 | 4 | 2.875 | 11 | 1 | 0 | 1 | 0 | 0 | ?",
        "Regelgeving | 12 | 2.875 | 2.875 | 2.875 | y | 2 | 3.5 | 2 | 4 | 2.77083 | 9 | 3 | 0 | 1 | 0 | 0 | ?",
        "Middelen | 12 | 3 | 3 | 3 | y | 2 | 3.125 | 2 | 4 | 2.875 | 12 | 0 | 0 | 1 | 0 | 0 | ?",
        "Risicobeheer | 11 | 3 | 3 | 3 | y | 2.5 | 3 | 2 | 4 | 2.86364 | 9 | 2 | 1 | 1 | 0 | 0 | ?",
        "Communicatie & participatie | 12 | 3 | 3 | 3 | y | 3 | 4 | 2 | 4 | 3.29167 | 11 | 1 | 0 | 1 | 0 | 0 | ?"};
    CHECK(tableText(table) == expected.join('\n'));
    CHECK(table.notes.join(' ').contains(QStringLiteral("QUARTILE.INC")));
    CHECK(table.notes.join(' ').contains(QString::fromUtf8("“between 3 and 4” counts as 3.5")));
    CHECK(table.notes.contains(QStringLiteral("Left out. Approximate, level not recorded: Aalst (Risicobeheer). Handed "
                                              "in, without a level: Turnhout (all themes).")));
}

TEST_CASE("a global score comes with its whole story, older layers included") {
    const LanguageScope english(Language::English);
    Workspace workspace = reportGrid();
    workspace.adjustments.put(globalScoreOf(workspace, "monitoring", *Score::exact(Quarters{8}), 1));
    Adjustment later = globalScoreOf(workspace, "monitoring", *Score::between(Quarters{8}, Quarters{12}), 2);
    later.source = AdjustmentSource::KcEstimate;
    workspace.adjustments.put(later);
    const ReportTable heatmap = heatmapTable(workspace);
    CHECK(tableText(heatmap).startsWith(QStringLiteral("= Global score | ? | ? | 2-3 | ? |")));
    CHECK(
        heatmap.subtitle.endsWith(QStringLiteral("1 of the 8 themes has a global score; the others are still open.")));
    const QStringList notes = statisticsTable(workspace).notes;
    CHECK(notes.contains(
        QStringLiteral("Global score of Monitoring: 2 (workshop, stuurgroep, 6/12/2024). Little is followed up.")));
    CHECK(notes.contains(QStringLiteral("Global score of Monitoring: between 2 and 3 (estimate of the Kenniscentrum, "
                                        "stuurgroep, 6/12/2024). Little is followed up.")));
}

TEST_CASE("the legend has the five levels from high to low and every kind of cell") {
    const LanguageScope english(Language::English);
    Workspace workspace = reportGrid();
    workspace.levels[4].description = QStringLiteral("Wordt geregeld herbekeken.");
    const ReportTable table = legendTable(workspace);
    const QStringList lines = tableText(table).split('\n');
    REQUIRE(lines.size() == 13);
    CHECK(lines[0] == "# Maturity levels |  |  | ");
    CHECK(lines[1] == "L5 | Heel matuur | donkergroen | Wordt geregeld herbekeken.");
    CHECK(lines[2] == "L4 | Matuur | lichtgroen | ");
    CHECK(lines[5] == "L1 | Niet matuur | rood | ");
    CHECK(lines[6] == "# Kinds of score |  |  | ");
    QStringList kinds;
    for (qsizetype i = 7; i < lines.size(); ++i)
        kinds.append(lines[i].section(QStringLiteral(" | "), 0, 1));
    CHECK(kinds.join("; ") ==
          "2.75 | Exact; 3-4 | Between; ~ | Approximate; unscored | Without a level; missing | Not handed "
          "in; notApplicable | Not applicable");
}

} // namespace tst_gridtables
