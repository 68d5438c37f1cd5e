#pragma once

#include "domain/workspace.h"

namespace ks {

/// What a document is limited to. Each table decides what that means for its own rows, and says so on the table.
struct TableFilter {
    std::optional<CityId> city; ///< none: every city. One that the workspace knows; buildDocument sees to that.
};

/// The cities whose rows are shown, in grid order. What is computed over cities stays over all of them.
inline QList<City> shownCities(const Workspace& workspace, const TableFilter& filter) {
    if (!filter.city)
        return workspace.cities;
    const City* only = workspace.city(*filter.city);
    return only ? QList<City>{*only} : QList<City>();
}

} // namespace ks
