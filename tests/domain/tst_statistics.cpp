#include "support/testsupport.h"

#include "domain/analysis/statistics.h"

using namespace ks;

namespace tst_statistics {
namespace {
Score e(double value) {
    return *Score::exact(Quarters{static_cast<int>(value * 4)});
}
Score b(int low, int high) {
    return *Score::between(Quarters{low * 4}, Quarters{high * 4});
}
} // namespace

// The eight columns of the 2024 grid, Aalst to Sint-Niklaas; figures from QUARTILE.INC, MEDIAN and AVERAGE in a
// spreadsheet over the midpoints, bounds from MEDIAN over the lows and the highs.
TEST_CASE("Monitoring: median 2,75 between 2,5 and 3") {
    const ScoreStatistics s = scoreStatistics(
        {e(1), e(3), e(4), b(2, 3), b(1, 2), e(3), e(2), e(2), e(4), e(3), b(4, 5), e(2), Score::unscored()});
    CHECK(s.n == 12);
    CHECK(s.median == 2.75);
    CHECK(s.medianLow == 2.5);
    CHECK(s.medianHigh == 3.0);
    CHECK_FALSE(s.stable());
    CHECK(s.q1 == 2.0);
    CHECK(s.q3 == 3.25);
    CHECK(s.minimum == 1.0);
    CHECK(s.maximum == 4.5);
    CHECK(s.mean == 32.5 / 12);
    CHECK(s.count(ScoreKind::Exact) == 9);
    CHECK(s.count(ScoreKind::Between) == 3);
    CHECK(s.count(ScoreKind::Unscored) == 1);
    CHECK(s.leftOut() == 1);
}

TEST_CASE("Regelgeving: median 2,875, three betweens") {
    const ScoreStatistics s = scoreStatistics(
        {e(2.75), e(3), e(2), b(3, 4), b(3, 4), e(2), e(3), e(2), e(4), e(2), b(3, 4), e(2), Score::unscored()});
    CHECK(s.median == 2.875);
    CHECK(s.medianLow == 2.875);
    CHECK(s.medianHigh == 2.875);
    CHECK(s.stable());
}

TEST_CASE("Risicobeheer: an approximate without a value is left out, n = 11") {
    const ScoreStatistics s = scoreStatistics({*Score::approximate(std::nullopt), e(4), e(2), b(2, 3), e(3), b(2, 3),
                                               e(3), e(2), e(4), e(3), e(3), e(2.5), Score::unscored()});
    CHECK(s.n == 11);
    CHECK(s.leftOut() == 2);
    CHECK(s.median == 3.0);
}

TEST_CASE("nothing to count gives no figures, never a zero") {
    const ScoreStatistics s = scoreStatistics({Score::unscored(), Score::missing(), Score::notApplicable()});
    CHECK(s.n == 0);
    CHECK_FALSE(s.median.has_value());
    CHECK_FALSE(s.mean.has_value());
    CHECK_FALSE(s.q1.has_value());
}

TEST_CASE("quartiles interpolate as QUARTILE.INC") {
    CHECK(quantile({1, 2, 3, 4}, 0.25) == 1.75);
    CHECK(quantile({1, 2, 3, 4}, 0.75) == 3.25);
    CHECK(quantile({1, 2, 4}, 0.5) == 2.0);
    CHECK(quantile({7}, 0.75) == 7.0);
}

} // namespace tst_statistics
