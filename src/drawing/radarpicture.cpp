#include "drawing/radarpicture.h"

#include "drawing/textwrap.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace ks {
namespace {

constexpr int topLevel = 5;
constexpr qreal labelWidth = 9; ///< all in lines; longer labels go on below
constexpr qreal beyondSpoke = 0.7;
constexpr qreal markRadius = 0.3;
constexpr qreal keySwatchWidth = 2.4;
constexpr qreal plateSide = 0.9;
constexpr qreal clearRadius = 7; ///< with which the numbers of the levels keep clear of one another and of the points
constexpr qreal aboveKeys = 0.8;
constexpr qreal shrinkStep = 0.97; ///< no length: of the search for the radius

double angleOf(int spoke, int spokes) {
    return 2 * M_PI * spoke / std::max(1, spokes);
}

qreal widthOf(const QStringList& lines, const BarMetrics& metrics) {
    qreal width = 0;
    for (const QString& line : lines)
        width = std::max(width, metrics.width(line));
    return width;
}

/// The label beside the end of its spoke: to the right of the right half, to the left of the left, centred at the
/// poles.
RadarLabel labelAt(const QStringList& lines, const QPointF& end, double angle, const BarMetrics& metrics) {
    const qreal width = widthOf(lines, metrics);
    const qreal height = metrics.line * static_cast<qreal>(lines.size());
    const double side = std::sin(angle);
    const double up = std::cos(angle);
    const bool pole = std::abs(side) < 0.1;
    const qreal left = pole ? end.x() - width / 2 : side > 0 ? end.x() : end.x() - width;
    const qreal top = pole ? (up > 0 ? end.y() - height : end.y()) : end.y() - height / 2 - up * height / 2;
    const Qt::Alignment alignment = pole ? Qt::AlignHCenter : side > 0 ? Qt::AlignLeft : Qt::AlignRight;
    return {QRectF(left, top, width, height), lines, alignment};
}

void placeLabels(RadarGeometry& found, const QList<QStringList>& lines, const BarMetrics& metrics) {
    found.labels.clear();
    for (int i = 0; i < found.spokes; ++i) {
        const double angle = angleOf(i, found.spokes);
        const qreal reach = found.radius + metrics.line * beyondSpoke;
        const QPointF end = found.centre + QPointF(reach * std::sin(angle), -reach * std::cos(angle));
        found.labels.append(labelAt(lines[i], end, angle, metrics));
    }
}

QRectF boundsOf(const RadarGeometry& geometry) {
    QRectF bounds(geometry.centre.x() - geometry.radius, geometry.centre.y() - geometry.radius, 2 * geometry.radius,
                  2 * geometry.radius);
    for (const RadarLabel& label : geometry.labels)
        bounds |= label.area;
    return bounds;
}

QList<QStringList> labelLines(const RadarScene& scene, const BarMetrics& metrics) {
    QList<QStringList> lines;
    for (const QString& spoke : scene.spokes)
        lines.append(wrapText(spoke, metrics.line * labelWidth, metrics.width));
    return lines;
}

void placePlates(RadarGeometry& found, qreal line) {
    const qreal side = plateSide * line;
    for (int level = 1; level <= topLevel; ++level) {
        const QPointF middle = (found.at(0, level) + found.at(1 % std::max(1, found.spokes), level)) / 2;
        found.plates.append(QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side));
    }
}

/// The series side by side, going on below where they must; from the top of `area`.
qreal placeKeys(const RadarScene& scene, const QRectF& area, const BarMetrics& metrics, RadarGeometry& found) {
    const qreal line = metrics.line;
    qreal x = 0;
    qreal y = area.top();
    for (const RadarSeries& series : scene.series) {
        const qreal whole = line * (keySwatchWidth + 0.5) + metrics.width(series.name);
        if (x > 0 && x + whole > area.width()) {
            x = 0;
            y += line * 1.2;
        }
        found.keySwatches.append(QRectF(x, y, line * keySwatchWidth, line));
        found.keys.append(QRectF(x + line * (keySwatchWidth + 0.5), y, metrics.width(series.name), line));
        x += whole + line;
    }
    return scene.series.isEmpty() ? 0 : y + line - area.top();
}

struct SeriesLook {
    QPen line;
    QPen edge;
    QBrush fill;
};

SeriesLook lookOf(RadarStyle style, qreal line, const ChartInk& ink) {
    switch (style) {
    case RadarStyle::City:
        return {QPen(ink.accent, line * 0.16, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin), QPen(ink.ground, line * 0.06),
                ink.accent};
    case RadarStyle::Group:
        return {QPen(ink.rule, line * 0.12, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin), QPen(ink.rule, line * 0.1),
                ink.ground};
    case RadarStyle::Target:
        return {QPen(ink.text, line * 0.08, Qt::DotLine, Qt::FlatCap, Qt::RoundJoin), QPen(ink.text, line * 0.08),
                ink.ground};
    case RadarStyle::Previous:
        break;
    }
    return {QPen(ink.quiet, line * 0.06, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin), QPen(ink.quiet, line * 0.1),
            Qt::NoBrush};
}

void paintMark(QPainter& painter, RadarStyle style, const QPointF& at, qreal radius) {
    switch (style) {
    case RadarStyle::City:
        painter.drawEllipse(at, radius, radius);
        return;
    case RadarStyle::Group:
        painter.drawRect(QRectF(at.x() - radius * 0.8, at.y() - radius * 0.8, radius * 1.6, radius * 1.6));
        return;
    case RadarStyle::Target:
        painter.drawPolygon(QPolygonF{
            {at.x(), at.y() - radius}, {at.x() + radius, at.y() + radius}, {at.x() - radius, at.y() + radius}});
        return;
    case RadarStyle::Previous:
        painter.drawLine(at + QPointF(-radius, -radius), at + QPointF(radius, radius));
        painter.drawLine(at + QPointF(-radius, radius), at + QPointF(radius, -radius));
        return;
    }
}

void paintLines(QPainter& painter, const RadarScene& scene, const RadarGeometry& geometry, qreal line,
                const ChartInk& ink) {
    painter.setBrush(Qt::NoBrush);
    for (const RadarSeries& series : scene.series) {
        painter.setPen(lookOf(series.style, line, ink).line);
        for (const QPolygonF& part : radarLines(series, geometry))
            painter.drawPolyline(part);
    }
}

void paintSeriesPoints(QPainter& painter, const RadarSeries& series, const RadarGeometry& geometry, qreal line,
                       const ChartInk& ink) {
    const SeriesLook look = lookOf(series.style, line, ink);
    for (int i = 0; i < series.values.size(); ++i) {
        if (!series.values[i])
            continue;
        const RadarValue& value = *series.values[i];
        if (value.low < value.high) { // between: along the spoke
            painter.setPen(QPen(look.edge.color() == ink.ground ? look.line.color() : look.edge.color(), line * 0.22,
                                Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(geometry.at(i, value.low), geometry.at(i, value.high));
        }
        painter.setPen(look.edge);
        painter.setBrush(look.fill);
        paintMark(painter, series.style, geometry.at(i, value.midpoint()), line * markRadius);
    }
}

void paintWeb(QPainter& painter, const RadarGeometry& geometry, qreal line, const ChartInk& ink) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink.faint, line * 0.05));
    for (int level = 1; level <= topLevel; ++level) {
        QPolygonF ring;
        for (int i = 0; i <= geometry.spokes; ++i)
            ring.append(geometry.at(i % std::max(1, geometry.spokes), level));
        painter.drawPolyline(ring);
    }
    for (int i = 0; i < geometry.spokes; ++i)
        painter.drawLine(geometry.centre, geometry.at(i, topLevel));
}

void paintPlates(QPainter& painter, const RadarGeometry& geometry, LevelPaletteId palette, qreal line,
                 const ChartInk& ink) {
    for (int level = 1; level <= topLevel; ++level) {
        const LevelColours colours = levelColours(palette, level);
        painter.setPen(levelEdge(colours.fill, ink, line));
        painter.setBrush(colours.fill);
        painter.drawRect(geometry.plates[level - 1]);
        painter.setPen(colours.text);
        painter.drawText(geometry.plates[level - 1], Qt::AlignCenter | Qt::TextSingleLine, QString::number(level));
    }
}

} // namespace

QPointF RadarGeometry::at(int spoke, double value) const {
    const double angle = angleOf(spoke, spokes);
    const qreal reach = radius * value / topLevel;
    return centre + QPointF(reach * std::sin(angle), -reach * std::cos(angle));
}

RadarGeometry radarGeometry(const RadarScene& scene, const QSizeF& size, const BarMetrics& metrics) {
    RadarGeometry found;
    found.spokes = static_cast<int>(scene.spokes.size());
    const qreal keys = placeKeys(scene, QRectF(QPointF(0, 0), size), metrics, found);
    const qreal room = std::max<qreal>(0, size.height() - keys - metrics.line * aboveKeys);
    const QList<QStringList> lines = labelLines(scene, metrics);
    found.centre = QPointF(size.width() / 2, room / 2);
    found.radius = std::min(size.width(), room) / 2;
    placeLabels(found, lines, metrics);
    while (found.radius > metrics.line && (boundsOf(found).width() > size.width() || boundsOf(found).height() > room)) {
        found.radius *= shrinkStep;
        placeLabels(found, lines, metrics);
    }
    const QRectF bounds = boundsOf(found);
    found.centre += QPointF(size.width() / 2 - bounds.center().x(), -bounds.top());
    placeLabels(found, lines, metrics);
    placePlates(found, metrics.line);
    const qreal down = boundsOf(found).bottom() + metrics.line * aboveKeys;
    for (qsizetype i = 0; i < found.keys.size(); ++i) {
        found.keys[i].translate(0, down);
        found.keySwatches[i].translate(0, down);
    }
    found.usedHeight = down + keys;
    return found;
}

qreal radarHeight(const RadarScene& scene, qreal width, const BarMetrics& metrics) {
    RadarGeometry found;
    found.spokes = static_cast<int>(scene.spokes.size());
    found.radius = clearRadius * metrics.line;
    const qreal keys = placeKeys(scene, QRectF(0, 0, width, 0), metrics, found);
    placeLabels(found, labelLines(scene, metrics), metrics);
    const qreal web = boundsOf(found).height() / shrinkStep; // which the search for the radius may stop short of
    return std::ceil(web + keys + metrics.line * aboveKeys);
}

std::optional<int> radarSpokeAt(const RadarGeometry& geometry, const QPointF& point) {
    for (qsizetype i = 0; i < geometry.labels.size(); ++i) {
        if (geometry.labels[i].area.contains(point))
            return static_cast<int>(i);
    }
    const QPointF out = point - geometry.centre;
    constexpr qreal rim = 1.1; // points of level 5 stand half outside
    if (geometry.spokes == 0 || out.isNull() || std::hypot(out.x(), out.y()) > geometry.radius * rim)
        return std::nullopt;
    const double turn = std::atan2(out.x(), -out.y()) / (2 * M_PI); // 0 = up, clockwise
    return (static_cast<int>(std::lround(turn * geometry.spokes)) + geometry.spokes) % geometry.spokes;
}

QList<QPolygonF> radarLines(const RadarSeries& series, const RadarGeometry& geometry) {
    QList<QPolygonF> parts;
    const auto count = static_cast<int>(series.values.size());
    QPolygonF part;
    const auto close = [&] {
        if (part.size() > 1)
            parts.append(part);
        part.clear();
    };
    const bool whole =
        std::all_of(series.values.begin(), series.values.end(), [](const auto& each) { return each.has_value(); });
    // A line with gaps begins after one, so that no part is cut at the first spoke.
    int first = 0;
    while (!whole && first < count && series.values[first])
        ++first;
    for (int step = 0; step < count; ++step) {
        const int spoke = (first + step) % count;
        if (series.values[spoke])
            part.append(geometry.at(spoke, series.values[spoke]->midpoint()));
        else
            close();
    }
    if (whole && count > 1)
        part.append(part.first());
    close();
    return parts;
}

void paintRadar(QPainter& painter, const QRectF& area, const RadarScene& scene, LevelPaletteId palette,
                const ChartInk& ink) {
    const BarMetrics metrics = metricsOf(painter.font(), painter.device());
    const RadarGeometry geometry = radarGeometry(scene, area.size(), metrics);
    painter.save();
    painter.translate(area.topLeft());
    paintWeb(painter, geometry, metrics.line, ink);
    paintLines(painter, scene, geometry, metrics.line, ink);
    paintPlates(painter, geometry, palette, metrics.line, ink);
    for (const RadarSeries& series : scene.series)
        paintSeriesPoints(painter, series, geometry, metrics.line, ink);
    painter.setPen(ink.text);
    for (const RadarLabel& label : geometry.labels) {
        for (qsizetype i = 0; i < label.lines.size(); ++i) {
            const QRectF line(label.area.left(), label.area.top() + metrics.line * static_cast<qreal>(i),
                              label.area.width(), metrics.line);
            painter.drawText(line, int(label.alignment | Qt::AlignVCenter) | Qt::TextSingleLine, label.lines[i]);
        }
    }
    for (qsizetype i = 0; i < scene.series.size(); ++i) {
        const SeriesLook look = lookOf(scene.series[i].style, metrics.line, ink);
        const QRectF& swatch = geometry.keySwatches[i];
        painter.setPen(look.line);
        painter.drawLine(QPointF(swatch.left(), swatch.center().y()), QPointF(swatch.right(), swatch.center().y()));
        painter.setPen(look.edge);
        painter.setBrush(look.fill);
        paintMark(painter, scene.series[i].style, swatch.center(), metrics.line * markRadius);
        painter.setPen(ink.quiet);
        painter.drawText(geometry.keys[i], Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, scene.series[i].name);
    }
    painter.restore();
}

} // namespace ks
