#pragma once

#include "drawing/barpicture.h"

#include <QLineF>

namespace ks {

/// A figure that stands at a point of a line over the rounds.
struct TrendFigure {
    QString text;
    QPointF point;
    QRectF area = {}; ///< where it stands; null where there is no room for the figures
};

/// Finds a place beside its point for every figure: within `room`, over no other figure, no point and, where it can be
/// helped, none of `lines`. Where one finds none all are left out.
void placeTrendFigures(QList<TrendFigure>& figures, const QList<QLineF>& lines, const QRectF& room,
                       const BarMetrics& metrics);

} // namespace ks
