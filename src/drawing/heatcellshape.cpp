// What a cell consists of, given its look: where each ground, band and text stands.
#include "drawing/heatcell.h"

#include <cmath>

namespace ks {
namespace {

/// Each half reaches under the other or is straightened where they meet, so that no seam and no round corner shows
/// there.
void addHalves(HeatCellShape& shape, const QRectF& area, qreal radius, const HeatCellLook& look) {
    const qreal middle = area.center().x();
    QRectF left = area;
    left.setRight(std::min(middle + 2 * radius, area.right()));
    QRectF right = area;
    right.setLeft(middle);
    QRectF strip = right;
    strip.setWidth(radius);
    shape.grounds = {{left, radius, look.left}, {right, radius, look.right}, {strip, 0, look.right}};
}

void addGrounds(HeatCellShape& shape, const QRectF& area, const HeatCellLook& look, const HeatCellStyle& style) {
    const qreal radius = std::min({style.radius(), area.width() / 4, area.height() / 2});
    if (look.isSplit())
        addHalves(shape, area, radius, look);
    else
        shape.grounds = {{area, radius, look.left}};
    if (look.hatch.isValid()) {
        QPainterPath bands;
        for (const QPolygonF& band : hatchBands(area, style.bandWidth()))
            bands.addPolygon(band);
        QPainterPath whole;
        whole.addRoundedRect(area, radius, radius);
        shape.bands = bands.intersected(whole);
        shape.bandColour = look.hatch;
    }
    if (look.outline.isValid()) {
        const qreal inset = style.lineWidth() / 2;
        shape.outline = area.adjusted(inset, inset, -inset, -inset);
        shape.outlineRadius = radius;
        shape.outlinePen = QPen(look.outline, style.lineWidth());
        if (look.dashed)
            shape.outlinePen.setDashPattern({3, 2.5});
    }
}

/// From the baseline of the text to that of the note.
qreal toNote(const HeatCellStyle& style) {
    return style.em * 0.32 + style.noteMetrics.capHeight();
}

void addPlate(HeatCellShape& shape, const QRectF& area, const HeatCellLook& look, const HeatCellStyle& style) {
    qreal text = style.metrics.horizontalAdvance(look.text);
    qreal lines = style.metrics.capHeight();
    if (!look.note.isEmpty()) {
        text = std::max(text, style.noteMetrics.horizontalAdvance(look.note));
        lines += toNote(style);
    }
    const qreal width = std::min(text + style.em * 0.6, area.width());
    const qreal height = std::min(lines + style.em * 0.42, area.height() - 2 * style.lineWidth());
    QRectF plate(0, 0, width, height);
    plate.moveCenter(area.center());
    shape.plate = HeatCellShape::Ground{plate, style.radius() * 0.8, look.plate};
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

void addCentred(HeatCellShape& shape, const QString& text, QPointF middleOfBaseline, const FittedText& fit,
                const QColor& colour) {
    shape.texts.append({text, fit.font, QPointF(middleOfBaseline.x() - fit.width / 2, middleOfBaseline.y()), colour});
}

void addTexts(HeatCellShape& shape, const QRectF& area, const HeatCellLook& look, const HeatCellStyle& style) {
    const QFontMetricsF& metrics = look.strong ? style.metrics : style.plainMetrics;
    const qreal cap = metrics.capHeight();
    const qreal room = area.width() - style.em * 0.25;
    QPointF baseline(area.center().x(), area.center().y() + cap / 2);
    if (!look.note.isEmpty())
        baseline.ry() -= toNote(style) / 2;
    addCentred(shape, look.text, baseline, fitted(look.text, look.strong ? style.font : style.plainFont, metrics, room),
               look.textColour);
    if (!look.note.isEmpty())
        addCentred(shape, look.note, baseline + QPointF(0, toNote(style)),
                   fitted(look.note, style.noteFont, style.noteMetrics, room), look.noteColour);
}

/// The upper right corner, cut off: a light edge, a dark corner within it, and in a hollow one a light heart.
void addCorner(HeatCellShape& shape, const QRectF& area, const HeatCellLook& look, const HeatCellStyle& style) {
    const QColor light(0xFF, 0xFF, 0xFF);
    const QColor dark(0x1A, 0x1A, 0x1A);
    const qreal size = std::min({style.em * 0.5, area.width() / 3, area.height() / 2});
    const qreal line = std::max(style.lineWidth() * 1.4, size * 0.12);
    const auto corner = [&](qreal inset, qreal side) {
        const QPointF tip(area.right() - inset, area.top() + inset);
        return QPolygonF{tip - QPointF(side, 0), tip, tip + QPointF(0, side)};
    };
    shape.corners.append({corner(0, size + 2 * line), light});
    shape.corners.append({corner(0, size), dark});
    if (look.mark == CellMark::Outdated)
        shape.corners.append({corner(line, size - line * 3.4), light});
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

HeatCellShape heatCellShape(const QSizeF& size, const HeatCellLook& look, const HeatCellStyle& style) {
    HeatCellShape shape;
    const QRectF area(QPointF(0, 0), size);
    if (area.isEmpty())
        return shape;
    addGrounds(shape, area, look, style);
    if (look.plate.isValid())
        addPlate(shape, area, look, style);
    addTexts(shape, area, look, style);
    if (look.mark != CellMark::None)
        addCorner(shape, area, look, style);
    return shape;
}

} // namespace ks
