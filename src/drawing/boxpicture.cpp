#include "drawing/boxpicture.h"

#include "drawing/levelscale.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ks {
namespace {

constexpr qreal boxRowHeight = 1.75; ///< all in lines
constexpr qreal boxHeight = 1.0;
constexpr qreal boxGap = 0.6;
constexpr qreal mostForBoxNames = 0.4; ///< of the width
constexpr qreal diamond = 0.42;

void paintDiamond(QPainter& painter, const QPointF& middle, qreal radius) {
    painter.drawPolygon(QPolygonF{{middle.x(), middle.y() - radius},
                                  {middle.x() + radius, middle.y()},
                                  {middle.x(), middle.y() + radius},
                                  {middle.x() - radius, middle.y()}});
}

void paintFigures(QPainter& painter, const BoxFigures& figures, const QRectF& lane, qreal line, const ChartInk& ink) {
    const qreal y = lane.center().y();
    const auto x = [&](double value) { return levelX(value, lane); };
    const qreal half = line * boxHeight / 2;
    painter.setPen(QPen(ink.rule, line * 0.08));
    painter.drawLine(QPointF(x(figures.minimum), y), QPointF(x(figures.maximum), y));
    for (const double end : {figures.minimum, figures.maximum})
        painter.drawLine(QPointF(x(end), y - half / 2), QPointF(x(end), y + half / 2));
    painter.setBrush(ink.fill);
    painter.drawRect(QRectF(QPointF(x(figures.q1), y - half), QPointF(x(figures.q3), y + half)));
    if (figures.medianLow < figures.medianHigh) { // not stable: between these
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.rule);
        painter.drawRect(QRectF(QPointF(x(figures.medianLow), y - half), QPointF(x(figures.medianHigh), y - half / 2)));
    }
    painter.setPen(QPen(ink.text, line * 0.18, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x(figures.median), y - half), QPointF(x(figures.median), y + half));
}

void paintChosen(QPainter& painter, const BoxMark& mark, const QRectF& lane, qreal line, const ChartInk& ink) {
    const qreal y = lane.center().y();
    if (mark.low < mark.high) {
        painter.setPen(QPen(ink.accent, line * 0.16, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(levelX(mark.low, lane), y), QPointF(levelX(mark.high, lane), y));
    }
    painter.setPen(QPen(ink.ground, line * 0.08));
    painter.setBrush(ink.accent);
    paintDiamond(painter, {levelX((mark.low + mark.high) / 2, lane), y}, line * diamond);
}

} // namespace

BoxGeometry boxGeometry(const BoxScene& scene, qreal width, const BarMetrics& metrics) {
    BoxGeometry found;
    qreal names = 0;
    qreal texts = 0;
    for (const BoxRow& row : scene.rows) {
        names = std::max(names, metrics.width(row.name));
        texts = std::max(texts, metrics.width(row.text));
    }
    names = std::min(names, width * mostForBoxNames);
    const qreal line = metrics.line;
    const qreal left = names + boxGap * line * 1.5;
    const qreal right = std::max(left + line, width - texts - boxGap * line * 1.5);
    const qreal height = boxRowHeight * line;
    found.plot = QRectF(QPointF(left, 0), QPointF(right, height * static_cast<qreal>(scene.rows.size())));
    for (qsizetype i = 0; i < scene.rows.size(); ++i) {
        const qreal top = height * static_cast<qreal>(i);
        found.rows.append({QRectF(0, top, names, height), QRectF(left, top, right - left, height),
                           QRectF(right + boxGap * line * 1.5, top, texts, height)});
    }
    qreal y = found.plot.bottom() + levelScaleHeight(line) + line * 0.2;
    found.boxLabel = QRectF(0, y, width, line);
    y += line;
    const auto placeKey = [&](const QString& label, QRectF& place) {
        if (label.isEmpty())
            return;
        place = QRectF(line * 1.5, y, std::max<qreal>(0, width - line * 1.5), line);
        y += line;
    };
    placeKey(scene.boundsLabel, found.boundsLabel);
    placeKey(scene.markLabel, found.markLabel);
    found.usedHeight = y;
    return found;
}

void paintBoxes(QPainter& painter, const QRectF& area, const BoxScene& scene, LevelPaletteId palette,
                const ChartInk& ink) {
    const BarMetrics metrics = metricsOf(painter.font(), painter.device());
    const QFontMetricsF letters(painter.font(), painter.device());
    const BoxGeometry geometry = boxGeometry(scene, area.width(), metrics);
    const auto write = [&](const QRectF& where, const QString& text, Qt::Alignment side) {
        painter.drawText(where, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                         letters.elidedText(text, Qt::ElideRight, where.width() + 1));
    };
    painter.save();
    painter.translate(area.topLeft());
    paintLevelScale(painter, geometry.plot, palette, ink);
    for (qsizetype i = 0; i < scene.rows.size(); ++i) {
        const BoxRow& row = scene.rows[i];
        if (row.figures)
            paintFigures(painter, *row.figures, geometry.rows[i].lane, metrics.line, ink);
        if (row.mark)
            paintChosen(painter, *row.mark, geometry.rows[i].lane, metrics.line, ink);
        painter.setPen(ink.text);
        write(geometry.rows[i].name, row.name, Qt::AlignRight);
        painter.setPen(row.figures ? ink.text : ink.quiet);
        write(geometry.rows[i].text, row.text, Qt::AlignLeft);
    }
    painter.setPen(ink.quiet);
    write(geometry.boxLabel, scene.boxLabel, Qt::AlignLeft);
    if (!scene.boundsLabel.isEmpty()) {
        write(geometry.boundsLabel, scene.boundsLabel, Qt::AlignLeft);
        painter.fillRect(QRectF(metrics.line * 0.2, geometry.boundsLabel.center().y() - metrics.line / 8,
                                metrics.line * 0.9, metrics.line / 4),
                         ink.rule);
    }
    if (!scene.markLabel.isEmpty()) {
        write(geometry.markLabel, scene.markLabel, Qt::AlignLeft);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.accent);
        paintDiamond(painter, {metrics.line * 0.6, geometry.markLabel.center().y()}, metrics.line * diamond);
    }
    painter.restore();
}

} // namespace ks
