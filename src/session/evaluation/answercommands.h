#pragma once

#include "domain/edit.h"

/// Builders of the edits of a self-evaluation. Each checks what the round allows: it has a questionnaire and is open.
/// Errors: RoundLocked, InvalidInput (also for a role that is empty or too long), NotFound, always with a sentence;
/// nothing is changed until Session::apply.
namespace ks {

/// Makes the form of a city, with a first respondent in this role. Error: InvalidInput when there is one already.
Result<Edit> startEvaluation(const Workspace& workspace, const CityId& city, const QString& role);

Result<Edit> addRespondent(const Workspace& workspace, const CityId& city, const QString& role);
/// With all that this respondent answered. Error: InvalidInput for the last one.
Result<Edit> removeRespondent(const Workspace& workspace, const RespondentId& respondent);

/// What one respondent says of one statement.
struct AnswerEntry {
    RespondentId respondent;
    QuestionId question;
    Score score;                      ///< missing takes the answer back
    std::optional<int> sureness = {}; ///< 1 to 3
    QString comment = {};
    bool isChoice = true; ///< false: the level stands as it did, and something is said beside it
};

/// Answers. Choosing a level also confirms an answer that was taken over; a comment on it does not. The form
/// becomes one that is being filled in, unless it was handed in, and resumes at this statement. Typing in the comment
/// merges. Error also: InvalidInput for “handed in, without a level”.
Result<Edit> answerStatement(const Workspace& workspace, const AnswerEntry& entry);

/// Says that an answer which was taken over from an earlier round still holds.
Result<Edit> confirmAnswer(const Workspace& workspace, const RespondentId& respondent, const QuestionId& question);

/// What the team of a city settles on; missing takes it back.
Result<Edit> settleStatement(const Workspace& workspace, const CityId& city, const QuestionId& question,
                             const Score& score, const QString& comment);

/// The city's own score of a theme, beside the one that follows from its answers. The reason may follow later: the
/// theme asks for it while the two differ.
Result<Edit> decideTheme(const Workspace& workspace, const CityId& city, const ThemeId& theme, const Score& score,
                         const QString& reason);

} // namespace ks
