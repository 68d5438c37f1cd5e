#pragma once

#include "domain/analysis/statistics.h"
#include "domain/workspace.h"

namespace ks {

/// How far a city's self-evaluation of the loaded round is.
struct CityStanding {
    CityId id;
    QString name;
    bool handedIn = false; ///< anything but missing on at least one theme
    int scored = 0;        ///< themes with a value
    int themes = 0;        ///< in all
    QString text;          ///< "8 scores", "7 scores, 1 approximate", "handed in, without levels"
    ThemeId place;         ///< the first theme without a value, or the first of all

    bool operator==(const CityStanding&) const = default;
};

/// Where a theme stands over all cities.
struct ThemeStanding {
    ThemeId id;
    QString name;
    ScoreStatistics figures;
    std::optional<Score> global;
};

QList<CityStanding> cityStandings(const Workspace& workspace);
QList<ThemeStanding> themeStandings(const Workspace& workspace);
/// The cities that lack a score, each with what it handed in; empty when none does.
QString lackingText(const QList<CityStanding>& standings);
/// "12 of 13 cities have scores".
QString citiesWithScoresText(const Workspace& workspace);

/// Figures filled up with spaces as wide as a digit or a mark, so that right-aligned they meet on the decimal mark.
QStringList alignedOnMark(const QStringList& figures, QChar mark);

} // namespace ks
