#pragma once

#include "domain/edit.h"
#include "exchange/form/formfile.h"

/// Builders of the edits of measuring rounds. The content is loaded. Errors: NotFound, InvalidInput, RoundLocked,
/// always with a sentence; nothing is changed until Session::apply.
namespace ks {

/// The built-in questionnaire, where the workspace has none: one made before the self-evaluation. Else empty.
Result<Edit> ensureQuestionnaire(const Workspace& workspace);

/// What a round says about itself.
struct RoundDetails {
    QString name;
    QString period; ///< in words; may be empty
    QDate startsOn; ///< invalid: not set
    QDate endsOn;   ///< invalid: not set
    std::optional<QuestionnaireVersionId> questionnaire = {};

    bool operator==(const RoundDetails&) const = default;
};
RoundDetails detailsOf(const Round& round);

struct NewRound {
    RoundId id;
    RoundDetails details; ///< without a questionnaire it gets the latest version, or the built-in one
    /// An earlier round to go on from: its cities get a form each, with their respondents by role and the answers of
    /// then, unconfirmed, to the statements that are still asked. Its scores are not taken over.
    std::optional<EarlierRound> from = {};
    Table<ThemeScore> copied = {}; ///< scores to start the grid with
};

/// A new, open round whose forms use a version of the questionnaire, which is frozen from then on. One step.
Result<Edit> addEvaluationRound(const Workspace& workspace, const NewRound& round);

/// Changes what the loaded round says about itself. The questionnaire can change while no form of it was sent out or
/// has anything in it.
Result<Edit> changeRound(const Workspace& workspace, const RoundDetails& details);

/// True when forms of the loaded round were sent out, hold answers or were handed in.
bool keepsQuestionnaire(const Workspace& workspace);

} // namespace ks
