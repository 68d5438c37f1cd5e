#pragma once

#include "domain/score.h"

#include <QList>

namespace ks {

/// How the answer of a city to a statement came about.
enum class AnswerOrigin {
    None,      ///< nobody answered
    Single,    ///< one respondent answered
    Unanimous, ///< several did, all the same
    Agreed,    ///< the team settled on it
    Differing, ///< several did, not the same, and nothing is settled yet
};

/// The answer of a city to one statement, from what its respondents said.
struct TeamAnswer {
    AnswerOrigin origin = AnswerOrigin::None;
    Score score;           ///< missing while there is none, also while respondents differ
    int answered = 0;      ///< respondents that said something
    double spread = 0;     ///< between the lowest and the highest midpoint, in levels
    bool farApart = false; ///< the spread is more than a level

    /// Something is said: a level, an approximation, or that the statement does not apply.
    bool isAnswered() const { return score.kind() != ScoreKind::Missing; }
    bool operator==(const TeamAnswer&) const = default;
};

/// `answers`: of the respondents, missing where one has not answered. `agreed`: what the team settled on, missing while
/// it has not; it counts before all others.
TeamAnswer teamAnswer(const QList<Score>& answers, const Score& agreed);

} // namespace ks
