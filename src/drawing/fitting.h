#pragma once

#include <QRectF>

#include <functional>

class QPainter;

namespace ks {

/// How much smaller, 1 or below, something has to be painted to stand in `area`.
qreal fittedScale(const QSizeF& area, const std::function<qreal(qreal)>& heightFor);

/// Paints something whose height follows from its width, smaller where `area` is too low for it as it is, so that
/// nothing runs out below. `heightFor` gives the height at a width, `paint` paints from the top left; both in the
/// painter's units as they are then.
void paintFitted(QPainter& painter, const QRectF& area, const std::function<qreal(qreal)>& heightFor,
                 const std::function<void(const QRectF&)>& paint);

} // namespace ks
