#pragma once

#include "domain/workspace.h"

#include <algorithm>

/// Orders in which rows are shown: by the report's chapters, by its list of cities.
namespace ks::recordOrder {

inline int ofTheme(const Workspace& workspace, const ThemeId& id) {
    const Theme* theme = workspace.theme(id);
    return theme ? theme->chapterOrder : 1000;
}
inline int ofCity(const Workspace& workspace, const std::optional<CityId>& id) {
    const City* city = id ? workspace.city(*id) : nullptr;
    return city ? city->memberOrder : id ? 1000 : 0;
}

/// By what `rank` gives for a row; rows that are alike stay in their order.
template<class T, class Rank>
void by(QList<const T*>& rows, Rank&& rank) {
    std::stable_sort(rows.begin(), rows.end(), [&](const T* a, const T* b) { return rank(*a) < rank(*b); });
}

} // namespace ks::recordOrder
