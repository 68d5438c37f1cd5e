#pragma once

#include "drawing/chartink.h"
#include "drawing/levelpalette.h"

#include <QRectF>

class QPainter;

namespace ks {

/// Where a value from 1 to 5 stands on a scale from the left to the right edge of `plot`.
qreal levelX(double value, const QRectF& plot);

/// What the scale takes below the plot, by the height of a line.
qreal levelScaleHeight(qreal line);

/// A line up through the plot at each level, and below it the level's number in its colour. The numbers of the outer
/// levels stand half outside the plot.
void paintLevelScale(QPainter& painter, const QRectF& plot, LevelPaletteId palette, const ChartInk& ink);

} // namespace ks
