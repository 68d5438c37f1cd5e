#include "drawing/strippicture.h"

#include "domain/analysis/level.h"
#include "drawing/levelscale.h"
#include "drawing/textwrap.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ks {
namespace {

constexpr qreal laneHeight = 1.35; ///< all in lines
constexpr qreal stripDot = 0.32;
constexpr qreal besideDot = 0.25;
constexpr qreal neighbourGap = 0.6;
constexpr qreal sideMargin = 1.0;

/// The chosen one is set so; every label has room for it.
QFont strongOf(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

/// What a mark and its label take from left to right.
struct Extent {
    qreal left = 0;
    qreal right = 0;
};

class StripLayout final {
public:
    StripLayout(const StripScene& scene, qreal width, const BarMetrics& metrics)
        : m_scene(scene), m_width(width), m_metrics(metrics), m_line(metrics.line) {}

    StripGeometry layOut() {
        m_found.plot = QRectF(m_line * sideMargin, 0, std::max(m_line, m_width - 2 * m_line * sideMargin), 0);
        placeMarks();
        const qreal above = m_scene.median ? m_line * 1.2 : 0;
        const qreal lanes = std::max<qreal>(1, static_cast<qreal>(m_lanes.size())) * laneHeight * m_line;
        m_found.plot.setTop(above);
        m_found.plot.setBottom(above + lanes + m_line * 0.2);
        for (StripPlace& each : m_found.places)
            drop(each);
        placeMedian();
        placeWithout();
        return m_found;
    }

private:
    void placeMarks() {
        m_found.places.resize(m_scene.marks.size());
        QList<qsizetype> order;
        for (qsizetype i = 0; i < m_scene.marks.size(); ++i)
            order.append(i);
        std::stable_sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
            return m_scene.marks[a].midpoint() < m_scene.marks[b].midpoint();
        });
        for (const qsizetype i : order)
            placeMark(m_scene.marks[i], m_found.places[i]);
    }

    void placeMark(const StripMark& mark, StripPlace& place) {
        const qreal low = levelX(mark.low, m_found.plot);
        const qreal high = levelX(mark.high, m_found.plot);
        place.dot = {levelX(mark.midpoint(), m_found.plot), 0};
        place.span = QLineF(low, 0, high, 0);
        const qreal text = m_metrics.width(mark.label);
        const qreal half = m_line * stripDot;
        const qreal gap = half + m_line * besideDot;
        const bool left = high + gap + text > m_width && low - gap - text >= 0;
        place.label = QRectF(left ? low - gap - text : high + gap, 0, text, m_line);
        const Extent extent{std::min(low - half, place.label.left()), std::max(high + half, place.label.right())};
        place.lane = laneFor(extent);
    }

    int laneFor(const Extent& extent) {
        const qreal gap = m_line * neighbourGap;
        const auto isFree = [&](const QList<Extent>& lane) {
            return std::none_of(lane.begin(), lane.end(), [&](const Extent& each) {
                return extent.left < each.right + gap && each.left < extent.right + gap;
            });
        };
        const auto it = std::find_if(m_lanes.begin(), m_lanes.end(), isFree);
        const auto lane = static_cast<int>(it - m_lanes.begin());
        if (it == m_lanes.end())
            m_lanes.append(QList<Extent>());
        m_lanes[lane].append(extent);
        return lane;
    }

    /// From the lane down to where it stands.
    void drop(StripPlace& place) const {
        const qreal y = m_found.plot.bottom() - m_line * 0.1 - (place.lane + 0.5) * laneHeight * m_line;
        place.dot.setY(y);
        place.span.translate(0, y);
        place.label.moveTop(y - m_line / 2);
    }

    /// A line at `x` that leads through no label.
    QList<QLineF> besideLabels(qreal x) const {
        const qreal gap = m_line * 0.15;
        QList<QRectF> across;
        for (const StripPlace& each : m_found.places) {
            if (each.label.left() - gap < x && x < each.label.right() + gap)
                across.append(each.label);
        }
        std::sort(across.begin(), across.end(), [](const QRectF& a, const QRectF& b) { return a.top() < b.top(); });
        QList<QLineF> lines;
        qreal from = m_line;
        for (const QRectF& label : std::as_const(across)) {
            if (label.top() > from)
                lines.append(QLineF(x, from, x, label.top()));
            from = std::max(from, label.bottom());
        }
        if (m_found.plot.bottom() > from)
            lines.append(QLineF(x, from, x, m_found.plot.bottom()));
        return lines;
    }

    void placeMedian() {
        if (!m_scene.median)
            return;
        const qreal x = levelX(*m_scene.median, m_found.plot);
        const qreal text = m_metrics.width(m_scene.medianLabel);
        m_found.medianLines = besideLabels(x);
        const qreal left = std::clamp<qreal>(x - text / 2, 0, std::max<qreal>(0, m_width - text));
        m_found.medianLabel = QRectF(left, 0, text, m_line);
    }

    void placeWithout() {
        qreal y = m_found.plot.bottom() + levelScaleHeight(m_line) + m_line * 0.2;
        m_found.withoutTexts = wrapTextWithin(m_scene.without, m_width, m_metrics.width);
        for (qsizetype i = 0; i < m_found.withoutTexts.size(); ++i, y += m_line)
            m_found.withoutLines.append(QRectF(0, y, m_width, m_line));
        m_found.usedHeight = y;
    }

    const StripScene& m_scene;
    qreal m_width;
    const BarMetrics& m_metrics;
    qreal m_line;
    QList<QList<Extent>> m_lanes;
    StripGeometry m_found;
};

void paintMark(QPainter& painter, const StripMark& mark, const StripPlace& place, qreal line, LevelPaletteId palette,
               const ChartInk& ink) {
    const qreal radius = line * stripDot;
    const QPen edge(mark.chosen ? ink.accent : ink.text, line * (mark.chosen ? 0.14 : 0.06));
    if (place.span.length() > 0) { // a bar in the colours of both ends
        const QRectF bar(place.span.x1(), place.dot.y() - radius * 0.7, place.span.length(), radius * 1.4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(levelColours(palette, levelOf(mark.low)).fill);
        painter.drawRect(QRectF(bar.left(), bar.top(), bar.width() / 2, bar.height()));
        painter.setBrush(levelColours(palette, levelOf(mark.high)).fill);
        painter.drawRect(QRectF(bar.center().x(), bar.top(), bar.width() / 2, bar.height()));
        painter.setPen(edge);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar);
        return;
    }
    painter.setPen(edge);
    painter.setBrush(mark.approximate ? ink.ground : levelColours(palette, levelOf(mark.low)).fill);
    painter.drawEllipse(place.dot, radius, radius);
}

} // namespace

StripGeometry stripGeometry(const StripScene& scene, qreal width, const BarMetrics& metrics) {
    return StripLayout(scene, width, metrics).layOut();
}

BarMetrics stripMetrics(const QFont& font, QPaintDevice* device) {
    return metricsOf(strongOf(font), device);
}

std::optional<int> stripMarkAt(const StripGeometry& geometry, const QPointF& point, qreal line) {
    for (qsizetype i = 0; i < geometry.places.size(); ++i) {
        const StripPlace& place = geometry.places[i];
        const qreal reach = line * stripDot * 1.5;
        const QRectF mark = QRectF(place.span.p1(), place.span.p2()).adjusted(-reach, -reach, reach, reach);
        if (mark.contains(point) || place.label.contains(point))
            return static_cast<int>(i);
    }
    return std::nullopt;
}

void paintStrip(QPainter& painter, const QRectF& area, const StripScene& scene, LevelPaletteId palette,
                const ChartInk& ink) {
    const QFont plain = painter.font();
    const QFont strong = strongOf(plain);
    const BarMetrics metrics = stripMetrics(plain, painter.device());
    const StripGeometry geometry = stripGeometry(scene, area.width(), metrics);
    painter.save();
    painter.translate(area.topLeft());
    paintLevelScale(painter, geometry.plot, palette, ink);
    if (scene.median) {
        painter.setPen(QPen(ink.rule, metrics.line * 0.09, Qt::DashLine));
        painter.drawLines(geometry.medianLines);
        painter.setPen(ink.quiet);
        painter.drawText(geometry.medianLabel, Qt::AlignCenter | Qt::TextSingleLine, scene.medianLabel);
    }
    for (qsizetype i = 0; i < scene.marks.size(); ++i) {
        const StripMark& mark = scene.marks[i];
        paintMark(painter, mark, geometry.places[i], metrics.line, palette, ink);
        painter.setFont(mark.chosen ? strong : plain);
        painter.setPen(ink.text);
        painter.drawText(geometry.places[i].label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, mark.label);
    }
    painter.setFont(plain);
    painter.setPen(ink.quiet);
    for (qsizetype i = 0; i < geometry.withoutLines.size(); ++i)
        painter.drawText(geometry.withoutLines[i], Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         geometry.withoutTexts[i]);
    painter.restore();
}

} // namespace ks
