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

/// Meetings: those without a day yet, then from the last to the first.
template<class T>
void newestFirst(QList<const T*>& rows) {
    std::stable_sort(rows.begin(), rows.end(), [](const T* a, const T* b) {
        if (a->heldOn.isValid() != b->heldOn.isValid())
            return !a->heldOn.isValid();
        return a->heldOn > b->heldOn;
    });
}

/// By the place of the row that each belongs to, among those of its kind.
template<class Parent, class T, class Id>
void byParent(const Workspace& workspace, QList<const T*>& rows, Id T::*parent) {
    by(rows, [&](const T& row) {
        const Parent* found = workspace.content.of<Parent>().find(row.*parent);
        return found ? found->position : 100000;
    });
}

} // namespace ks::recordOrder
