#include "support/testsupport.h"

#include "domain/evaluation/derivedscore.h"

using namespace ks;

namespace tst_derivedscore {
namespace {

Score e(double value) {
    return Score::exact(Quarters{static_cast<int>(value * 4)}).value();
}
Score b(double low, double high) {
    return Score::between(Quarters{static_cast<int>(low * 4)}, Quarters{static_cast<int>(high * 4)}).value();
}

} // namespace

// Worked out by hand, as the comment beside each says.
TEST_CASE("the score that follows is the mean of the midpoints, to the nearest quarter") {
    CHECK(derivedScore({e(2), e(3), e(4)}).score == e(3));
    CHECK(derivedScore({e(2), e(3), e(3)}).score == e(2.75)); // 8 / 3 = 2.667: 2.75 is nearer than 2.5
    CHECK(derivedScore({e(1), e(1), e(2)}).score == e(1.25)); // 4 / 3 = 1.333: 1.25
    CHECK(derivedScore({b(3, 4), e(3)}).score == e(3.25));    // (3.5 + 3) / 2
    CHECK(derivedScore({b(2.25, 2.5)}).score == e(2.25));     // 2.375 is a tie: the lower one
    CHECK(derivedScore({e(5), e(5), e(5), e(5)}).score == e(5));
    CHECK(derivedScore({e(1)}).score == e(1));
}

TEST_CASE("a mean in the middle of two quarters goes down, and says so") {
    const DerivedScore tie = derivedScore({e(2.25), e(2.5)}); // 2.375
    CHECK(tie.score == e(2.25));
    CHECK(tie.tieBroken);
    CHECK(tie.mean() == 2.375);
    CHECK_FALSE(derivedScore({e(2), e(2.5)}).tieBroken);                        // 2.25 is a quarter itself
    const DerivedScore above = derivedScore({e(2.25), e(2.5), e(2.5), e(2.5)}); // 9.75 / 4 = 2.4375
    CHECK(above.score == e(2.5));
    CHECK_FALSE(above.tieBroken);
}

TEST_CASE("what does not apply is left out, an answer without a level does not count") {
    const DerivedScore derived =
        derivedScore({e(4), Score::notApplicable(), e(3), Score::approximate(std::nullopt).value(), Score::missing()});
    CHECK(derived.statements == 5);
    CHECK(derived.notApplicable == 1);
    CHECK(derived.answered == 2);
    CHECK(derived.needed == 2); // half of four
    CHECK(derived.score == e(3.5));
    CHECK(derivedScore({Score::approximate(Quarters{8}).value()}).score == e(2));
}

TEST_CASE("fewer than half of what applies gives no score") {
    const DerivedScore derived = derivedScore({e(4), e(4), e(4), Score(), Score(), Score(), Score()}); // 3 of 7
    CHECK(derived.needed == 4);
    CHECK_FALSE(derived.enough());
    CHECK(derived.score == Score::missing());
    CHECK(derived.mean() == 4.0); // what there is can be shown, as unfinished
    CHECK(derivedScore({e(4), e(4), e(4), e(4), Score(), Score(), Score()}).score == e(4));
    CHECK(derivedScore({e(4), Score()}).enough()); // one of two is half
}

TEST_CASE("a theme where nothing applies is not applicable, a theme without statements has no score") {
    CHECK(derivedScore({Score::notApplicable(), Score::notApplicable()}).score == Score::notApplicable());
    CHECK(derivedScore({}).score == Score::missing());
    CHECK_FALSE(derivedScore({}).enough());
    CHECK_FALSE(derivedScore({}).mean());
}

} // namespace tst_derivedscore
