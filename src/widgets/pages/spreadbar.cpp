#include "widgets/pages/spreadbar.h"

#include "widgets/look/appearance.h"

#include <QApplication>
#include <QPainter>

namespace ks {
namespace {

void drawSpread(QPainter& painter, const QRectF& area, const QList<double>& figures, const QPalette& palette,
                bool selected) {
    const QColor ink = palette.color(selected ? QPalette::HighlightedText : QPalette::WindowText);
    QColor soft = ink;
    soft.setAlphaF(0.22F);
    const qreal middle = area.center().y();
    const qreal half = area.height() * 0.22;
    painter.setPen(QPen(soft, 1));
    for (int level = 1; level <= 5; ++level) {
        const qreal x = positionOnScale(level, area);
        painter.drawLine(QPointF(x, middle - half * 0.4), QPointF(x, middle + half * 0.4));
    }
    painter.setPen(QPen(soft, 1.5));
    painter.drawLine(QPointF(positionOnScale(figures[0], area), middle),
                     QPointF(positionOnScale(figures[4], area), middle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    const qreal from = positionOnScale(figures[1], area);
    const qreal to = positionOnScale(figures[3], area);
    painter.drawRoundedRect(QRectF(from - 1, middle - half, to - from + 2, 2 * half), 2, 2);
    painter.setBrush(selected ? ink : accent(palette));
    const qreal median = positionOnScale(figures[2], area);
    painter.drawRoundedRect(QRectF(median - 2, middle - half * 1.5, 4, 3 * half), 1.5, 1.5);
}

} // namespace

qreal positionOnScale(double value, const QRectF& area) {
    constexpr double lowest = 1.0;
    constexpr double highest = 5.0;
    const qreal inset = area.height() * 0.3;
    return area.left() + inset + (value - lowest) / (highest - lowest) * (area.width() - 2 * inset);
}

void SpreadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const auto figures = index.data(figuresRole).value<QList<double>>();
    if (figures.size() != 5)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawSpread(*painter, QRectF(option.rect), figures, option.palette, option.state.testFlag(QStyle::State_Selected));
    painter->restore();
}

QSize SpreadDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.fontMetrics.height() * 8, option.fontMetrics.height() * 3 / 2};
}

} // namespace ks
