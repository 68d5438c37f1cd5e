#include "report/render/page/pageink.h"

#include "report/content/reporttable.h"
#include "report/render/page/pagefonts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ks {
namespace {

QPointF whole(QPointF point) {
    return {std::round(point.x()), std::round(point.y())};
}

QRectF whole(const QRectF& area) {
    return {whole(area.topLeft()), whole(area.bottomRight())};
}

/// A rectangle with its edge drawn this wide, in the colour of the ground, has corners as round as the joins of the
/// line: the file then holds four numbers where a path of curves takes thirty.
struct Edge {
    explicit Edge(qreal radius)
        : width(std::max(2.0, 2 * std::floor(radius))), join(radius >= 1 ? Qt::RoundJoin : Qt::MiterJoin) {}

    QRectF inside(const QRectF& area) const {
        return area.adjusted(width / 2, width / 2, -width / 2, -width / 2).normalized();
    }

    qreal width;
    Qt::PenJoinStyle join;
};

} // namespace

void PageInk::line(const QLineF& line, const QColor& colour, qreal width) {
    m_lines.append({{whole(line.p1()), whole(line.p2())}, colour, width});
}

void PageInk::text(const QFont& font, const QString& text, QPointF start, const QColor& colour) {
    if (!text.contains(tickBox)) {
        m_texts.append({text, font, whole(start), colour});
        return;
    }
    const QFontMetricsF metrics(font);
    const QStringList pieces = text.split(tickBox);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i > 0) {
            addBox(font, start, colour);
            start.rx() += metrics.horizontalAdvance(tickBox);
        }
        if (!pieces[i].trimmed().isEmpty())
            m_texts.append({pieces[i], font, whole(start), colour});
        start.rx() += metrics.horizontalAdvance(pieces[i]);
    }
}

/// As wide as the font makes a letter that it lacks, and so much higher than capitals that a cross fits in.
void PageInk::addBox(const QFont& font, QPointF start, const QColor& colour) {
    const QFontMetricsF metrics(font);
    const qreal side = std::min(metrics.horizontalAdvance(tickBox) * 1.3, metrics.capHeight() * 1.25);
    const qreal below = (side - metrics.capHeight()) / 2;
    constexpr qreal edge = fromPoints(0.8);
    m_outlines.append({whole(QRectF(start.x(), start.y() + below - side, side, side)), 0,
                       QPen(colour, edge, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin)});
}

void PageInk::add(Layer& layer, QPointF at, const HeatCellShape::Ground& ground) {
    const auto same = std::find_if(layer.begin(), layer.end(), [&](const Grounds& grounds) {
        return grounds.colour == ground.colour && grounds.radius == ground.radius;
    });
    Grounds& grounds = same != layer.end() ? *same : layer.emplaceBack(Grounds{ground.colour, ground.radius, {}});
    grounds.areas.append(Edge(ground.radius).inside(whole(ground.area.translated(at))));
}

void PageInk::addBands(QPointF at, const HeatCellShape& shape) {
    const auto same = std::find_if(m_bands.begin(), m_bands.end(),
                                   [&](const Bands& bands) { return bands.colour == shape.bandColour; });
    Bands& bands = same != m_bands.end() ? *same : m_bands.emplaceBack(Bands{shape.bandColour, {}});
    // Bands have straight edges only. Where one is cut off at a round corner it has dozens of them, each shorter than
    // anybody sees: so many are left out that half a point lies between two.
    constexpr qreal nearby = fromPoints(0.5);
    const QPointF moved = whole(at);
    const int count = shape.bands.elementCount();
    QPointF last;
    for (int i = 0; i < count; ++i) {
        const QPointF point = moved + whole(shape.bands.elementAt(i));
        const bool start = shape.bands.elementAt(i).isMoveTo();
        const bool end = i + 1 == count || shape.bands.elementAt(i + 1).isMoveTo();
        if (!start && !end && (point - last).manhattanLength() < nearby)
            continue;
        if (start)
            bands.path.moveTo(point);
        else
            bands.path.lineTo(point);
        last = point;
    }
}

void PageInk::cell(QPointF at, const HeatCellShape& shape) {
    for (qsizetype i = 0; i < shape.grounds.size(); ++i) {
        if (m_layers.size() <= i)
            m_layers.append(Layer());
        add(m_layers[i], at, shape.grounds[i]);
    }
    if (!shape.bands.isEmpty())
        addBands(at, shape);
    if (!shape.outline.isNull())
        m_outlines.append({shape.outline.translated(whole(at)), shape.outlineRadius, shape.outlinePen});
    if (shape.plate)
        add(m_plates, at, *shape.plate);
    for (const HeatCellShape::Text& each : shape.texts)
        text(each.font, each.text, at + each.start, each.colour);
    for (const HeatCellShape::Corner& each : shape.corners) {
        m_corners.append({{}, each.colour});
        for (const QPointF& point : each.area)
            m_corners.last().area.append(whole(at + point));
    }
}

void PageInk::paintLines(QPainter& painter) const {
    for (const Line& each : m_lines) {
        painter.setPen(QPen(each.colour, each.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(each.line);
    }
}

void PageInk::paintLayer(QPainter& painter, const Layer& layer) {
    for (const Grounds& grounds : layer) {
        const Edge edge(grounds.radius);
        painter.setPen(QPen(grounds.colour, edge.width, Qt::SolidLine, Qt::FlatCap, edge.join));
        painter.setBrush(grounds.colour);
        painter.drawRects(grounds.areas);
    }
}

void PageInk::paintTexts(QPainter& painter) {
    if (GlyphWriter::canWrite(painter))
        return m_glyphs.write(painter, m_texts);
    for (const HeatCellShape::Text& each : std::as_const(m_texts)) {
        painter.setFont(each.font);
        painter.setPen(each.colour);
        painter.drawText(each.start, each.text);
    }
}

void PageInk::paint(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    paintLines(painter);
    for (const Layer& layer : std::as_const(m_layers))
        paintLayer(painter, layer);
    for (const Bands& bands : std::as_const(m_bands))
        painter.fillPath(bands.path, bands.colour);
    painter.setBrush(Qt::NoBrush);
    for (const Outline& outline : std::as_const(m_outlines)) {
        painter.setPen(outline.pen);
        painter.drawRoundedRect(outline.area, outline.radius, outline.radius);
    }
    paintLayer(painter, m_plates);
    painter.setPen(Qt::NoPen);
    for (const HeatCellShape::Corner& corner : std::as_const(m_corners)) {
        painter.setBrush(corner.colour);
        painter.drawPolygon(corner.area);
    }
    painter.setBrush(Qt::NoBrush);
    paintTexts(painter);
    m_lines.clear();
    m_layers.clear();
    m_bands.clear();
    m_outlines.clear();
    m_plates.clear();
    m_corners.clear();
    m_texts.clear();
}

} // namespace ks
