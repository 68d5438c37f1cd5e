#pragma once

#include "domain/workspace.h"

#include <algorithm>
#include <memory>

namespace ks {

/// What a document is limited to, and what it is compared with. Each table decides what that means
/// for its own rows, and says so on the table.
struct TableFilter {
    std::optional<CityId> city;        ///< none: every city. One that the workspace knows; buildDocument sees to that.
    bool steeringGroupFigures = false; ///< with the figures that only the steering group may see
    std::optional<PeerGroupId> group = {}; ///< comparisons are over its cities; none: over every city
    /// The rounds before, oldest first, each with its content; null where nobody read them.
    std::shared_ptr<const QList<Workspace>> earlier = {};
    std::optional<RoundId> comparedWith = {}; ///< one of these; none: the last one

    bool operator==(const TableFilter&) const = default;
};

/// Whether a figure with this visibility may stand in the document.
inline bool isShown(Visibility visibility, const TableFilter& filter) {
    return visibility == Visibility::Everyone || filter.steeringGroupFigures;
}

/// Whether the figure says something that may not stand in the document. What is open for everybody is shown as open to
/// everybody.
inline bool isClosed(const FteFigure& figure, const TableFilter& filter) {
    const bool says = figure.hundredths || figure.subsidisedPercent || !figure.note.isEmpty();
    return says && !isShown(figure.visibility, filter);
}
inline bool isClosed(const LekpFigure& figure, const TableFilter& filter) {
    const bool says = figure.hundredths || !figure.note.isEmpty() || !figure.domains.isEmpty();
    return says && !isShown(figure.visibility, filter);
}

/// The city that the document is limited to; null without a limit.
inline const City* onlyCity(const Workspace& workspace, const TableFilter& filter) {
    return filter.city ? workspace.city(*filter.city) : nullptr;
}

/// The group that the document compares; null without one, or when it is gone.
inline const PeerGroup* comparedGroup(const Workspace& workspace, const TableFilter& filter) {
    return filter.group ? workspace.content.of<PeerGroup>().find(*filter.group) : nullptr;
}

/// The round next before the loaded one; null where there is none, or nobody read it.
inline const Workspace* previousRound(const TableFilter& filter) {
    return filter.earlier && !filter.earlier->isEmpty() ? &filter.earlier->last() : nullptr;
}

/// The round that an evolution is told since: the one asked for, or the one next before.
inline const Workspace* comparedRound(const TableFilter& filter) {
    if (!previousRound(filter))
        return nullptr;
    const auto asked = std::find_if(filter.earlier->begin(), filter.earlier->end(),
                                    [&](const Workspace& each) { return each.loadedRound == filter.comparedWith; });
    return asked == filter.earlier->end() ? previousRound(filter) : &*asked;
}

/// The cities whose rows are shown, in grid order. What is computed over cities stays over all of them.
inline QList<City> shownCities(const Workspace& workspace, const TableFilter& filter) {
    if (!filter.city)
        return workspace.cities;
    const City* only = onlyCity(workspace, filter);
    return only ? QList<City>{*only} : QList<City>();
}

/// Whether what belongs to `city` is shown; what belongs to no city always is.
inline bool isShown(const std::optional<CityId>& city, const TableFilter& filter) {
    return !filter.city || !city || *city == *filter.city;
}

} // namespace ks
