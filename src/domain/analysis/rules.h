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
    QString where; ///< for people: "Aalst, Risicobeheer"
    QString message;

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
};

/// Everything that the rules find in the loaded round and the model: per theme, then per city, then the model.
/// Messages are in the language in force; their numbers have the locale's decimal mark.
QList<Finding> findings(const Workspace& workspace, const QLocale& locale = QLocale());

QString severityName(Severity severity); ///< stable: error, warning, info

} // namespace ks
