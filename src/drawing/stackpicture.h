#pragma once

#include "drawing/barpicture.h"
#include "drawing/chartink.h"

#include <QPen>

#include <array>

namespace ks {

/// How many stand on each level, and how many beside them.
struct StackRow {
    QString name;
    std::array<int, 5> perLevel{}; ///< index 0 = level 1
    int aside = 0;

    int total() const;
    bool operator==(const StackRow&) const = default;
};

struct StackScene {
    QList<StackRow> rows;
    QStringList keys; ///< what the five levels and "aside" are called

    bool operator==(const StackScene&) const = default;
};

struct StackSegment {
    int part = 0; ///< 0 to 4 = level 1 to 5, 5 = aside
    int count = 0;
    QRectF area;
};

struct StackGeometry {
    QList<QRectF> names;
    QList<QList<StackSegment>> segments; ///< per row, empty parts left out; those aside after a gap
    QList<QRectF> swatches;              ///< of the keys
    QList<QRectF> keys;
    qreal usedHeight = 0;
};

/// The edge of what stands beside the levels: dashed around the bare ground, so that no palette has a level that looks
/// like it.
QPen asidePen(const ChartInk& ink, qreal line);

/// Bars of one length per city, each from its lowest level on; the keys below, going on a line lower where they must.
StackGeometry stackGeometry(const StackScene& scene, qreal width, const BarMetrics& metrics);

/// Paints the scene from the top left of `area`, in the painter's font, opaque and without a ground.
void paintStacks(QPainter& painter, const QRectF& area, const StackScene& scene, LevelPaletteId palette,
                 const ChartInk& ink);

} // namespace ks
