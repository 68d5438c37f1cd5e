#include "support/testsupport.h"

#include "domain/evaluation/themeprogress.h"

using namespace ks;

namespace tst_themeprogress {
namespace {

Score e(double value) {
    return Score::exact(Quarters{static_cast<int>(value * 4)}).value();
}

/// Three statements, answered 2, 3 and 4 by one respondent: a 3 follows.
ThemeAnswers answeredTheme() {
    ThemeAnswers theme;
    for (const double level : {2.0, 3.0, 4.0})
        theme.statements.append(teamAnswer({e(level)}, Score()));
    return theme;
}

} // namespace

TEST_CASE("a theme goes from not started to complete") {
    ThemeAnswers theme;
    theme.statements = {TeamAnswer(), TeamAnswer(), TeamAnswer()};
    CHECK(themeProgress(theme).state == ProgressState::NotStarted);
    theme.statements[0] = teamAnswer({e(2)}, Score());
    CHECK(themeProgress(theme).state == ProgressState::InProgress);
    theme = answeredTheme();
    const ThemeProgress answered = themeProgress(theme);
    CHECK(answered.state == ProgressState::InProgress); // no score is decided on
    CHECK(answered.answered == 3);
    CHECK(answered.derived.score == e(3));
    theme.decision = e(3);
    CHECK(themeProgress(theme).state == ProgressState::Complete);
}

TEST_CASE("a decision that differs from the score that follows needs a reason") {
    ThemeAnswers theme = answeredTheme();
    theme.decision = e(3.5);
    CHECK(themeProgress(theme).state == ProgressState::ToReview);
    CHECK(themeProgress(theme).lacksReason);
    theme.reasonGiven = true;
    CHECK(themeProgress(theme).state == ProgressState::Complete);
    CHECK_FALSE(themeProgress(theme).lacksReason);
}

TEST_CASE("answers taken over and respondents far apart are to be looked at again") {
    ThemeAnswers theme = answeredTheme();
    theme.decision = e(3);
    theme.unconfirmed = 1;
    CHECK(themeProgress(theme).state == ProgressState::ToReview);
    theme.unconfirmed = 0;
    theme.statements[1] = teamAnswer({e(2), e(4)}, Score()); // 2 and 4 are left: a 3 follows
    CHECK(themeProgress(theme).state == ProgressState::ToReview);
    theme.statements[1] = teamAnswer({e(2), e(3)}, Score()); // a level apart: open, but nothing odd
    CHECK(themeProgress(theme).state == ProgressState::InProgress);
    theme.statements[1] = teamAnswer({e(2), e(4)}, e(3));
    CHECK(themeProgress(theme).state == ProgressState::Complete);
}

TEST_CASE("evidence alone is a beginning") {
    ThemeAnswers theme;
    theme.statements = {TeamAnswer()};
    theme.hasEvidence = true;
    CHECK(themeProgress(theme).state == ProgressState::InProgress);
}

} // namespace tst_themeprogress
