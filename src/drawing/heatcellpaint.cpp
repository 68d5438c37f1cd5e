// How a cell is painted, given what it consists of.
#include "drawing/heatcell.h"

#include <QPainter>

namespace ks {
namespace {

void paintGround(QPainter& painter, QPointF at, const HeatCellShape::Ground& ground) {
    const QRectF area = ground.area.translated(at);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground.colour);
    if (ground.radius > 0)
        painter.drawRoundedRect(area, ground.radius, ground.radius);
    else
        painter.drawRect(area);
}

void paintOutline(QPainter& painter, QPointF at, const HeatCellShape& shape) {
    painter.setPen(shape.outlinePen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(shape.outline.translated(at), shape.outlineRadius, shape.outlineRadius);
}

} // namespace

void paintHeatCell(QPainter& painter, const QRectF& area, const HeatCellLook& look, const HeatCellStyle& style) {
    if (area.isEmpty())
        return;
    const HeatCellShape shape = heatCellShape(area.size(), look, style);
    const QPointF at = area.topLeft();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const HeatCellShape::Ground& ground : shape.grounds)
        paintGround(painter, at, ground);
    if (!shape.bands.isEmpty())
        painter.fillPath(shape.bands.translated(at), shape.bandColour);
    if (!shape.outline.isNull())
        paintOutline(painter, at, shape);
    if (shape.plate)
        paintGround(painter, at, *shape.plate);
    for (const HeatCellShape::Text& text : shape.texts) {
        painter.setFont(text.font);
        painter.setPen(text.colour);
        painter.drawText(at + text.start, text.text);
    }
    painter.setPen(Qt::NoPen);
    for (const HeatCellShape::Corner& corner : shape.corners) {
        painter.setBrush(corner.colour);
        painter.drawPolygon(corner.area.translated(at));
    }
}

} // namespace ks
