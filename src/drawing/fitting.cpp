#include "drawing/fitting.h"

#include <QPainter>

namespace ks {

qreal fittedScale(const QSizeF& area, const std::function<qreal(qreal)>& heightFor) {
    constexpr qreal smaller = 0.9;
    constexpr qreal least = 0.3;
    qreal scale = 1;
    while (scale > least && heightFor(area.width() / scale) * scale > area.height())
        scale *= smaller;
    return scale;
}

void paintFitted(QPainter& painter, const QRectF& area, const std::function<qreal(qreal)>& heightFor,
                 const std::function<void(const QRectF&)>& paint) {
    const qreal scale = fittedScale(area.size(), heightFor);
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    paint(QRectF(QPointF(0, 0), area.size() / scale));
    painter.restore();
}

} // namespace ks
