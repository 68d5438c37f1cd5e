#pragma once

#include "domain/workspace.h"

namespace ks {

/// All versions of all questionnaires, oldest first.
QList<const QuestionnaireVersion*> versionsInOrder(const RoundContent& content);

/// The version that a new round uses where nothing else is said: the latest; null when there is none.
const QuestionnaireVersion* latestVersion(const RoundContent& content);

/// The draft in which a change to this version, that never changes, has to be made; null where a change makes one, and
/// for a draft.
const QuestionnaireVersion* draftBeside(const RoundContent& content, const QuestionnaireVersion& version);

/// The rounds that use a version, in their order.
QList<Round> roundsUsing(const Workspace& workspace, const QuestionnaireVersionId& version);

/// The statements of a theme that stand in another version and not in this one, in the order of their keys.
QList<const Question*> retiredStatements(const RoundContent& content, const QuestionnaireVersionId& version,
                                         const ThemeId& theme);

/// What a statement said last: its wording in the latest version that has it; null for one that was never worded.
const QuestionWording* lastWording(const RoundContent& content, const QuestionId& question);

/// What a version asks, as text, for its digest; documented in docs/data-format.md. Every statement by theme and place:
/// its key, text, help, levels, examples and source. Free of ids of versions and of the numbers of places.
QByteArray canonicalStatements(const RoundContent& content, const QuestionnaireVersionId& version);

/// SHA-256 of canonicalStatements(), in hexadecimal.
QString questionnaireDigest(const RoundContent& content, const QuestionnaireVersionId& version);

/// How a statement of one version stands to another one.
struct StatementChange {
    QuestionId question;
    ThemeId theme;
    bool added = false;    ///< only in the newer one
    bool retired = false;  ///< only in the older one
    bool reworded = false; ///< in both; any of its texts
    bool moved = false;    ///< in both; another place among those that both have

    bool operator==(const StatementChange&) const = default;
};

/// The statements that differ, by theme in its chapter's order, then by their place; those that were retired last.
QList<StatementChange> compareVersions(const Workspace& workspace, const QuestionnaireVersionId& older,
                                       const QuestionnaireVersionId& newer);

/// What a version may lack before forms are sent out with it. Advice, but for levels that are
/// missing: without them a version is not sent out.
struct QuestionnaireRemark {
    enum class Kind {
        TooFew,        ///< statements in the theme
        TooMany,       ///< statements in the theme
        LevelsMissing, ///< a level of the statement has no description
    };

    Kind kind = Kind::TooFew;
    ThemeId theme;
    std::optional<QuestionId> question = {};
    int count = 0; ///< of statements, or of the levels without description

    bool operator==(const QuestionnaireRemark&) const = default;
};

constexpr int fewestStatements = 6; ///< of a theme, as the questionnaire was set up
constexpr int mostStatements = 9;

QList<QuestionnaireRemark> questionnaireRemarks(const Workspace& workspace, const QuestionnaireVersionId& version);

} // namespace ks
