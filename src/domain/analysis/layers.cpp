#include "domain/analysis/layers.h"

#include "domain/analysis/digest.h"
#include "domain/analysis/statistics.h"

#include <algorithm>
#include <set>

namespace ks {
namespace {

/// A theme is set against its median, which is one value; a cell against the kind and value of its own score.
LayerState stateOf(const Workspace& workspace, const Layers& layers) {
    const Adjustment& row = *layers.adjustment;
    if (!row.basedOnDigest.isEmpty() && row.basedOnDigest != digestOf(workspace, layers.place))
        return LayerState::Outdated;
    const bool same = layers.place.city ? row.value == layers.own
                                        : row.value.kind() == ScoreKind::Exact && row.value.midpoint() == layers.below;
    return same ? LayerState::Agrees : LayerState::Differs;
}

} // namespace

std::optional<double> Layers::difference() const {
    const std::optional<double> above = adjustment ? adjustment->value.midpoint() : std::nullopt;
    return above && below ? std::optional(*above - *below) : std::nullopt;
}

QString placeName(const Workspace& workspace, const AdjustmentPlace& place) {
    const Theme* known = workspace.theme(place.theme);
    const QString theme = known ? known->name : place.theme.value;
    if (!place.city)
        return theme;
    const City* city = workspace.city(*place.city);
    return (city ? city->name : place.city->value) + QStringLiteral(", ") + theme;
}

Layers layersOf(const Workspace& workspace, const AdjustmentPlace& place) {
    Layers layers;
    layers.place = place;
    if (place.city) {
        layers.own = workspace.score(*place.city, place.theme);
        layers.below = layers.own.midpoint();
    } else {
        layers.below = scoreStatistics(workspace.scoresOfTheme(place.theme)).median;
    }
    layers.adjustment = workspace.adjusted(place);
    if (layers.adjustment)
        layers.state = stateOf(workspace, layers);
    return layers;
}

QList<Layers> adjustedPlaces(const Workspace& workspace) {
    std::set<AdjustmentPlace> adjusted;
    for (const auto& [id, row] : workspace.adjustments) {
        if (row.round == workspace.loadedRound)
            adjusted.insert(row.place());
    }
    QList<Layers> found;
    const auto add = [&](const AdjustmentPlace& place) {
        if (adjusted.count(place))
            found.append(layersOf(workspace, place));
    };
    if (adjusted.empty())
        return found;
    for (const Theme& theme : workspace.themes)
        add({theme.id});
    for (const Theme& theme : workspace.themes) {
        for (const City& city : workspace.cities)
            add({theme.id, city.id});
    }
    return found;
}

} // namespace ks
