#include "domain/analysis/evolution.h"

#include "domain/analysis/level.h"

#include <algorithm>
#include <vector>

namespace ks {
namespace {

bool knows(const Workspace& workspace, const CityId& city, const ThemeId& theme) {
    return workspace.city(city) && workspace.theme(theme);
}

ValueGap gapOf(const Score& score, bool known) {
    if (!known)
        return ValueGap::Absent;
    if (score.hasValue())
        return ValueGap::None;
    switch (score.kind()) {
    case ScoreKind::Unscored:
        return ValueGap::WithoutLevel;
    case ScoreKind::Approximate:
        return ValueGap::LevelOpen;
    case ScoreKind::NotApplicable:
        return ValueGap::NotApplicable;
    default:
        return ValueGap::NotHandedIn;
    }
}

ValueChange changeBetween(const Score& before, const Score& after) {
    return {*after.midpoint() - *before.midpoint(), after.low()->toDouble() - before.high()->toDouble(),
            after.high()->toDouble() - before.low()->toDouble()};
}

ChangeDirection directionOf(const ValueChange& change) {
    if (change.low > 0)
        return ChangeDirection::Up;
    if (change.high < 0)
        return ChangeDirection::Down;
    return change.low == 0 && change.high == 0 ? ChangeDirection::Same : ChangeDirection::Undecided;
}

bool isComparable(const CellEvolution& cell) {
    return cell.gapBefore == ValueGap::None && cell.gapAfter == ValueGap::None && !cell.otherQuestions();
}

/// From the scores and the gaps that are known.
void compare(CellEvolution& cell) {
    if (!isComparable(cell))
        return;
    cell.change = changeBetween(cell.before, cell.after);
    const bool same = cell.before.low() == cell.after.low() && cell.before.high() == cell.after.high();
    cell.direction = same ? ChangeDirection::Same : directionOf(*cell.change);
    cell.approximate = cell.before.kind() == ScoreKind::Approximate || cell.after.kind() == ScoreKind::Approximate;
}

CellEvolution scoresOf(const Workspace& before, const Workspace& after, const CityId& city, const ThemeId& theme) {
    CellEvolution cell{city, theme, before.score(city, theme), after.score(city, theme)};
    cell.gapBefore = gapOf(cell.before, knows(before, city, theme));
    cell.gapAfter = gapOf(cell.after, knows(after, city, theme));
    return cell;
}

void compareMedians(ThemeEvolution& theme) {
    if (!theme.before.median || !theme.after.median)
        return;
    const ValueChange change{*theme.after.median - *theme.before.median,
                             *theme.after.medianLow - *theme.before.medianHigh,
                             *theme.after.medianHigh - *theme.before.medianLow};
    theme.median = change;
    theme.direction = directionOf(change);
}

ThemeEvolution themeEvolution(const Workspace& before, const Workspace& after, const Theme& theme,
                              const QList<CellEvolution>& cells) {
    ThemeEvolution evolution{theme.id, scoreStatistics(before.scoresOfTheme(theme.id)),
                             scoreStatistics(after.scoresOfTheme(theme.id))};
    compareMedians(evolution);
    QList<double> changes;
    for (const CellEvolution& cell : cells) {
        if (cell.theme != theme.id)
            continue;
        ++evolution.counts[static_cast<std::size_t>(cell.direction)];
        if (cell.change)
            changes.append(cell.change->middle);
        if (cell.before.hasValue() && !cell.after.hasValue())
            evolution.onlyBefore.append(cell.city);
        if (!cell.before.hasValue() && cell.after.hasValue())
            evolution.onlyAfter.append(cell.city);
    }
    std::sort(changes.begin(), changes.end());
    evolution.compared = int(changes.size());
    evolution.medianOfChanges = quantile(changes, 0.5);
    return evolution;
}

} // namespace

const CellEvolution* Evolution::cell(const CityId& city, const ThemeId& theme) const {
    const auto it = std::find_if(cells.begin(), cells.end(),
                                 [&](const CellEvolution& each) { return each.city == city && each.theme == theme; });
    return it == cells.end() ? nullptr : &*it;
}

CellEvolution cellEvolution(const Workspace& before, const Workspace& after, const CityId& city, const ThemeId& theme) {
    CellEvolution cell = scoresOf(before, after, city, theme);
    if (before.contentLoaded && after.contentLoaded)
        cell.split =
            splitOfChange(CityEvaluation(before, city), CityEvaluation(after, city), theme, cell.before, cell.after);
    compare(cell);
    return cell;
}

Evolution evolutionBetween(const Workspace& before, const Workspace& after) {
    Evolution evolution{before.loadedRound, after.loadedRound, {}, {}};
    std::vector<std::pair<CityEvaluation, CityEvaluation>> forms; // each made once, for all themes
    for (const City& city : after.cities)
        forms.emplace_back(CityEvaluation(before, city.id), CityEvaluation(after, city.id));
    for (const Theme& theme : after.themes) {
        for (qsizetype i = 0; i < after.cities.size(); ++i) {
            CellEvolution cell = scoresOf(before, after, after.cities[i].id, theme.id);
            const auto& [then, now] = forms[std::size_t(i)];
            cell.split = splitOfChange(then, now, theme.id, cell.before, cell.after);
            compare(cell);
            evolution.cells.append(cell);
        }
    }
    for (const Theme& theme : after.themes)
        evolution.themes.append(themeEvolution(before, after, theme, evolution.cells));
    return evolution;
}

QList<const CellEvolution*> mostImproved(const Evolution& evolution) {
    QList<const CellEvolution*> risen;
    for (const CellEvolution& each : evolution.cells) {
        if (each.certain() && each.direction == ChangeDirection::Up)
            risen.append(&each);
    }
    std::stable_sort(risen.begin(), risen.end(), [](const CellEvolution* a, const CellEvolution* b) {
        return std::pair(a->change->low, a->change->middle) > std::pair(b->change->low, b->change->middle);
    });
    return risen;
}

QList<const CellEvolution*> mostWorrying(const Evolution& evolution) {
    QList<const CellEvolution*> fallen;
    QList<const CellEvolution*> low;
    for (const CellEvolution& each : evolution.cells) {
        if (each.certain() && each.direction == ChangeDirection::Down)
            fallen.append(&each);
        else if (each.change && each.direction != ChangeDirection::Up && levelOf(*each.after.midpoint()) <= lowLevel)
            low.append(&each);
    }
    std::stable_sort(fallen.begin(), fallen.end(), [](const CellEvolution* a, const CellEvolution* b) {
        return std::pair(a->change->high, a->change->middle) < std::pair(b->change->high, b->change->middle);
    });
    std::stable_sort(low.begin(), low.end(), [](const CellEvolution* a, const CellEvolution* b) {
        return *a->after.midpoint() < *b->after.midpoint();
    });
    return fallen + low;
}

QList<TrendPoint> trendOf(const QList<const Workspace*>& rounds, const ThemeId& theme,
                          const std::optional<CityId>& city) {
    QList<TrendPoint> points;
    for (const Workspace* each : rounds) {
        const ScoreStatistics s =
            scoreStatistics(city ? QList<Score>{each->score(*city, theme)} : each->scoresOfTheme(theme));
        points.append({each->loadedRound, s.n, s.median, s.medianLow, s.medianHigh});
    }
    return points;
}

QList<QPair<int, int>> runsOf(const QList<TrendPoint>& points) {
    QList<QPair<int, int>> runs;
    for (int i = 0; i < points.size(); ++i) {
        if (!points[i].value)
            continue;
        if (!runs.isEmpty() && runs.last().second == i - 1)
            runs.last().second = i;
        else
            runs.append({i, i});
    }
    return runs;
}

} // namespace ks
