#include "support/testsupport.h"

#include "domain/analysis/digest.h"
#include "session/adjustmentcommands.h"
#include "session/commands.h"

using namespace ks;

namespace tst_commands {
namespace {

const RoundId autumn{QStringLiteral("2024-najaar")};
const ThemeId strategy{QStringLiteral("strategie")};
const CityId ghent{QStringLiteral("gent")};

Workspace oneCity(RoundState state, bool baseline) {
    Workspace workspace;
    workspace.cities = {{ghent, "Gent", {}, 1, 1}};
    workspace.themes = {{strategy, "Strategie", "Strategie", {}, 1, 1, {}, {}}};
    workspace.rounds.put({autumn, "Nulmeting", {}, state, baseline, 1});
    workspace.loadedRound = autumn;
    workspace.scores.put({{autumn, strategy, ghent},
                          *Score::between(Quarters{12}, Quarters{16}),
                          "Tussen geel en groen",
                          "Maturiteitsinschatting"});
    return workspace;
}

Score exactly(int quarters) {
    return *Score::exact(Quarters{quarters});
}

AdjustmentEntry entry(const Score& value, const char* reason) {
    AdjustmentEntry given;
    given.of.theme = strategy;
    given.value = value;
    given.reason = QString::fromLatin1(reason);
    return given;
}

} // namespace

TEST_CASE("a recorded score is corrected only with a reason, and the edit names the cell") {
    const Workspace workspace = oneCity(RoundState::Closed, true);
    const ScoreKey cell = workspace.cell(ghent, strategy);
    CHECK(correctionNeedsReason(workspace));
    const Result<Edit> silent = setScore(workspace, cell, exactly(16), "  ");
    REQUIRE_FALSE(silent.ok());
    CHECK(silent.error().code == ErrorCode::InvalidInput);

    const Result<Edit> edit = setScore(workspace, cell, exactly(16), "typing slip");
    REQUIRE(edit.ok());
    CHECK(edit->label.contains("Gent, Strategie"));
    CHECK(edit->reason == "typing slip");
    REQUIRE(edit->deltas.size() == 1);
    const auto& delta = std::get<RowDelta<ThemeScore>>(edit->deltas.front());
    CHECK(delta.before->wording == "Tussen geel en groen");
    CHECK(delta.after->score == exactly(16));
    CHECK(delta.after->wording.isEmpty());
}

TEST_CASE("an open round takes scores without a reason, a locked one takes none") {
    const Workspace open = oneCity(RoundState::Open, false);
    CHECK(setScore(open, open.cell(ghent, strategy), exactly(8), {}).ok());
    const Workspace locked = oneCity(RoundState::Locked, true);
    const Result<Edit> refused = setScore(locked, locked.cell(ghent, strategy), exactly(8), "why");
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::RoundLocked);
    CHECK_FALSE(adjust(locked, entry(exactly(8), "why")).ok());
}

TEST_CASE("a score that stays what it was makes no step") {
    const Workspace workspace = oneCity(RoundState::Open, false);
    const Result<Edit> same =
        setScore(workspace, workspace.cell(ghent, strategy), *Score::between(Quarters{12}, Quarters{16}), {});
    REQUIRE(same.ok());
    CHECK(same->isEmpty());
}

TEST_CASE("cells that do not exist are refused") {
    const Workspace workspace = oneCity(RoundState::Open, false);
    CHECK_FALSE(setScore(workspace, {autumn, strategy, CityId("atlantis")}, exactly(8), {}).ok());
    CHECK_FALSE(setScore(workspace, {RoundId("1999"), strategy, ghent}, exactly(8), {}).ok());
}

TEST_CASE("a global score needs a value or a between, and a reason; withdrawing brings back the one before") {
    Workspace workspace = oneCity(RoundState::Closed, true);
    CHECK_FALSE(adjust(workspace, entry(Score::unscored(), "why")).ok());
    CHECK_FALSE(adjust(workspace, entry(exactly(8), " ")).ok());
    CHECK_FALSE(withdrawAdjustment(workspace, {strategy}, "why").ok());

    applyTo(workspace, *adjust(workspace, entry(exactly(8), "workshop of December")));
    applyTo(workspace, *adjust(workspace, entry(exactly(12), "talks in spring")));
    CHECK(workspace.globalScore(strategy)->value == exactly(12));
    const Result<Edit> silent = withdrawAdjustment(workspace, {strategy}, "  ");
    REQUIRE_FALSE(silent.ok());
    CHECK(silent.error().code == ErrorCode::InvalidInput);
    applyTo(workspace, *withdrawAdjustment(workspace, {strategy}, "mistaken"));
    CHECK(workspace.globalScore(strategy)->value == exactly(8));
    CHECK(workspace.globalScore(strategy)->reason == "workshop of December");
}

TEST_CASE("a new round has a sound id, a name, the next place and the copied scores") {
    const Workspace workspace = oneCity(RoundState::Closed, true);
    for (const char* bad : {"", "2024-najaar", "Najaar 2027", "../x", "é", "-x"})
        CHECK_FALSE(addRound(workspace, RoundId(QString::fromUtf8(bad)), "Naam").ok());
    CHECK_FALSE(addRound(workspace, RoundId("2027"), " ").ok());

    const Result<Edit> edit = addRound(workspace, RoundId("2027-voorjaar"), "Tweede meting", workspace.scores);
    REQUIRE(edit.ok());
    REQUIRE(edit->deltas.size() == 2);
    const Round round = *std::get<RowDelta<Round>>(edit->deltas[0]).after;
    CHECK(round.state == RoundState::Open);
    CHECK(round.sequence == 2);
    CHECK_FALSE(round.baseline);
    const ThemeScore copy = *std::get<RowDelta<ThemeScore>>(edit->deltas[1]).after;
    CHECK(copy.place.round == RoundId("2027-voorjaar"));
    CHECK(copy.score == *Score::between(Quarters{12}, Quarters{16}));
    CHECK(copy.source.contains("2024-najaar"));
}

TEST_CASE("the digest of a theme changes with a score and not with the order of the cities") {
    Workspace workspace = oneCity(RoundState::Open, false);
    workspace.cities.append({CityId("aalst"), "Aalst", {}, 2, 2});
    const QString before = digestOfTheme(workspace, strategy);
    std::reverse(workspace.cities.begin(), workspace.cities.end());
    CHECK(digestOfTheme(workspace, strategy) == before);
    workspace.scores.put({workspace.cell(CityId("aalst"), strategy), exactly(4), {}, {}});
    CHECK(digestOfTheme(workspace, strategy) != before);
}

} // namespace tst_commands
