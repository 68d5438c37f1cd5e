#include "drawing/heatcell.h"

#include "domain/analysis/level.h"
#include "domain/scoretext.h"
#include "drawing/contrast.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace ks {
namespace {

const QColor plateColour(0xFF, 0xFF, 0xFF);
const QColor plateText(0x1A, 0x1A, 0x1A);

/// Ground for what has no level: a little off the base colour, light or dark.
QColor neutralGround(const QPalette& surroundings) {
    return mixed(surroundings.color(QPalette::Base), surroundings.color(QPalette::Text), 0.11);
}

QColor quietLine(const QPalette& surroundings) {
    return mixed(surroundings.color(QPalette::Base), surroundings.color(QPalette::Text), 0.28);
}

/// The bands of a cell whose level is not known.
QColor hatchOfUnknown(const QPalette& surroundings) {
    return mixed(surroundings.color(QPalette::Base), surroundings.color(QPalette::Text), 0.2);
}

/// Bands have to show on dark and on light grounds alike.
QColor bandColour(const QColor& ground) {
    const QColor white(Qt::white);
    return contrastRatio(ground, white) >= 1.8 ? white : mixed(ground, QColor(Qt::black), 0.28);
}

void paintOnPlate(HeatCellLook& look) {
    look.plate = plateColour;
    look.textColour = plateText;
}

void lookOfExact(HeatCellLook& look, const Score& score, LevelPaletteId palette) {
    const LevelColours colours = levelColours(palette, levelOf(*score.midpoint()));
    look.left = look.right = colours.fill;
    look.textColour = colours.text;
}

void lookOfBetween(HeatCellLook& look, const Score& score, LevelPaletteId palette) {
    look.left = levelColours(palette, levelOf(score.low()->toDouble())).fill;
    look.right = levelColours(palette, levelOf(score.high()->toDouble())).fill;
    paintOnPlate(look);
}

void lookOfApproximate(HeatCellLook& look, const Score& score, LevelPaletteId palette, const QPalette& around) {
    look.left =
        score.hasValue() ? levelColours(palette, levelOf(*score.midpoint())).fill : around.color(QPalette::Base);
    look.right = look.left;
    look.hatch = score.hasValue() ? bandColour(look.left) : hatchOfUnknown(around);
    paintOnPlate(look);
}

void lookWithoutLevel(HeatCellLook& look, const Score& score, const QPalette& around) {
    const QColor base = around.color(QPalette::Base);
    look.left = look.right = score.kind() == ScoreKind::Missing ? base : neutralGround(around);
    if (score.kind() == ScoreKind::Missing)
        look.outline = quietLine(around);
    look.textColour = mutedText(look.left, around.color(QPalette::Text));
    look.strong = score.kind() != ScoreKind::NotApplicable;
}

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

void drawCentred(QPainter& painter, const QString& text, QPointF middleOfBaseline, const QFont& font,
                 const QFontMetricsF& metrics, const QColor& colour) {
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(middleOfBaseline.x() - metrics.horizontalAdvance(text) / 2, middleOfBaseline.y()), text);
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
    QPointF baseline(area.center().x(), area.center().y() + cap / 2);
    if (!look.note.isEmpty()) {
        const qreal noteCap = style.noteMetrics.capHeight();
        const qreal gap = style.em * 0.32;
        baseline.setY(area.center().y() - (cap + gap + noteCap) / 2 + cap);
        drawCentred(painter, look.note, baseline + QPointF(0, gap + noteCap), style.noteFont, style.noteMetrics,
                    look.noteColour);
    }
    drawCentred(painter, look.text, baseline, look.strong ? style.font : style.plainFont, metrics, look.textColour);
}

QFont heavier(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smaller(QFont font) {
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.78);
    else
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * 0.78))));
    return font;
}

QFontMetricsF metricsOf(const QFont& font, QPaintDevice* device) {
    return device ? QFontMetricsF(font, device) : QFontMetricsF(font);
}

} // namespace

HeatCellLook heatCellLook(const Score& score, LevelPaletteId palette, const QLocale& locale,
                          const QPalette& surroundings) {
    HeatCellLook look;
    switch (score.kind()) {
    case ScoreKind::Exact:
        lookOfExact(look, score, palette);
        break;
    case ScoreKind::Between:
        lookOfBetween(look, score, palette);
        break;
    case ScoreKind::Approximate:
        lookOfApproximate(look, score, palette, surroundings);
        break;
    case ScoreKind::Unscored:
    case ScoreKind::Missing:
    case ScoreKind::NotApplicable:
        lookWithoutLevel(look, score, surroundings);
        break;
    }
    look.text = shortScoreText(score, locale);
    return look;
}

HeatCellLook openCellLook(const QString& text, const QPalette& surroundings) {
    HeatCellLook look;
    look.left = look.right = surroundings.color(QPalette::Base);
    look.outline = mixed(surroundings.color(QPalette::Base), surroundings.color(QPalette::Text), 0.4);
    look.dashed = true;
    look.strong = false;
    look.text = text;
    look.textColour = mutedText(look.left, surroundings.color(QPalette::Text));
    return look;
}

HeatCellLook figureCellLook(const QString& text, const QString& note, const QPalette& surroundings) {
    HeatCellLook look;
    look.left = look.right = surroundings.color(QPalette::Base);
    look.outline = mixed(look.left, surroundings.color(QPalette::Text), 0.16);
    look.text = text;
    look.textColour = surroundings.color(QPalette::Text);
    look.note = note;
    look.noteColour = mutedText(look.left, look.textColour);
    return look;
}

HeatCellStyle HeatCellStyle::from(const QFont& font, QPaintDevice* device) {
    const QFont strong = heavier(font);
    const QFont note = smaller(font);
    HeatCellStyle style{strong, font, note, metricsOf(strong, device), metricsOf(font, device), metricsOf(note, device),
                        0};
    style.em = style.plainMetrics.height();
    return style;
}

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
