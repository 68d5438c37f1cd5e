#pragma once

#include "domain/analysis/changesplit.h"
#include "domain/analysis/statistics.h"

namespace ks {

/// How a value stands to that of an earlier round.
enum class ChangeDirection {
    Up,
    Down,
    Same,          ///< the same score, also where it leaves room itself
    Undecided,     ///< "between" leaves room for a rise as well as for none
    NotComparable, ///< one of the two has no value, or they do not measure the same
};

/// A difference on midpoints, and how far it may go: the lowest reading now minus the highest then, and the reverse.
struct ValueChange {
    double middle = 0;
    double low = 0;
    double high = 0;

    bool operator==(const ValueChange&) const = default;
};

/// Why a score has no value that could be compared.
enum class ValueGap {
    None,
    NotHandedIn,
    WithoutLevel, ///< handed in, no level given
    LevelOpen,    ///< approximate, the level not recorded
    NotApplicable,
    Absent, ///< the round knows no such city or theme
};

/// A city's own score on a theme in two rounds.
struct CellEvolution {
    CityId city;
    ThemeId theme;
    Score before;
    Score after;
    ValueGap gapBefore = ValueGap::None;
    ValueGap gapAfter = ValueGap::None;
    ChangeDirection direction = ChangeDirection::NotComparable;
    std::optional<ValueChange> change = {}; ///< none where it is not comparable
    bool approximate = false;               ///< one of the two is, so that nothing is certain
    ChangeSplit split = {};

    /// Both have a value, but the statements behind them have nothing in common.
    bool otherQuestions() const { return split.gap == SplitGap::NoCommonStatement; }
    /// Up or down whatever reading is taken.
    bool certain() const {
        return !approximate && (direction == ChangeDirection::Up || direction == ChangeDirection::Down);
    }
};

/// A theme over the cities in two rounds.
struct ThemeEvolution {
    ThemeId theme;
    ScoreStatistics before;
    ScoreStatistics after;
    ChangeDirection direction = ChangeDirection::NotComparable; ///< of the median, by its bounds
    std::optional<ValueChange> median = {};                     ///< of the difference of the two medians
    int compared = 0;                                           ///< cities with a value in both rounds
    std::optional<double> medianOfChanges = {};                 ///< over these cities, on midpoints
    std::array<int, 5> counts{};                                ///< cities per ChangeDirection
    QList<CityId> onlyBefore = {};                              ///< in the median of the earlier round only
    QList<CityId> onlyAfter = {};

    int count(ChangeDirection which) const { return counts[static_cast<std::size_t>(which)]; }
    /// The two medians are not over the same cities: part of their difference may be who is in them.
    bool otherCities() const { return !onlyBefore.isEmpty() || !onlyAfter.isEmpty(); }
};

struct Evolution {
    RoundId before;
    RoundId after;
    QList<CellEvolution> cells;   ///< theme by theme, each in the order of the cities
    QList<ThemeEvolution> themes; ///< in the order of the grid

    /// Null for a city or theme that the later round does not know.
    const CellEvolution* cell(const CityId& city, const ThemeId& theme) const;
};

/// `before` and `after`: two rounds of one workspace, both with their content loaded.
Evolution evolutionBetween(const Workspace& before, const Workspace& after);

/// As a cell of evolutionBetween(), without what is behind it.
CellEvolution cellEvolution(const Workspace& before, const Workspace& after, const CityId& city, const ThemeId& theme);

/// The certain rises: the one whose lowest reading is highest first, then by the midpoints, then as the cells stand.
QList<const CellEvolution*> mostImproved(const Evolution& evolution);
/// The certain falls, the deepest by its highest reading first; then the cells at level 1 or 2 that did not rise, the
/// lowest first. Cells that cannot be compared are in neither.
QList<const CellEvolution*> mostWorrying(const Evolution& evolution);

/// A theme in one round: the median over the cities with its bounds, or the score of one city with its own.
struct TrendPoint {
    RoundId round;
    int n = 0;
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;

    bool operator==(const TrendPoint&) const = default;
};

/// One point per round, in the order of `rounds`; of one city where it is given.
QList<TrendPoint> trendOf(const QList<const Workspace*>& rounds, const ThemeId& theme,
                          const std::optional<CityId>& city = {});

/// First and last place of neighbouring rounds that have a value: each run is a line of its own, so that a gap stays a
/// gap.
QList<QPair<int, int>> runsOf(const QList<TrendPoint>& points);

} // namespace ks
