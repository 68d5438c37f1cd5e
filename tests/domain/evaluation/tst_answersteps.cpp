#include "support/testsupport.h"

#include "domain/evaluation/answersteps.h"

using namespace ks;

namespace tst_answersteps {
namespace {

Score exact(double value) {
    return *Score::exact(Quarters{static_cast<int>(value * 4)});
}
Score about(double value) {
    return *Score::approximate(Quarters{static_cast<int>(value * 4)});
}

} // namespace

TEST_CASE("an answer moves by quarters, and not off the scale") {
    CHECK(steppedBy(exact(3), 1) == exact(3.25));
    CHECK(steppedBy(exact(3), -1) == exact(2.75));
    CHECK(steppedBy(about(2), 1) == about(2.25));
    CHECK(steppedBy(*Score::between(Quarters{12}, Quarters{16}), -1) == exact(3.25)); // the middle is 3,5
    CHECK_FALSE(steppedBy(exact(5), 1));
    CHECK_FALSE(steppedBy(exact(1), -1));
    CHECK_FALSE(steppedBy(Score::missing(), 1));
    CHECK_FALSE(steppedBy(Score::notApplicable(), 1));
}

TEST_CASE("a level becomes approximate and exact again") {
    CHECK(approximateToggled(exact(2.5)) == about(2.5));
    CHECK(approximateToggled(about(2.5)) == exact(2.5));
    CHECK(approximateToggled(Score::missing()) == *Score::approximate(std::nullopt));
    CHECK(approximateToggled(*Score::approximate(std::nullopt)) == Score::missing());
    CHECK_FALSE(approximateToggled(Score::notApplicable()));
    CHECK_FALSE(approximateToggled(*Score::between(Quarters{4}, Quarters{8})));
}

TEST_CASE("two levels in either order make an answer between them") {
    CHECK(betweenLevels(3, 4) == *Score::between(Quarters{12}, Quarters{16}));
    CHECK(betweenLevels(4, 3) == *Score::between(Quarters{12}, Quarters{16}));
    CHECK_FALSE(betweenLevels(2, 2));
}

} // namespace tst_answersteps
