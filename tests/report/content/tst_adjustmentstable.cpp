#include "../support/reportcontentfixture.h"
#include "support/testsupport.h"

#include "base/language.h"
#include "domain/analysis/digest.h"
#include "report/content/adjustmentstable.h"
#include "report/content/catalogue.h"
#include "report/content/heatmaptable.h"
#include "report/content/themescorestable.h"

using namespace ks;

namespace tst_adjustmentstable {
namespace {

const ThemeId strategy{QStringLiteral("strategie")};

void adjust(Workspace& workspace, const AdjustmentPlace& place, const Score& value) {
    Adjustment row;
    row.id = AdjustmentId::make();
    row.round = workspace.loadedRound;
    row.theme = place.theme;
    row.city = place.city;
    row.value = value;
    row.reason = QStringLiteral("de nieuwe dienst telt mee");
    row.source = AdjustmentSource::Interview;
    row.decidedOn = QDate(2025, 3, 7);
    row.decidedBy = QStringLiteral("stuurgroep");
    row.basedOnDigest = digestOf(workspace, place);
    workspace.adjustments.put(row);
}

Workspace adjusted() {
    Workspace workspace = test::reportGrid(false);
    adjust(workspace, {strategy, CityId("aalst")}, *Score::between(Quarters{8}, Quarters{12}));
    adjust(workspace, {ThemeId("monitoring")}, *Score::exact(Quarters{8}));
    return workspace;
}

const ReportRow* rowOf(const ReportTable& table, const char* id) {
    for (const ReportRow& row : table.rows) {
        if (row.id == QLatin1String(id))
            return &row;
    }
    return nullptr;
}

template<class T>
T valueOf(const ReportRow& row, int column) {
    REQUIRE(std::holds_alternative<T>(row.cells[column].value));
    return std::get<T>(row.cells[column].value);
}

bool hasTable(const Workspace& workspace, const char* id) {
    const Result<ReportDocument> document = buildDocument(workspace, {"report"});
    REQUIRE(document.ok());
    for (const ReportTable& table : document->tables()) {
        if (table.id == QLatin1String(id))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("the table of adjusted scores has every theme, and each cell that was adjusted, with its story") {
    const LanguageScope english(Language::English);
    const Workspace workspace = adjusted();
    const ReportTable table = adjustmentsTable(workspace, {});
    REQUIRE(table.rows.size() == 9);
    const ReportRow* theme = rowOf(table, "monitoring");
    REQUIRE(theme);
    CHECK(valueOf<double>(*theme, 2) == 2.75); // the median
    CHECK(valueOf<Score>(*theme, 3) == *Score::exact(Quarters{8}));
    CHECK(valueOf<double>(*theme, 4) == -0.75);
    const ReportRow* cell = rowOf(table, "aalst/strategie");
    REQUIRE(cell);
    CHECK(valueOf<QString>(*cell, 0) == "Aalst, Strategie");
    CHECK(valueOf<Score>(*cell, 1) == *Score::exact(Quarters{10})); // 2,5
    CHECK(valueOf<Score>(*cell, 3) == *Score::between(Quarters{8}, Quarters{12}));
    CHECK(valueOf<double>(*cell, 4) == 0.0); // the midpoint of 2-3 is 2,5 as well
    CHECK(valueOf<QString>(*cell, 5) == "de nieuwe dienst telt mee");
    CHECK(valueOf<QString>(*cell, 6) == "interview");
    CHECK(valueOf<QString>(*cell, 7) == "7/03/2025");
    CHECK(valueOf<QString>(*cell, 8) == "stuurgroep");
    CHECK(valueOf<QString>(*cell, 9) == "differs");
    const ReportRow* open = rowOf(table, "aanpak");
    REQUIRE(open);
    CHECK(std::holds_alternative<OpenValue>(open->cells[3].value));
    CHECK(valueOf<QString>(*open, 9) == "open");
}

TEST_CASE("a theme whose global score is open has the words of the report beside it") {
    const LanguageScope english(Language::English);
    Workspace workspace = test::reportGrid();
    workspace.content.of<ThemeJudgement>().put({workspace.loadedRound, strategy, "Het plan is er.", {}, {}});
    const ReportTable table = adjustmentsTable(workspace, {});
    CHECK(valueOf<QString>(*rowOf(table, "strategie"), 5) == "The report says: Het plan is er.");
    CHECK(valueOf<QString>(*rowOf(table, "aanpak"), 5).isEmpty());
}

TEST_CASE("an adjustment that is out of date says so in the table") {
    const LanguageScope english(Language::English);
    Workspace workspace = adjusted();
    workspace.scores.put({workspace.cell(CityId("aalst"), strategy), *Score::exact(Quarters{12}), {}, {}});
    const ReportTable table = adjustmentsTable(workspace, {});
    CHECK(valueOf<QString>(*rowOf(table, "aalst/strategie"), 9) == "out of date: to be confirmed");
}

TEST_CASE("the whole report has the table only where something was adjusted") {
    const LanguageScope english(Language::English);
    CHECK(hasTable(adjusted(), "adjustments"));
    CHECK_FALSE(hasTable(test::reportGrid(), "adjustments"));
}

TEST_CASE("an adjusted score is marked in the tables that show it, and a note says what it became") {
    const LanguageScope english(Language::English);
    Workspace workspace = adjusted();
    const auto layerIn = [&](const ReportTable& table, const char* row, int column) {
        return rowOf(table, row)->cells[column].layer;
    };
    const QString told = "Aalst, Strategie to between 2 and 3";
    ReportTable grid = heatmapTable(workspace, {});
    REQUIRE(grid.columns[3].id == "monitoring");
    CHECK(layerIn(grid, "aalst", 1) == LayerState::Differs);
    CHECK(layerIn(grid, "aalst", 2) == LayerState::NotAdjusted);
    CHECK(layerIn(grid, "global", 3) == LayerState::Differs);
    CHECK(grid.notes.join('|').contains("marked by a corner: Monitoring to 2; " + told + ". The reasons"));
    CHECK_FALSE(heatmapTable(workspace, {CityId("genk")}).notes.join('|').contains(told));
    const ReportTable theme = themeScoresTable(workspace, {}, *workspace.theme(strategy));
    CHECK(layerIn(theme, "aalst", 1) == LayerState::Differs);
    CHECK(theme.notes.join('|').contains("marked by a corner: " + told + ". The reasons"));

    workspace.scores.put({workspace.cell(CityId("aalst"), strategy), *Score::exact(Quarters{12}), {}, {}});
    grid = heatmapTable(workspace, {});
    CHECK(layerIn(grid, "aalst", 1) == LayerState::Outdated);
    CHECK(grid.notes.join('|').contains(told + " (out of date: to be confirmed)"));
    CHECK_FALSE(heatmapTable(test::reportGrid(), {}).notes.join('|').contains("corner"));
}

} // namespace tst_adjustmentstable
