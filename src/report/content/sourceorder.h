#pragma once

#include "domain/model.h"

#include <algorithm>

namespace ks {

/// The order of the LEKP table and of the member list, which have Genk before Gent.
inline QList<City> inMemberOrder(QList<City> cities) {
    std::stable_sort(cities.begin(), cities.end(),
                     [](const City& a, const City& b) { return a.memberOrder < b.memberOrder; });
    return cities;
}

/// The order of the report's chapters and of its summary.
inline QList<Theme> inChapterOrder(QList<Theme> themes) {
    std::stable_sort(themes.begin(), themes.end(),
                     [](const Theme& a, const Theme& b) { return a.chapterOrder < b.chapterOrder; });
    return themes;
}

} // namespace ks
