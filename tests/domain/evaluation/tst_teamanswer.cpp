#include "support/testsupport.h"

#include "domain/evaluation/teamanswer.h"

using namespace ks;

namespace tst_teamanswer {
namespace {

Score e(double value) {
    return Score::exact(Quarters{static_cast<int>(value * 4)}).value();
}

} // namespace

TEST_CASE("one respondent answers for the city, several do when they say the same") {
    CHECK(teamAnswer({e(3)}, Score()) == TeamAnswer{AnswerOrigin::Single, e(3), 1, 0, false});
    CHECK(teamAnswer({e(3), Score(), e(3)}, Score()) == TeamAnswer{AnswerOrigin::Unanimous, e(3), 2, 0, false});
    CHECK(teamAnswer({}, Score()) == TeamAnswer{});
    CHECK(teamAnswer({Score(), Score()}, Score()) == TeamAnswer{});
}

TEST_CASE("respondents who differ give no answer until the team settles on one") {
    const TeamAnswer differing = teamAnswer({e(2), e(3)}, Score());
    CHECK(differing == TeamAnswer{AnswerOrigin::Differing, Score(), 2, 1, false});
    CHECK_FALSE(differing.isAnswered());
    const TeamAnswer agreed = teamAnswer({e(2), e(3)}, e(2.5));
    CHECK(agreed == TeamAnswer{AnswerOrigin::Agreed, e(2.5), 2, 1, false});
    CHECK(agreed.isAnswered());
}

TEST_CASE("more than a level apart is far apart, a level is not") {
    CHECK_FALSE(teamAnswer({e(2), e(3)}, Score()).farApart);
    CHECK(teamAnswer({e(2), e(3.25)}, Score()).farApart);
    CHECK(teamAnswer({e(1), e(4), e(2)}, e(2)).spread == 3);
    // Between 3 and 4 counts as 3.5: a level and a half from 2.
    CHECK(teamAnswer({e(2), Score::between(Quarters{12}, Quarters{16}).value()}, Score()).spread == 1.5);
}

TEST_CASE("an answer without a level is an answer, and lies nowhere on the scale") {
    const TeamAnswer team = teamAnswer({Score::notApplicable(), e(4)}, Score());
    CHECK(team.origin == AnswerOrigin::Differing);
    CHECK(team.spread == 0);
    CHECK(teamAnswer({Score::notApplicable()}, Score()).isAnswered());
}

} // namespace tst_teamanswer
