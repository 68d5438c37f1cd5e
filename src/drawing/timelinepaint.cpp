// How a timeline is painted, given its geometry.
#include "drawing/contrast.h"
#include "drawing/fonts.h"
#include "drawing/timeline.h"

#include <QPainter>
#include <QPainterPath>

namespace ks {
namespace {

class Painting {
public:
    Painting(QPainter& painter, const TimelineGeometry& geometry, const TimelineStyle& style)
        : m_painter(painter),
          m_geometry(geometry),
          m_style(style),
          m_title(fontMetricsOn(style.titleFont, painter.device())),
          m_small(fontMetricsOn(style.smallFont, painter.device())),
          m_thin(m_title.height() * 0.06) {}

    void paintScale();
    void paintLanes();
    void paintToday();
    void paintLeader(const TimelinePlace& place);
    void paintMark(const TimelinePlace& place, TimelineKind kind);
    void paintLabel(const TimelinePlace& place);
    void paintOutline(const TimelinePlace& place);

private:
    void paintText(const TimelineText& text);
    void paintBar(const TimelinePlace& place, const QColor& colour);
    void fill(const QPainterPath& path, const QColor& colour) { m_painter.fillPath(path, colour); }

    QPainter& m_painter;
    const TimelineGeometry& m_geometry;
    const TimelineStyle& m_style;
    QFontMetricsF m_title;
    QFontMetricsF m_small;
    qreal m_thin;
};

void Painting::paintText(const TimelineText& text) {
    m_painter.drawText(QPointF(text.area.left(), text.area.top() + m_small.ascent()), text.text);
}

void Painting::paintScale() {
    const qreal top = m_geometry.axis.top();
    for (const TimelineTick& tick : m_geometry.ticks) {
        m_painter.setPen(QPen(tick.strong ? m_style.line : m_style.grid, m_thin));
        m_painter.drawLine(QPointF(tick.x, tick.strong ? 0 : top - m_small.height()),
                           QPointF(tick.x, m_geometry.axis.bottom()));
    }
    m_painter.setFont(m_style.smallFont);
    m_painter.setPen(m_style.text);
    for (const TimelineText& year : m_geometry.years)
        paintText(year);
    m_painter.setPen(m_style.quietText);
    for (const TimelineText& part : m_geometry.parts)
        paintText(part);
}

void Painting::paintToday() {
    if (m_geometry.today.isNull())
        return;
    m_painter.setPen(QPen(m_style.outline, m_thin * 2, Qt::DashLine));
    m_painter.drawLine(m_geometry.today);
    m_painter.setFont(m_style.smallFont);
    m_painter.setPen(m_style.text);
    paintText(m_geometry.todayLabel);
}

void Painting::paintLanes() {
    for (const TimelineLane& lane : m_geometry.lanes) {
        m_painter.setPen(QPen(m_style.line, m_thin));
        m_painter.drawLine(lane.area.topLeft(), lane.area.topRight());
        if (lane.line >= 0) {
            m_painter.setPen(QPen(m_style.line, m_thin * 2));
            m_painter.drawLine(QPointF(m_geometry.axis.left(), lane.line), QPointF(m_geometry.axis.right(), lane.line));
        }
        m_painter.fillRect(lane.heading.area.adjusted(0, 0, m_thin * 4, 0), m_style.ground);
        m_painter.setFont(m_style.smallFont);
        m_painter.setPen(m_style.quietText);
        paintText(lane.heading);
    }
}

void Painting::paintLeader(const TimelinePlace& place) {
    if (place.leader.isNull())
        return;
    m_painter.setPen(QPen(m_style.line, m_thin));
    m_painter.drawLine(place.leader);
}

/// An end that is not exact dissolves into the ground, in steps of opaque colour.
void Painting::paintBar(const TimelinePlace& place, const QColor& colour) {
    constexpr int slices = 8;
    const QRectF& bar = place.mark;
    const qreal soft = std::min(bar.width() * 0.3, m_title.height() * 2);
    const qreal slice = soft / slices;
    QRectF firm = bar;
    for (int i = 0; i < slices; ++i) {
        const QColor faded = mixed(m_style.ground, colour, (i + 1.0) / (slices + 1.0));
        // Each slice reaches under the next, so that no seam shows.
        if (place.softStart)
            m_painter.fillRect(QRectF(bar.left() + i * slice, bar.top(), slice * 1.5, bar.height()), faded);
        if (place.softEnd)
            m_painter.fillRect(QRectF(bar.right() - (i + 1.5) * slice, bar.top(), slice * 1.5, bar.height()), faded);
    }
    if (place.softStart)
        firm.setLeft(bar.left() + soft);
    if (place.softEnd)
        firm.setRight(bar.right() - soft);
    m_painter.fillRect(firm, colour);
}

void Painting::paintMark(const TimelinePlace& place, TimelineKind kind) {
    const bool isEvent = kind == TimelineKind::Event || kind == TimelineKind::DueDate;
    const bool isPhase = kind == TimelineKind::Phase || kind == TimelineKind::Package;
    const QColor colour = isPhase ? m_style.phase : isEvent ? m_style.event : m_style.stage;
    if (place.bar) {
        paintBar(place, colour);
        return;
    }
    const qreal edge = m_thin * 2;
    const QRectF area = place.mark.adjusted(edge, edge, -edge, -edge);
    QPainterPath path;
    if (isEvent) {
        path.addEllipse(area);
    } else if (kind == TimelineKind::ReportStage) {
        const QRectF wide = place.mark;
        path.addPolygon(
            QPolygonF({QPointF(wide.center().x(), wide.top()), QPointF(wide.right(), wide.center().y()),
                       QPointF(wide.center().x(), wide.bottom()), QPointF(wide.left(), wide.center().y())}));
        path.closeSubpath();
    } else {
        path.addRect(area.adjusted(0, area.height() / 4, 0, -area.height() / 4));
    }
    // A rim of the ground keeps marks apart that stand close together.
    m_painter.setPen(QPen(place.hollow ? colour : m_style.ground, edge));
    m_painter.setBrush(place.hollow ? m_style.ground : colour);
    m_painter.drawPath(path);
}

void Painting::paintLabel(const TimelinePlace& place) {
    m_painter.fillRect(place.label, m_style.ground); // over the lines of the scale
    qreal y = place.label.top();
    m_painter.setFont(m_style.titleFont);
    m_painter.setPen(m_style.text);
    for (const QString& line : place.titleLines) {
        m_painter.drawText(QPointF(place.label.left(), y + m_title.ascent()), line);
        y += m_title.height();
    }
    m_painter.setFont(m_style.smallFont);
    m_painter.setPen(m_style.quietText);
    for (const QString& line : place.whenLines) {
        m_painter.drawText(QPointF(place.label.left(), y + m_small.ascent()), line);
        y += m_small.height();
    }
}

void Painting::paintOutline(const TimelinePlace& place) {
    const qreal width = m_thin * 2;
    m_painter.setPen(QPen(m_style.outline, width));
    m_painter.setBrush(Qt::NoBrush);
    // Marks and labels leave this much room around them.
    const qreal room = m_title.height() * 0.17;
    for (const QRectF& area : {place.label, place.mark}) {
        if (!area.isEmpty())
            m_painter.drawRoundedRect(area.adjusted(-room, -room, room, room), room, room);
    }
}

} // namespace

TimelineStyle TimelineStyle::from(const QPalette& palette, const QColor& accent, const QFont& font) {
    TimelineStyle style;
    style.font = font;
    style.titleFont = font;
    style.titleFont.setWeight(QFont::DemiBold);
    style.smallFont = scaledFont(font, 0.9);
    style.ground = palette.color(QPalette::Base);
    style.text = palette.color(QPalette::Text);
    style.quietText = mutedText(style.ground, style.text);
    style.line = mixed(style.ground, style.text, 0.35);
    style.grid = mixed(style.ground, style.text, 0.12);
    style.phase = accent;
    style.event = mixed(style.ground, style.text, 0.75);
    style.stage = accent;
    style.outline = accent;
    return style;
}

TimelineMetrics timelineMetrics(const TimelineStyle& style, QPaintDevice* device) {
    const QFontMetricsF title = fontMetricsOn(style.titleFont, device);
    const QFontMetricsF small = fontMetricsOn(style.smallFont, device);
    return {[title](const QString& text) { return title.horizontalAdvance(text); },
            [small](const QString& text) { return small.horizontalAdvance(text); }, title.height(), small.height()};
}

void paintTimeline(QPainter& painter, const TimelineGeometry& geometry, const QList<TimelineStep>& steps,
                   const TimelineStyle& style, int current) {
    painter.setRenderHint(QPainter::Antialiasing);
    Painting painting(painter, geometry, style);
    painting.paintScale();
    painting.paintToday();
    painting.paintLanes();
    const qsizetype count = std::min(steps.size(), geometry.places.size());
    for (const TimelinePlace& place : geometry.places)
        painting.paintLeader(place);
    for (qsizetype i = 0; i < count; ++i)
        painting.paintLabel(geometry.places[i]);
    for (qsizetype i = 0; i < count; ++i)
        painting.paintMark(geometry.places[i], steps[i].kind);
    if (current >= 0 && current < count)
        painting.paintOutline(geometry.places[current]);
}

} // namespace ks
