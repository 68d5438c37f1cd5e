#pragma once

#include "report/render/page/glyphwriter.h"

#include <QLineF>

namespace ks {

/// What stands on a page, collected before it is painted: lines, then the grounds of all cells by colour, then the
/// texts in the order they came. A file holds a page in far fewer words that way, and is made as much faster; the texts
/// keep their order for whoever copies or searches them. Everything is moved to whole page units, which no eye sees.
class PageInk final {
public:
    void line(const QLineF& line, const QColor& colour, qreal width);
    /// A tick box in the text is drawn: the font has no such letter.
    void text(const QFont& font, const QString& text, QPointF start, const QColor& colour);
    void cell(QPointF at, const HeatCellShape& shape);

    /// Paints all of it and is empty again. Leaves pen, brush and font of the painter changed.
    void paint(QPainter& painter);

private:
    /// Rectangles that are painted at once.
    struct Grounds {
        QColor colour;
        qreal radius = 0;
        QList<QRectF> areas;
    };
    using Layer = QList<Grounds>;
    struct Bands {
        QColor colour;
        QPainterPath path;
    };
    struct Outline {
        QRectF area;
        qreal radius = 0;
        QPen pen;
    };
    struct Line {
        QLineF line;
        QColor colour;
        qreal width = 0;
    };

    static void add(Layer& layer, QPointF at, const HeatCellShape::Ground& ground);
    static void paintLayer(QPainter& painter, const Layer& layer);
    void addBox(const QFont& font, QPointF start, const QColor& colour);
    void addBands(QPointF at, const HeatCellShape& shape);
    void paintLines(QPainter& painter) const;
    void paintTexts(QPainter& painter);

    QList<Line> m_lines;
    QList<Layer> m_layers;
    QList<Bands> m_bands;
    QList<Outline> m_outlines;
    Layer m_plates;
    QList<HeatCellShape::Corner> m_corners;
    QList<HeatCellShape::Text> m_texts;
    GlyphWriter m_glyphs;
};

} // namespace ks
