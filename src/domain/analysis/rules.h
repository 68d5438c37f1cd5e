#pragma once

#include "domain/workspace.h"

#include <QLocale>

namespace ks {

enum class Severity {
    Error,   ///< something is broken
    Warning, ///< somebody should act
    Info,    ///< worth knowing, or a rule that cannot be judged yet, with the reason
};

/// One thing that asks for attention.
struct Finding {
    QString rule; ///< stable id, see Rule
    Severity severity = Severity::Info;
    std::optional<CityId> city;
    std::optional<ThemeId> theme;
    QString where; ///< for people: "Aalst, Risicobeheer"; never a person's name
    QString message;
    /// The row it is about; without a key the rows of this kind together. None: the cell or theme says where.
    std::optional<RowRef> row = {};

    bool operator==(const Finding&) const = default;
};

/// The ids of the rules, as files and the command line show them.
struct Rule {
    /// A theme whose global score is red or orange has a recommendation in the top 10 (report: Over de aanbevelingen).
    /// While the global score is open this is "not to be judged", never in order.
    static inline const QString lowScoreRecommendation = QStringLiteral("low-score-recommendation");
    static inline const QString globalScoreOpen = QStringLiteral("global-score-open");
    /// The scores of the theme are no longer those that the global score was based on.
    static inline const QString globalScoreOutdated = QStringLiteral("global-score-outdated");
    /// The city's own score is no longer the one that was adjusted.
    static inline const QString adjustmentOutdated = QStringLiteral("adjustment-outdated");
    static inline const QString approximateWithoutValue = QStringLiteral("approximate-without-value");
    static inline const QString handedInWithoutLevel = QStringLiteral("handed-in-without-level");
    static inline const QString notHandedIn = QStringLiteral("not-handed-in");
    /// The median depends on how "between" is read: its bounds differ.
    static inline const QString medianUnstable = QStringLiteral("median-unstable");
    /// 13 cities, 8 themes, 5 levels, each order complete.
    static inline const QString modelIncomplete = QStringLiteral("model-incomplete");
    /// Something is wrong with the file itself; found by the store, not by findings().
    static inline const QString fileIntegrity = QStringLiteral("file-integrity");
    static inline const QString noRound = QStringLiteral("no-round");

    // Of what a round holds beside its scores.
    /// It was not read, so that none of the rules below could be judged.
    static inline const QString contentUnread = QStringLiteral("content-unread");
    static inline const QString recommendationWithoutTheme = QStringLiteral("recommendation-without-theme");
    /// A recommendation that answers no improvement point and no cell; said once while none is linked at all.
    static inline const QString recommendationWithoutGap = QStringLiteral("recommendation-without-gap");
    static inline const QString topListTooLong = QStringLiteral("top-list-too-long");
    static inline const QString recommendationNumberTwice = QStringLiteral("recommendation-number-twice");
    /// A recommendation of the top list that no work package serves.
    static inline const QString recommendationWithoutPackage = QStringLiteral("recommendation-without-package");
    static inline const QString packageWithoutLead = QStringLiteral("package-without-lead");
    /// There are leads, and each is still to be decided or examined.
    static inline const QString packageLeadOpen = QStringLiteral("package-lead-open");
    /// Some lead it for certain, and others are still to be decided or examined.
    static inline const QString packageLeadsToDecide = QStringLiteral("package-leads-to-decide");
    static inline const QString packageWithoutTiming = QStringLiteral("package-without-timing");
    static inline const QString packageWithoutRecommendation = QStringLiteral("package-without-recommendation");
    /// The same practice or point twice under one city and theme.
    static inline const QString doubleEntry = QStringLiteral("double-entry");
    /// Themes without judgement or points, cities without practices.
    static inline const QString emptyPart = QStringLiteral("empty-part");
    static inline const QString addressLost = QStringLiteral("address-lost");
    static inline const QString fteWithoutFigure = QStringLiteral("fte-without-figure");
    static inline const QString memberWithoutSeat = QStringLiteral("member-without-seat");
    /// A link to a practice or a table that does not exist.
    static inline const QString deadLink = QStringLiteral("dead-link");
};

/// How many recommendations the report's top list holds.
constexpr int topListSize = 10;

/// Everything that the rules find in the loaded round and the model: per theme, then per city, then what the round
/// holds beside the scores, then the model. The workspace has its content loaded, or is told that it has not.
/// Messages are in the language in force; their numbers have the locale's decimal mark.
QList<Finding> findings(const Workspace& workspace, const QLocale& locale = QLocale());

QString severityName(Severity severity); ///< stable: error, warning, info

} // namespace ks
