#include "drawing/levelscale.h"

#include <QFontMetricsF>
#include <QPainter>

namespace ks {
namespace {

constexpr double lowestLevel = 1;
constexpr double highestLevel = 5;

} // namespace

qreal levelX(double value, const QRectF& plot) {
    return plot.left() + plot.width() * (value - lowestLevel) / (highestLevel - lowestLevel);
}

qreal levelScaleHeight(qreal line) {
    return line * 1.5;
}

void paintLevelScale(QPainter& painter, const QRectF& plot, LevelPaletteId palette, const ChartInk& ink) {
    const qreal line = QFontMetricsF(painter.font(), painter.device()).height();
    painter.save();
    for (int level = 1; level <= 5; ++level) {
        const qreal x = levelX(level, plot);
        painter.setPen(QPen(ink.faint, line * 0.05));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const LevelColours colours = levelColours(palette, level);
        const QRectF chip(x - line * 0.7, plot.bottom() + line * 0.3, line * 1.4, line * 1.1);
        painter.setPen(levelEdge(colours.fill, ink, line));
        painter.setBrush(colours.fill);
        painter.drawRect(chip);
        painter.setPen(colours.text);
        painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, QString::number(level));
    }
    painter.setPen(QPen(ink.rule, line * 0.06));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.restore();
}

} // namespace ks
