#pragma once

#include "domain/evaluation/formfield.h"
#include "domain/workspace.h"

#include <QLocale>

namespace ks {

/// How much a remark weighs. Only the first kind keeps a form from being handed in.
enum class RemarkSeverity {
    Blocks, ///< has to be mended before the form is handed in
    Asks,   ///< missing or odd; may be handed in knowingly
    Notes,  ///< open, or worth another look
};

/// One thing that is missing from a form, or odd in it, and the field that mends it.
struct FormRemark {
    QString code; ///< stable, see FormRule
    RemarkSeverity severity = RemarkSeverity::Asks;
    FormField field;
    QString where; ///< within the theme, for people: "Statement 3"; empty where the text says it
    QString text;  ///< in the language in force; never a person's name

    bool operator==(const FormRemark&) const = default;
};

/// The codes of the remarks.
struct FormRule {
    /// No theme has a level and no reason says why: the one thing that blocks. A form may be handed in without scores,
    /// as a city did in 2024 ("bezorgd, maar zonder kleuren"), but says why.
    static inline const QString nothingScored = QStringLiteral("nothing-scored");

    // What is missing.
    static inline const QString participantsOpen = QStringLiteral("participants-open");
    static inline const QString respondentWithoutRole = QStringLiteral("respondent-without-role");
    /// No statement of the theme is answered; one remark for all of them.
    static inline const QString themeUntouched = QStringLiteral("theme-untouched");
    static inline const QString statementUnanswered = QStringLiteral("statement-unanswered");
    /// Some themes have a level, this one has none. With a reason for it the theme is handed in as unscored.
    static inline const QString themeWithoutScore = QStringLiteral("theme-without-score");
    /// The city's own score differs from the one that follows.
    static inline const QString reasonMissing = QStringLiteral("reason-missing");
    /// Level 4 or 5 is claimed, and nothing supports it: no evidence of the statement, none of the theme.
    static inline const QString evidenceMissing = QStringLiteral("evidence-missing");
    static inline const QString evidenceEmpty = QStringLiteral("evidence-empty");
    static inline const QString approximateWithoutValue = QStringLiteral("approximate-without-value");
    static inline const QString pointsOpen = QStringLiteral("points-open");
    static inline const QString fteOpen = QStringLiteral("fte-open");
    static inline const QString lekpOpen = QStringLiteral("lekp-open");

    // What is odd.
    /// An answer of an earlier round that nobody confirmed.
    static inline const QString answerUnconfirmed = QStringLiteral("answer-unconfirmed");
    /// Respondents differ by more than a level, and nothing is agreed on.
    static inline const QString teamFarApart = QStringLiteral("team-far-apart");
    /// They differ by less, and nothing is agreed on: the statement counts as unanswered.
    static inline const QString teamDiffers = QStringLiteral("team-differs");
    /// The agreed answer is lower or higher than what any respondent said, and no comment says why.
    static inline const QString agreedOutside = QStringLiteral("agreed-outside");
    static inline const QString respondentSilent = QStringLiteral("respondent-silent");
    /// The city's own score is more than a level from the one that follows, whatever the reason.
    static inline const QString scoreFarFromAnswers = QStringLiteral("score-far-from-answers");
    static inline const QString allAnswersEqual = QStringLiteral("all-answers-equal");
    static inline const QString mostlyNotApplicable = QStringLiteral("mostly-not-applicable");
    /// Level 5, and what supports it is of the theme as a whole or no more than a few words.
    static inline const QString topLevelThinEvidence = QStringLiteral("top-level-thin-evidence");
    /// Level 4 or 5 as a guess.
    static inline const QString guessedHighLevel = QStringLiteral("guessed-high-level");
    static inline const QString targetBelowScore = QStringLiteral("target-below-score");
    static inline const QString addressNotWeb = QStringLiteral("address-not-web");
    /// There is a reason for handing in without scores, and every theme has one.
    static inline const QString noScoreReasonUnused = QStringLiteral("no-score-reason-unused");
};

/// What is missing from the form of a city in the loaded round, or odd in it: the whole form first, then theme by theme
/// in the order of the chapters, each in the order of the form. Empty while there is no form. The content is loaded.
QList<FormRemark> checkForm(const Workspace& workspace, const CityId& city, const QLocale& locale = QLocale());

/// Whether the city gave a level, an approximation, or said that the theme does not apply: neither missing nor
/// unscored.
bool hasOwnScore(const Score& score);

/// Whether `remarks` hold one that keeps the form from being handed in.
bool blocksHandIn(const QList<FormRemark>& remarks);

} // namespace ks
