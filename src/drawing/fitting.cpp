#include "drawing/fitting.h"

#include <QPainter>

namespace ks {

void paintFitted(QPainter& painter, const QRectF& area, const std::function<qreal(qreal)>& heightFor,
                 const std::function<void(const QRectF&)>& paint) {
    constexpr qreal smaller = 0.9;
    constexpr qreal least = 0.3;
    qreal scale = 1;
    while (scale > least && heightFor(area.width() / scale) * scale > area.height())
        scale *= smaller;
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    paint(QRectF(QPointF(0, 0), area.size() / scale));
    painter.restore();
}

} // namespace ks
