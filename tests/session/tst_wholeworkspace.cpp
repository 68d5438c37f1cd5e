#include "session/wholeworkspace.h"

#include "support/contentfixture.h"
#include "support/gridfixture.h"
#include "support/memorystore.h"
#include "support/testsupport.h"

using namespace ks;
using namespace ks::test;

namespace tst_wholeworkspace {
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
    content.content = fullContent();
    return content;
}

} // namespace

TEST_CASE("all rounds come together, the one on show as it is held and the others as they are stored") {
    MemoryStore store(twoRounds());
    Workspace held = store.load(spring).value();
    held.scores.put({inSpring, Score::notApplicable(), {}, {}});
    const Result<WholeWorkspace> whole = wholeWorkspace(held, store);
    REQUIRE(whole.ok());
    CHECK(whole->grid.loadedRound == spring);
    CHECK(whole->grid.scores.size() == 105);
    CHECK(whole->grid.scores.find(inSpring)->score == Score::notApplicable());
    CHECK(whole->grid.adjustments.size() == 1);
    REQUIRE(whole->rounds.size() == 2);
    CHECK(whole->rounds[0].loadedRound == reportRound());
    CHECK(whole->rounds[0].scores.size() == 104);
    CHECK(whole->rounds[0].content == fullContent());
    CHECK(whole->rounds[1].contentLoaded);
}

TEST_CASE("a round that the store has lost stays out") {
    MemoryStore store(twoRounds());
    const Workspace held = store.load(spring).value();
    MemoryStore without(reportModel());
    const Result<WholeWorkspace> whole = wholeWorkspace(held, without);
    REQUIRE(whole.ok());
    CHECK(whole->grid == held);
    REQUIRE(whole->rounds.size() == 1);
    CHECK(whole->rounds[0].loadedRound == spring);
}

} // namespace tst_wholeworkspace
