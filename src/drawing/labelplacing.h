#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>

namespace ks {

/// Labels that belong to one point and stay together.
struct LabelBlock {
    QPointF point;
    QSizeF size;
    QList<QRectF> labels; ///< from the top left of the block

    QRectF area;         ///< where it stands
    bool beside = false; ///< not on its point, so that the point has to show
    QLineF leader;       ///< from the point to a block beside it; null otherwise
};

struct LabelPlacing {
    QRectF area;              ///< that no block leaves
    qreal line = 0;           ///< height of a line; all distances follow from it
    bool onPoint = true;      ///< a block may lie over its own point; otherwise it stands beside it
    qreal farthest = 0;       ///< that a block may stand from its point; 0: as far as it takes
    QList<QLineF> avoid = {}; ///< no block lies over these where it can be helped
};

/// Finds a place for every block, as near to its point as can be: no block overlaps another or lies over the point of
/// another, and where it can be helped no line leads over another's label or point. False where there is none.
bool placeLabels(QList<LabelBlock>& blocks, const LabelPlacing& placing);

} // namespace ks
