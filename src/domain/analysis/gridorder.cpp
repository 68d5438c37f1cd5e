#include "domain/analysis/gridorder.h"

#include "domain/analysis/statistics.h"

#include <algorithm>

namespace ks {
namespace {

std::optional<double> sortValue(const Workspace& workspace, const CityId& city, const CitySort& sort) {
    return sort.key == CitySortKey::Theme ? workspace.score(city, sort.theme).midpoint()
                                          : scoreStatistics(workspace.scoresOfCity(city)).median;
}

void orderCities(QList<City>& cities, CityOrder order) {
    const auto before = [order](const City& a, const City& b) {
        if (order == CityOrder::Member && a.memberOrder != b.memberOrder)
            return a.memberOrder < b.memberOrder;
        if (order == CityOrder::Alphabet) {
            const int compared = QString::compare(a.name, b.name, Qt::CaseInsensitive);
            if (compared != 0)
                return compared < 0;
        }
        return a.gridOrder < b.gridOrder;
    };
    std::stable_sort(cities.begin(), cities.end(), before);
}

void sortByValue(QList<City>& cities, const Workspace& workspace, const CitySort& sort) {
    struct Keyed {
        City city;
        std::optional<double> value;
    };
    QList<Keyed> keyed;
    for (const City& city : cities)
        keyed.append({city, sortValue(workspace, city.id, sort)});
    std::stable_sort(keyed.begin(), keyed.end(), [&](const Keyed& a, const Keyed& b) {
        if (a.value.has_value() != b.value.has_value())
            return a.value.has_value();
        if (!a.value || *a.value == *b.value)
            return false;
        return sort.descending ? *a.value > *b.value : *a.value < *b.value;
    });
    for (qsizetype i = 0; i < cities.size(); ++i)
        cities[i] = keyed[i].city;
}

} // namespace

QList<ThemeId> arrangedThemes(const Workspace& workspace, ThemeOrder order) {
    QList<Theme> themes = workspace.themes;
    std::stable_sort(themes.begin(), themes.end(), [order](const Theme& a, const Theme& b) {
        return order == ThemeOrder::Chapter ? a.chapterOrder < b.chapterOrder : a.gridOrder < b.gridOrder;
    });
    QList<ThemeId> ids;
    for (const Theme& theme : themes)
        ids.append(theme.id);
    return ids;
}

QList<CityId> arrangedCities(const Workspace& workspace, const GridArrangement& arrangement) {
    QList<City> cities;
    for (const City& city : workspace.cities) {
        if (!arrangement.only || arrangement.only->contains(city.id))
            cities.append(city);
    }
    if (arrangement.sort.key == CitySortKey::None) {
        orderCities(cities, arrangement.cityOrder);
    } else {
        orderCities(cities, CityOrder::Grid);
        sortByValue(cities, workspace, arrangement.sort);
    }
    QList<CityId> ids;
    for (const City& city : cities)
        ids.append(city.id);
    return ids;
}

} // namespace ks
