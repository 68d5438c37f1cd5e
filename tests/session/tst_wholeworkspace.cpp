#include "session/wholeworkspace.h"

#include "support/gridfixture.h"
#include "support/memorystore.h"
#include "support/testsupport.h"

using namespace ks;
using namespace ks::test;

namespace {

const RoundId spring{QStringLiteral("2027-voorjaar")};
const ScoreKey inSpring{spring, ThemeId("aanpak"), CityId("genk")};

Workspace twoRounds() {
    Workspace content = reportGrid();
    content.rounds.put({spring, "Meting 2027", {}, RoundState::Open, false, 2});
    content.scores.put({inSpring, Score::unscored(), {}, {}});
    Adjustment row;
    row.id = AdjustmentId::make();
    row.round = reportRound();
    row.theme = ThemeId("aanpak");
    content.adjustments.put(row);
    return content;
}

} // namespace

TEST_CASE("all rounds come together, the one on show as it is held and the others as they are stored") {
    MemoryStore store(twoRounds());
    Workspace held = store.load(spring).value();
    held.scores.put({inSpring, Score::notApplicable(), {}, {}});
    const Result<Workspace> whole = withAllRounds(held, store);
    REQUIRE(whole.ok());
    CHECK(whole->loadedRound == spring);
    CHECK(whole->scores.size() == 105);
    CHECK(whole->scores.find(inSpring)->score == Score::notApplicable());
    CHECK(whole->adjustments.size() == 1);
}

TEST_CASE("a round that the store has lost stays without rows") {
    MemoryStore store(twoRounds());
    const Workspace held = store.load(spring).value();
    MemoryStore without(reportModel());
    const Result<Workspace> whole = withAllRounds(held, without);
    REQUIRE(whole.ok());
    CHECK(*whole == held);
}
