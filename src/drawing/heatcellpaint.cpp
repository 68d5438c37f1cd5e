// How a cell is painted, given its look.
#include "drawing/heatcell.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace ks {
namespace {

enum class Half { Whole, Left, Right };

/// A rectangle whose outer corners are rounded; a half reaches to the middle and has straight inner corners.
QPainterPath ground(const QRectF& area, qreal radius, Half half) {
    QPainterPath path;
    const qreal diameter = 2 * radius;
    const qreal middle = area.center().x();
    if (half == Half::Whole) {
        path.addRoundedRect(area, radius, radius);
    } else if (half == Half::Left) {
        // Reaches a little under the right half, so that no seam shows between them.
        const qreal inner = std::min(middle + radius, area.right());
        path.moveTo(inner, area.top());
        path.lineTo(area.left() + radius, area.top());
        path.arcTo(QRectF(area.left(), area.top(), diameter, diameter), 90, 90);
        path.arcTo(QRectF(area.left(), area.bottom() - diameter, diameter, diameter), 180, 90);
        path.lineTo(inner, area.bottom());
        path.closeSubpath();
    } else {
        path.moveTo(middle, area.top());
        path.lineTo(area.right() - radius, area.top());
        path.arcTo(QRectF(area.right() - diameter, area.top(), diameter, diameter), 90, -90);
        path.arcTo(QRectF(area.right() - diameter, area.bottom() - diameter, diameter, diameter), 0, -90);
        path.lineTo(middle, area.bottom());
        path.closeSubpath();
    }
    return path;
}

void paintGround(QPainter& painter, const QRectF& area, const HeatCellLook& look, const HeatCellStyle& style) {
    const qreal radius = std::min({style.radius(), area.width() / 2, area.height() / 2});
    painter.setPen(Qt::NoPen);
    if (look.isSplit()) {
        painter.fillPath(ground(area, radius, Half::Left), look.left);
        painter.fillPath(ground(area, radius, Half::Right), look.right);
    } else {
        painter.fillPath(ground(area, radius, Half::Whole), look.left);
    }
    if (look.hatch.isValid()) {
        QPainterPath bands;
        for (const QPolygonF& band : hatchBands(area, style.bandWidth()))
            bands.addPolygon(band);
        painter.fillPath(bands.intersected(ground(area, radius, Half::Whole)), look.hatch);
    }
    if (look.outline.isValid()) {
        QPen pen(look.outline, style.lineWidth());
        if (look.dashed)
            pen.setDashPattern({3, 2.5});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        const qreal inset = style.lineWidth() / 2;
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius);
    }
}

/// Text that is wider than its cell is set smaller, down to three fifths; it never runs into the next one.
struct FittedText {
    QFont font;
    qreal width = 0;
};

FittedText fitted(const QString& text, const QFont& font, const QFontMetricsF& metrics, qreal room) {
    const qreal width = metrics.horizontalAdvance(text);
    if (width <= room || width <= 0)
        return {font, width};
    const qreal factor = std::max(0.6, room / width);
    QFont smaller = font;
    if (font.pointSizeF() > 0)
        smaller.setPointSizeF(font.pointSizeF() * factor);
    else
        smaller.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * factor)));
    return {smaller, width * factor};
}

void drawCentred(QPainter& painter, const QString& text, QPointF middleOfBaseline, const FittedText& fit,
                 const QColor& colour) {
    painter.setFont(fit.font);
    painter.setPen(colour);
    painter.drawText(QPointF(middleOfBaseline.x() - fit.width / 2, middleOfBaseline.y()), text);
}

void paintPlate(QPainter& painter, const QRectF& area, const HeatCellLook& look, const HeatCellStyle& style) {
    const qreal width = std::min(style.metrics.horizontalAdvance(look.text) + style.em * 0.6, area.width());
    const qreal height = std::min(style.metrics.capHeight() + style.em * 0.42, area.height() - 2 * style.lineWidth());
    QRectF plate(0, 0, width, height);
    plate.moveCenter(area.center());
    QPainterPath path;
    path.addRoundedRect(plate, style.radius() * 0.8, style.radius() * 0.8);
    painter.fillPath(path, look.plate);
}

void paintText(QPainter& painter, const QRectF& area, const HeatCellLook& look, const HeatCellStyle& style) {
    const QFontMetricsF& metrics = look.strong ? style.metrics : style.plainMetrics;
    const qreal cap = metrics.capHeight();
    const qreal room = area.width() - style.em * 0.25;
    QPointF baseline(area.center().x(), area.center().y() + cap / 2);
    if (!look.note.isEmpty()) {
        const qreal noteCap = style.noteMetrics.capHeight();
        const qreal gap = style.em * 0.32;
        baseline.setY(area.center().y() - (cap + gap + noteCap) / 2 + cap);
        drawCentred(painter, look.note, baseline + QPointF(0, gap + noteCap),
                    fitted(look.note, style.noteFont, style.noteMetrics, room), look.noteColour);
    }
    drawCentred(painter, look.text, baseline,
                fitted(look.text, look.strong ? style.font : style.plainFont, metrics, room), look.textColour);
}

} // namespace

QList<QPolygonF> hatchBands(const QRectF& area, qreal width) {
    QList<QPolygonF> bands;
    if (area.isEmpty() || width <= 0)
        return bands;
    // A band lies between two lines x + y = c; across it the sum grows by width times the root of two.
    const qreal across = width * std::sqrt(2.0);
    const qreal first = area.left() + area.top();
    const qreal last = area.right() + area.bottom();
    const auto onLine = [&](qreal sum, bool lower) {
        // The lower end leaves through the left or the bottom edge, the upper one through the top or the right.
        return lower ? QPointF(std::max(area.left(), sum - area.bottom()), std::min(area.bottom(), sum - area.left()))
                     : QPointF(std::min(area.right(), sum - area.top()), std::max(area.top(), sum - area.right()));
    };
    for (qreal from = first + across / 2; from < last; from += 2 * across) {
        const qreal to = std::min(from + across, last);
        QPolygonF band{onLine(from, true), onLine(from, false)};
        if (from < area.right() + area.top() && to > area.right() + area.top())
            band.append(area.topRight());
        band.append(onLine(to, false));
        band.append(onLine(to, true));
        if (from < area.left() + area.bottom() && to > area.left() + area.bottom())
            band.append(area.bottomLeft());
        bands.append(band);
    }
    return bands;
}

void paintHeatCell(QPainter& painter, const QRectF& area, const HeatCellLook& look, const HeatCellStyle& style) {
    if (area.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, area, look, style);
    if (look.plate.isValid())
        paintPlate(painter, area, look, style);
    paintText(painter, area, look, style);
}

} // namespace ks
