#include "domain/evaluation/themeprogress.h"

#include <algorithm>

namespace ks {

ThemeProgress themeProgress(const ThemeAnswers& theme) {
    ThemeProgress progress;
    progress.statements = int(theme.statements.size());
    QList<Score> answers;
    bool touched = theme.hasEvidence || theme.decision.kind() != ScoreKind::Missing;
    bool unsettled = false;
    for (const TeamAnswer& each : theme.statements) {
        answers.append(each.score);
        progress.answered += each.isAnswered() ? 1 : 0;
        touched = touched || each.origin != AnswerOrigin::None;
        unsettled = unsettled || (each.origin == AnswerOrigin::Differing && each.farApart);
    }
    progress.derived = derivedScore(answers);
    const bool decided = theme.decision.kind() != ScoreKind::Missing;
    progress.lacksReason = decided && theme.decision != progress.derived.score && !theme.reasonGiven;
    if (!touched)
        return progress;
    if (theme.unconfirmed > 0 || unsettled || progress.lacksReason)
        progress.state = ProgressState::ToReview;
    else if (progress.answered == progress.statements && decided)
        progress.state = ProgressState::Complete;
    else
        progress.state = ProgressState::InProgress;
    return progress;
}

} // namespace ks
