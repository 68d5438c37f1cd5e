#pragma once

#include "domain/evaluation/derivedscore.h"
#include "domain/evaluation/teamanswer.h"

namespace ks {

/// How far a city is with a theme of its form: Niet gestart, Bezig, Volledig, Na te kijken.
enum class ProgressState { NotStarted, InProgress, Complete, ToReview };

/// What is known of one theme of a form, from which its state follows.
struct ThemeAnswers {
    QList<TeamAnswer> statements; ///< one per statement of the theme
    int unconfirmed = 0;          ///< answers taken over from an earlier round and not looked at again
    Score decision;               ///< the city's own score; missing while there is none
    bool reasonGiven = false;     ///< why the decision differs from the score that follows
    bool hasEvidence = false;
};

struct ThemeProgress {
    ProgressState state = ProgressState::NotStarted;
    int statements = 0;
    int answered = 0;
    DerivedScore derived;
    bool lacksReason = false; ///< the decision differs from the score that follows, and no reason is given

    bool operator==(const ThemeProgress&) const = default;
};

/// Complete: every statement is answered, the city has decided on a score, and nothing asks to be looked at again. To
/// review, whatever else is done: an answer taken over is not confirmed, respondents are more than a level apart
/// without an agreed answer, or a decision differs without a reason.
ThemeProgress themeProgress(const ThemeAnswers& theme);

} // namespace ks
