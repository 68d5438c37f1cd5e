#pragma once

#include "domain/edit.h"

/// Builders of the edits of a questionnaire. A version that is in use never changes: an edit of one makes the next
/// version of it first, as a draft, in the same step. The content is loaded. Errors: NotFound, InvalidInput, always
/// with a sentence; nothing is changed until Session::apply.
namespace ks {

/// An edit of a statement, with the version and the statement that it is about then.
struct QuestionnaireEdit {
    Edit edit; ///< empty when all is so already
    QuestionnaireVersionId version;
    QuestionId question;
    bool madeVersion = false; ///< `version` is a new draft, since the one that was given is in use
};

enum class StatementText { Text, Help, EnoughEvidence, NotEnoughEvidence, Source };

/// A statement at the end of its theme, with a key of its own that no other statement ever had.
Result<QuestionnaireEdit> addStatement(const Workspace& workspace, const QuestionnaireVersionId& version,
                                       const ThemeId& theme, const QString& text);

/// Rewording; the key of the statement stays. Only the text itself may not be empty.
Result<QuestionnaireEdit> rewordStatement(const Workspace& workspace, const WordingKey& statement, StatementText part,
                                          const QString& text);
/// What a level looks like, 1 to 5.
Result<QuestionnaireEdit> describeLevel(const Workspace& workspace, const WordingKey& statement, int level,
                                        const QString& text);

/// So many places down (negative: up) within its theme, as far as there are places.
Result<QuestionnaireEdit> moveStatement(const Workspace& workspace, const WordingKey& statement, int by);

/// Leaves it out of the version; the statement and its key stay, for the rounds that asked it. One that only ever stood
/// in this draft is gone.
Result<QuestionnaireEdit> retireStatement(const Workspace& workspace, const WordingKey& statement);
/// Takes a statement in again, at the end of its theme, as it was worded last.
Result<QuestionnaireEdit> bringBackStatement(const Workspace& workspace, const WordingKey& statement);

/// What a version says about itself; its forms show it.
Result<QuestionnaireEdit> describeVersion(const Workspace& workspace, const QuestionnaireVersionId& version,
                                          const QString& note);

/// The next version, as a draft with the same statements and no note yet. Error: InvalidInput while there is a draft
/// already.
Result<QuestionnaireEdit> draftFrom(const Workspace& workspace, const QuestionnaireVersionId& version);

/// What makes a version one in use: from here on it never changes. Empty when it is so already. Error: InvalidInput
/// when it has no statements, or one of them lacks the description of a level.
Result<Edit> freezeVersion(const Workspace& workspace, const QuestionnaireVersionId& version);

} // namespace ks
