#include "domain/workspace.h"

#include <algorithm>

namespace ks {
namespace {

template<class List, class Predicate>
auto findIn(const List& list, Predicate matches) -> decltype(&*list.cbegin()) {
    const auto it = std::find_if(list.cbegin(), list.cend(), matches);
    return it == list.cend() ? nullptr : &*it;
}

} // namespace

const City* Workspace::city(const CityId& id) const {
    return findIn(cities, [&](const City& each) { return each.id == id; });
}

const Theme* Workspace::theme(const ThemeId& id) const {
    return findIn(themes, [&](const Theme& each) { return each.id == id; });
}

const MaturityLevel* Workspace::level(int number) const {
    return findIn(levels, [&](const MaturityLevel& each) { return each.number == number; });
}

QList<Round> Workspace::roundsInOrder() const {
    QList<Round> ordered;
    for (const auto& [id, each] : rounds)
        ordered.append(each);
    std::sort(ordered.begin(), ordered.end(), [](const Round& a, const Round& b) { return a.sequence < b.sequence; });
    return ordered;
}

Score Workspace::score(const CityId& cityId, const ThemeId& themeId) const {
    const ThemeScore* stored = scores.find(cell(cityId, themeId));
    return stored ? stored->score : Score::missing();
}

QList<Score> Workspace::scoresOfTheme(const ThemeId& themeId) const {
    QList<Score> column;
    for (const City& each : cities)
        column.append(score(each.id, themeId));
    return column;
}

QList<Score> Workspace::scoresOfCity(const CityId& cityId) const {
    QList<Score> row;
    for (const Theme& each : themes)
        row.append(score(cityId, each.id));
    return row;
}

QList<Adjustment> Workspace::adjustmentsOf(const AdjustmentPlace& place) const {
    QList<Adjustment> found;
    for (const auto& [id, each] : adjustments) {
        if (each.round == loadedRound && each.place() == place)
            found.append(each);
    }
    std::sort(found.begin(), found.end(),
              [](const Adjustment& a, const Adjustment& b) { return a.sequence < b.sequence; });
    return found;
}

std::optional<Adjustment> Workspace::adjusted(const AdjustmentPlace& place) const {
    const QList<Adjustment> all = adjustmentsOf(place);
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

} // namespace ks
