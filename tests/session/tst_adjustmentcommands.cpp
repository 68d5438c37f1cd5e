#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "domain/analysis/layers.h"
#include "domain/analysis/rules.h"
#include "domain/analysis/statistics.h"
#include "session/adjustmentcommands.h"
#include "session/commands.h"

using namespace ks;
using namespace ks::test;

namespace tst_adjustmentcommands {
namespace {

const ThemeId regulation{QStringLiteral("regelgeving")};
const CityId aalst{QStringLiteral("aalst")};
const AdjustmentPlace cell{regulation, aalst}; // own score 2,75; the median of the theme is 2,875

Score exactly(int quarters) {
    return *Score::exact(Quarters{quarters});
}

AdjustmentEntry entry(const AdjustmentPlace& place, const Score& value) {
    AdjustmentEntry given;
    given.of = place;
    given.value = value;
    given.reason = QStringLiteral("besproken in de workshop");
    given.source = AdjustmentSource::Workshop;
    given.decidedOn = QDate(2025, 3, 7);
    given.decidedBy = QStringLiteral("stuurgroep");
    return given;
}

Workspace adjustedGrid(const AdjustmentPlace& place, const Score& value) {
    Workspace workspace = reportGrid(false);
    applyTo(workspace, *adjust(workspace, entry(place, value)));
    return workspace;
}

int findingsOf(const Workspace& workspace, const QString& rule) {
    int count = 0;
    for (const Finding& each : findings(workspace, QLocale::c()))
        count += each.rule == rule ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("a cell is adjusted over its own score, which stays as it was") {
    const Workspace workspace = adjustedGrid(cell, exactly(8));
    CHECK(workspace.score(aalst, regulation) == exactly(11));
    const Layers layers = layersOf(workspace, cell);
    CHECK(layers.own == exactly(11));
    CHECK(layers.below == 2.75);
    CHECK(layers.adjustment->value == exactly(8));
    CHECK(layers.adjustment->decidedBy == "stuurgroep");
    CHECK(layers.difference() == -0.75); // 2 - 2,75
    CHECK(layers.state == LayerState::Differs);
    CHECK(layersOf(workspace, {regulation}).state == LayerState::NotAdjusted);
    CHECK(scoreStatistics(workspace.scoresOfTheme(regulation)).median == 2.875); // medians are of own scores
}

TEST_CASE("a theme is set against its median, a cell against kind and value of its own score") {
    CHECK(layersOf(adjustedGrid({ThemeId("strategie")}, exactly(12)), {ThemeId("strategie")}).state ==
          LayerState::Agrees); // the median is 3
    const Layers theme = layersOf(adjustedGrid({regulation}, exactly(8)), {regulation});
    CHECK(theme.state == LayerState::Differs);
    CHECK(theme.difference() == -0.875); // 2 - 2,875
    CHECK(layersOf(adjustedGrid(cell, exactly(11)), cell).state == LayerState::Agrees);
    const AdjustmentPlace between{ThemeId("strategie"), CityId("gent")};                       // own score 3-4
    CHECK(layersOf(adjustedGrid(between, exactly(14)), between).state == LayerState::Differs); // 3,5 is no "between"
    const AdjustmentPlace unscored{ThemeId("aanpak"), CityId("turnhout")};
    const Layers added = layersOf(adjustedGrid(unscored, exactly(8)), unscored);
    CHECK(added.state == LayerState::Differs);
    CHECK_FALSE(added.difference()); // there is nothing to take it from
}

TEST_CASE("an adjustment is out of date when what it rests on changes, until it is confirmed") {
    Workspace workspace = adjustedGrid(cell, exactly(8));
    applyTo(workspace, *adjust(workspace, entry({regulation}, exactly(8))));
    applyTo(workspace, *setScore(workspace, workspace.cell(CityId("gent"), regulation), exactly(4), {}));
    CHECK(layersOf(workspace, {regulation}).state == LayerState::Outdated);
    CHECK(layersOf(workspace, cell).state == LayerState::Differs); // another city's score does not touch it
    CHECK(findingsOf(workspace, Rule::adjustmentOutdated) == 0);
    applyTo(workspace, *setScore(workspace, workspace.cell(aalst, regulation), exactly(12), {}));
    CHECK(layersOf(workspace, cell).state == LayerState::Outdated);
    CHECK(findingsOf(workspace, Rule::adjustmentOutdated) == 1);
    const Result<Edit> confirmed = confirmAdjustment(workspace, cell);
    REQUIRE(confirmed.ok());
    Workspace after = workspace;
    applyTo(after, *confirmed);
    CHECK(layersOf(after, cell).state == LayerState::Differs);
    CHECK(after.adjusted(cell)->reason == "besproken in de workshop");
    CHECK(after.adjusted(cell)->decidedOn == QDate(2025, 3, 7));
    CHECK(findingsOf(after, Rule::adjustmentOutdated) == 0);
    applyTo(after, inverseOf(*confirmed));
    CHECK(after == workspace);
    applyTo(after, *confirmAdjustment(after, {regulation}));
    CHECK(layersOf(after, {regulation}).state == LayerState::Differs);
    CHECK(confirmAdjustment(after, {regulation})->deltas.empty()); // it is up to date
}

TEST_CASE("an adjustment is withdrawn with a reason, and the one before it holds again") {
    Workspace workspace = adjustedGrid(cell, exactly(8));
    applyTo(workspace, *adjust(workspace, entry(cell, exactly(10))));
    CHECK(workspace.adjusted(cell)->value == exactly(10));
    CHECK_FALSE(withdrawAdjustment(workspace, cell, " ").ok());
    applyTo(workspace, *withdrawAdjustment(workspace, cell, "vergissing"));
    CHECK(workspace.adjusted(cell)->value == exactly(8));
    applyTo(workspace, *withdrawAdjustment(workspace, cell, "toch niet"));
    CHECK_FALSE(workspace.adjusted(cell));
    CHECK(withdrawAdjustment(workspace, cell, "nog eens").error().code == ErrorCode::NotFound);
    CHECK(confirmAdjustment(workspace, cell).error().code == ErrorCode::NotFound);
}

TEST_CASE("what cannot be adjusted is refused with a sentence") {
    Workspace workspace = reportGrid(false);
    CHECK_FALSE(adjust(workspace, entry(cell, Score::unscored())).ok());
    CHECK_FALSE(adjust(workspace, entry({ThemeId("nergens")}, exactly(8))).ok());
    CHECK_FALSE(adjust(workspace, entry({regulation, CityId("parijs")}, exactly(8))).ok());
    AdjustmentEntry silent = entry(cell, exactly(8));
    silent.reason = QStringLiteral("  ");
    CHECK(adjust(workspace, silent).error().text == "Say on what the adjustment rests: it is kept with the score.");
    applyTo(workspace, *setRoundState(workspace, workspace.loadedRound, RoundState::Locked));
    CHECK(adjust(workspace, entry(cell, exactly(8))).error().code == ErrorCode::RoundLocked);
}

TEST_CASE("adjusted places stand themes first, then cells theme by theme") {
    Workspace workspace = adjustedGrid({ThemeId("strategie"), CityId("gent")}, exactly(8));
    for (const AdjustmentPlace& place : {AdjustmentPlace{regulation, aalst},
                                         AdjustmentPlace{ThemeId("strategie"), aalst}, AdjustmentPlace{regulation}})
        applyTo(workspace, *adjust(workspace, entry(place, exactly(8))));
    QStringList places;
    for (const Layers& each : adjustedPlaces(workspace))
        places.append(each.place.theme.value +
                      (each.place.city ? QLatin1Char(' ') + each.place.city->value : QString()));
    CHECK(places == QStringList{"regelgeving", "strategie aalst", "strategie gent", "regelgeving aalst"});
}

} // namespace tst_adjustmentcommands
