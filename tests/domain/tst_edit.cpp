#include "support/testsupport.h"

#include "domain/edit.h"
#include "domain/editkeys.h"

using namespace ks;

namespace tst_edit {
namespace {

const RoundId autumn{QStringLiteral("2024-najaar")};
const RoundId later{QStringLiteral("2027-voorjaar")};
const ThemeId strategy{QStringLiteral("strategie")};
const CityId ghent{QStringLiteral("gent")};
const CityId genk{QStringLiteral("genk")};

ThemeScore cell(const RoundId& round, const CityId& city, int quarters) {
    return {{round, strategy, city}, *Score::exact(Quarters{quarters}), {}, {}};
}

Workspace twoCities() {
    Workspace workspace;
    workspace.cities = {{ghent, "Gent", {}, 1, 2}, {genk, "Genk", {}, 2, 1}};
    workspace.themes = {{strategy, "Strategie", "Strategie", {}, 1, 1, {}, {}}};
    workspace.rounds.put({autumn, "Nulmeting", {}, RoundState::Closed, true, 1});
    workspace.rounds.put({later, "Later", {}, RoundState::Open, false, 2});
    workspace.loadedRound = autumn;
    workspace.scores.put(cell(autumn, ghent, 12));
    return workspace;
}

} // namespace

TEST_CASE("an edit changes, its inverse restores the whole workspace") {
    const Workspace before = twoCities();
    Edit edit;
    edit.deltas.push_back(RowDelta<ThemeScore>{cell(autumn, ghent, 12), cell(autumn, ghent, 16)});
    edit.deltas.push_back(RowDelta<ThemeScore>{std::nullopt, cell(autumn, genk, 8)});
    edit.deltas.push_back(RowDelta<Round>{*before.rounds.find(later), std::nullopt});

    Workspace workspace = before;
    applyTo(workspace, edit);
    CHECK(workspace.score(ghent, strategy) == *Score::exact(Quarters{16}));
    CHECK(workspace.score(genk, strategy) == *Score::exact(Quarters{8}));
    CHECK(workspace.rounds.size() == 1);
    applyTo(workspace, inverseOf(edit));
    CHECK(workspace == before);
    CHECK(inverseOf(inverseOf(edit)) == edit);
}

TEST_CASE("rows of a round that is not loaded do not enter the value") {
    Workspace workspace = twoCities();
    Edit edit;
    edit.deltas.push_back(RowDelta<ThemeScore>{std::nullopt, cell(later, ghent, 20)});
    applyTo(workspace, edit);
    CHECK(workspace == twoCities());
}

TEST_CASE("a change names what it touched") {
    Edit edit;
    edit.deltas.push_back(RowDelta<ThemeScore>{std::nullopt, cell(autumn, genk, 8)});
    Adjustment global;
    global.theme = strategy;
    edit.deltas.push_back(RowDelta<Adjustment>{std::nullopt, global});
    const Change change = changeOf(edit, Change::Cause::Undone);
    CHECK(change.cause == Change::Cause::Undone);
    REQUIRE(change.scores.size() == 1);
    CHECK(change.scores.front() == ScoreKey{autumn, strategy, genk});
    REQUIRE(change.adjustments.size() == 1);
    CHECK(change.adjustments.front() == AdjustmentPlace{strategy});
    CHECK(change.rounds.empty());
}

TEST_CASE("the latest adjustment of a theme is its global score; one of a city is not") {
    Workspace workspace = twoCities();
    CHECK_FALSE(workspace.globalScore(strategy).has_value());
    const auto add = [&](const char* id, int sequence, int quarters, std::optional<CityId> city) {
        Adjustment row;
        row.id = AdjustmentId(QString::fromLatin1(id));
        row.round = autumn;
        row.theme = strategy;
        row.city = city;
        row.sequence = sequence;
        row.value = *Score::exact(Quarters{quarters});
        workspace.adjustments.put(row);
    };
    add("z", 1, 8, std::nullopt);
    add("a", 2, 12, std::nullopt);
    add("m", 3, 20, ghent);
    REQUIRE(workspace.globalScore(strategy).has_value());
    CHECK(workspace.globalScore(strategy)->value == *Score::exact(Quarters{12}));
    CHECK(workspace.adjustmentsOf({strategy}).size() == 2);
}

TEST_CASE("the log keeps the wording that a correction replaces") {
    ThemeScore row = cell(autumn, ghent, 12);
    row.score = *Score::between(Quarters{12}, Quarters{16});
    row.wording = "Tussen geel en groen";
    CHECK(logText(row) == "3-4 (Tussen geel en groen)");
    CHECK(logText(cell(autumn, ghent, 11)) == "2.75");
}

} // namespace tst_edit
