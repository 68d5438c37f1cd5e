#include "support/testsupport.h"

#include "domain/evaluation/workedscore.h"

using namespace ks;

namespace tst_workedscore {
namespace {

Score e(double value) {
    return Score::exact(Quarters{static_cast<int>(value * 4)}).value();
}

/// A theme whose statements have these answers, in their order; missing ones are open.
QStringList worked(const QList<Score>& answers) {
    ThemeEvaluation theme;
    ThemeAnswers known;
    for (const Score& each : answers)
        known.statements.append(teamAnswer({each}, Score()));
    theme.answers = known.statements;
    theme.progress = themeProgress(known);
    return workedScore(theme, QLocale(QStringLiteral("nl_BE")));
}

} // namespace

TEST_CASE("the score that follows is worked out in words that can be done again by hand") {
    const Score open;
    const Score between = Score::between(Quarters{12}, Quarters{16}).value();
    CHECK(worked({e(3), e(2.5), between, Score::notApplicable(), open, open, open}) ==
          QStringList{"The answers: 3 + 2,5 + 3,5 (between 3 and 4) = 9; divided by 3 that is 3.",
                      "Rounded to quarters that is 3.",
                      "3 of 6 statements that apply have a level; at least 3 have to.",
                      "1 statement does not apply and is left out."});
    CHECK(worked({e(3), open, open, open, open, open, open}) ==
          QStringList{"The answers: 3; divided by 1 that is 3.",
                      "1 of 7 statements that apply have a level; at least 4 have to."});
    // 2 + 2,25 = 4,25; half of it is 2,125: between two quarters, the lower one counts
    CHECK(worked({e(2), e(2.25)}).at(1) ==
          "Rounded to quarters that is 2: the mean lies in the middle of two quarters, and then the lower one counts.");
    // 3 + 2,5 + 2,5 = 8; a third of it is 2,666…
    CHECK(worked({e(3), e(2.5), e(2.5)}).first() ==
          "The answers: 3 + 2,5 + 2,5 = 8; divided by 3 that is about 2,667.");
    CHECK(worked({Score::notApplicable(), Score::notApplicable()}) ==
          QStringList{"No statement of this theme applies to the city, so no score follows."});
    CHECK(worked({e(2), *Score::approximate(std::nullopt)}).last() ==
          "1 approximate answer without a value does not count.");
}

} // namespace tst_workedscore
