#pragma once

#include "domain/workspace.h"

namespace ks {

/// How the adjustment that holds stands to the layer below it.
enum class LayerState {
    NotAdjusted,
    Agrees, ///< the same value
    Differs,
    Outdated, ///< what it was based on has changed since, and nobody has confirmed it
};

/// The layers over a theme or a cell (report: the global colours combine the medians, the adjustments after the
/// workshops and the estimate of the Kenniscentrum): what is below, and the adjustment that holds over it.
struct Layers {
    AdjustmentPlace place;
    Score own; ///< of a cell: the city's own score; missing for a theme
    std::optional<double>
        below; ///< the median of the theme, or the midpoint of the own score; none where there is none
    std::optional<Adjustment> adjustment;
    LayerState state = LayerState::NotAdjusted;

    /// The adjusted value, as its midpoint, minus what is below it; none where one of them is missing.
    std::optional<double> difference() const;
};

/// "Gent, Strategie", or the name of the theme; ids where the workspace does not know them.
QString placeName(const Workspace& workspace, const AdjustmentPlace& place);

Layers layersOf(const Workspace& workspace, const AdjustmentPlace& place);

/// Every place of the loaded round that is adjusted: the themes in the order of the grid, then the cells, theme by
/// theme in the order of the cities.
QList<Layers> adjustedPlaces(const Workspace& workspace);

} // namespace ks
