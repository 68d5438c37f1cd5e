#pragma once

#include "domain/analysis/statistics.h"
#include "domain/workspace.h"

namespace ks {

/// A city and its own score on one theme.
struct CityScore {
    CityId city;
    Score score;

    bool operator==(const CityScore&) const = default;
};

/// How a group of cities stands on a theme: the figures, and where each city is on the scale.
struct ThemeBenchmark {
    ThemeId theme;
    ScoreStatistics statistics; ///< over the cities asked for
    QList<CityScore> placed;    ///< with a value: highest midpoint first, then in the order asked for
    QList<CityScore> without;   ///< without a value, in the order asked for
};

ThemeBenchmark themeBenchmark(const Workspace& workspace, const ThemeId& theme, const QList<CityId>& cities);

/// Every theme, in the order of the grid.
QList<ThemeBenchmark> benchmarks(const Workspace& workspace, const QList<CityId>& cities);

/// Every city, in the order of the grid.
QList<CityId> allCities(const Workspace& workspace);

/// Those of the group that the workspace knows, in the order of the grid.
QList<CityId> citiesOf(const Workspace& workspace, const PeerGroup& group);

/// One theme of a city against what it can be held against. A score without a value stays what it is.
struct CityThemeStanding {
    ThemeId theme;
    Score own;
    ScoreStatistics group; ///< of the cities asked for
    Score target;          ///< of the city in the loaded round; missing where none is set
    Score previous;        ///< missing without an earlier round

    bool operator==(const CityThemeStanding&) const = default;
};

/// Every theme, in the order of the grid. `previous` holds the scores of an earlier round; null without one. Targets
/// are those of the content, none while that is not loaded.
QList<CityThemeStanding> cityStandings(const Workspace& workspace, const CityId& city, const QList<CityId>& cities,
                                       const Workspace* previous = nullptr);

} // namespace ks
