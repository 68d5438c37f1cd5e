#pragma once

#include <QList>
#include <QRectF>

namespace ks {

/// Small pictures that stand together in one stand two beside one another.
inline constexpr qsizetype tilesBeside = 2;

inline qsizetype tileRows(qsizetype count) {
    return (count + tilesBeside - 1) / tilesBeside;
}

/// Where each of so many stands in `area`, row after row, with a little room between them.
inline QList<QRectF> tiles(const QRectF& area, qsizetype count) {
    const qreal gap = area.width() * 0.03;
    const auto rows = static_cast<qreal>(tileRows(count));
    const QSizeF size((area.width() - gap * (tilesBeside - 1)) / tilesBeside,
                      (area.height() - gap * (rows - 1)) / rows);
    QList<QRectF> found;
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF step(static_cast<qreal>(i % tilesBeside) * (size.width() + gap),
                           static_cast<qreal>(i / tilesBeside) * (size.height() + gap));
        found.append(QRectF(area.topLeft() + step, size));
    }
    return found;
}

} // namespace ks
