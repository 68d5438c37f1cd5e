#include "support/testsupport.h"

#include "domain/analysis/distribution.h"

using namespace ks;

namespace tst_distribution {

TEST_CASE("scores fall on the level of their midpoint, a tie on the lower one; the rest stands apart") {
    const LevelDistribution d = levelDistribution({
        *Score::exact(Quarters{4}),                  // 1 → 1
        *Score::exact(Quarters{10}),                 // 2,5 → 2
        *Score::exact(Quarters{11}),                 // 2,75 → 3
        *Score::between(Quarters{12}, Quarters{16}), // 3,5 → 3
        *Score::between(Quarters{16}, Quarters{20}), // 4,5 → 4
        *Score::approximate(Quarters{20}),           // 5 → 5
        *Score::approximate(std::nullopt),
        Score::unscored(),
        Score::missing(),
        Score::notApplicable(),
    });
    CHECK(d.perLevel == std::array<int, 5>{1, 1, 2, 1, 1});
    CHECK(d.withoutValue == 4);
    CHECK(d.total() == 10);
}

} // namespace tst_distribution
