#pragma once

#include "domain/workspace.h"

#include <QSet>

#include <optional>

namespace ks {

/// The report uses two orders of themes: that of its grid and that of its chapters.
enum class ThemeOrder { Grid, Chapter };

/// The grid has Gent before Genk, the member list Genk before Gent.
enum class CityOrder { Grid, Member, Alphabet };

/// What cities are sorted by. None keeps the chosen order of cities.
enum class CitySortKey { None, Theme, Median };

struct CitySort {
    CitySortKey key = CitySortKey::None;
    ThemeId theme; ///< for CitySortKey::Theme
    bool descending = true;

    bool operator==(const CitySort&) const = default;
};

/// How the grid is laid out: which cities and themes in which order, and which of the two runs across.
struct GridArrangement {
    ThemeOrder themeOrder = ThemeOrder::Grid;
    CityOrder cityOrder = CityOrder::Grid;
    CitySort sort;
    std::optional<QSet<CityId>> only; ///< the cities that are shown; none = all
    bool transposed = false;          ///< themes in rows, cities in columns

    bool operator==(const GridArrangement&) const = default;
};

/// All themes in the order asked for.
QList<ThemeId> arrangedThemes(const Workspace& workspace, ThemeOrder order);

/// The cities to show, in order. Sorted by a theme's midpoint or by the median of the city's own scores; cities
/// without such a value always come last, ties stand in the order of the grid. "Alphabet" compares names without
/// regard to case.
QList<CityId> arrangedCities(const Workspace& workspace, const GridArrangement& arrangement);

} // namespace ks
