#include "drawing/stackpicture.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace ks {
namespace {

constexpr int levelCount = 5;
constexpr qreal stackRowHeight = 1.75; ///< all in lines
constexpr qreal barHeight = 1.35;
constexpr qreal stackGap = 0.6;
constexpr qreal mostForStackNames = 0.4; ///< of the width

LevelColours coloursOf(int part, LevelPaletteId palette, const ChartInk& ink) {
    return part < levelCount ? levelColours(palette, part + 1) : LevelColours{ink.ground, ink.text};
}

void paintPart(QPainter& painter, const QRectF& area, int part, qreal line, LevelPaletteId palette,
               const ChartInk& ink) {
    const QColor fill = coloursOf(part, palette, ink).fill;
    painter.setPen(part < levelCount ? QPen(ink.ground, line * 0.08) : asidePen(ink, line));
    painter.setBrush(fill);
    painter.drawRect(area);
    if (part == levelCount)
        return;
    const qreal inset = line * 0.07; // within the gap that keeps the parts from one another
    painter.setPen(levelEdge(fill, ink, line));
    painter.drawRect(area.adjusted(inset, inset, -inset, -inset));
}

QList<StackSegment> segmentsOf(const StackRow& row, qreal left, qreal top, qreal unit, qreal asideGap, qreal line) {
    QList<StackSegment> segments;
    qreal x = left;
    const qreal y = top + (stackRowHeight - barHeight) / 2 * line;
    for (int part = 0; part <= levelCount; ++part) {
        const int count = part < levelCount ? row.perLevel[static_cast<std::size_t>(part)] : row.aside;
        if (part == levelCount)
            x += asideGap;
        if (count == 0)
            continue;
        segments.append({part, count, QRectF(x, y, unit * count, barHeight * line)});
        x += unit * count;
    }
    return segments;
}

void placeKeys(const StackScene& scene, qreal width, const BarMetrics& metrics, StackGeometry& found) {
    const qreal line = metrics.line;
    qreal x = 0;
    for (const QString& key : scene.keys) {
        const qreal text = metrics.width(key);
        const qreal whole = line * 1.3 + text;
        if (x > 0 && x + whole > width) {
            x = 0;
            found.usedHeight += line * 1.3;
        }
        found.swatches.append(QRectF(x, found.usedHeight + line * 0.1, line * 0.9, line * 0.8));
        found.keys.append(QRectF(x + line * 1.3, found.usedHeight, text, line));
        x += whole + line;
    }
    found.usedHeight += line;
}

} // namespace

QPen asidePen(const ChartInk& ink, qreal line) {
    return {ink.rule, line * 0.08, Qt::DashLine};
}

int StackRow::total() const {
    return std::accumulate(perLevel.begin(), perLevel.end(), aside);
}

StackGeometry stackGeometry(const StackScene& scene, qreal width, const BarMetrics& metrics) {
    StackGeometry found;
    qreal names = 0;
    int most = 1;
    for (const StackRow& row : scene.rows) {
        names = std::max(names, metrics.width(row.name));
        most = std::max(most, row.total());
    }
    const qreal line = metrics.line;
    names = std::min(names, width * mostForStackNames);
    const qreal left = names + stackGap * line;
    const qreal asideGap = stackGap * line;
    const qreal unit = std::max<qreal>(0, width - left - asideGap) / most;
    for (qsizetype i = 0; i < scene.rows.size(); ++i) {
        const qreal top = stackRowHeight * line * static_cast<qreal>(i);
        found.names.append(QRectF(0, top, names, stackRowHeight * line));
        found.segments.append(segmentsOf(scene.rows[i], left, top, unit, asideGap, line));
    }
    found.usedHeight = stackRowHeight * line * static_cast<qreal>(scene.rows.size()) + stackGap * line;
    placeKeys(scene, width, metrics, found);
    return found;
}

void paintStacks(QPainter& painter, const QRectF& area, const StackScene& scene, LevelPaletteId palette,
                 const ChartInk& ink) {
    const BarMetrics metrics = metricsOf(painter.font(), painter.device());
    const QFontMetricsF letters(painter.font(), painter.device());
    const StackGeometry geometry = stackGeometry(scene, area.width(), metrics);
    painter.save();
    painter.translate(area.topLeft());
    for (qsizetype i = 0; i < scene.rows.size(); ++i) {
        painter.setPen(ink.text);
        painter.drawText(geometry.names[i], Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                         letters.elidedText(scene.rows[i].name, Qt::ElideRight, geometry.names[i].width() + 1));
        for (const StackSegment& each : geometry.segments[i]) {
            paintPart(painter, each.area, each.part, metrics.line, palette, ink);
            painter.setPen(coloursOf(each.part, palette, ink).text);
            painter.drawText(each.area, Qt::AlignCenter | Qt::TextSingleLine, QString::number(each.count));
        }
    }
    for (qsizetype i = 0; i < scene.keys.size(); ++i) {
        paintPart(painter, geometry.swatches[i], static_cast<int>(i), metrics.line, palette, ink);
        painter.setPen(ink.quiet);
        painter.drawText(geometry.keys[i], Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, scene.keys[i]);
    }
    painter.restore();
}

} // namespace ks
