#include "report/render/page/glyphwriter.h"

#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace ks {
namespace {

constexpr qsizetype knownAtMost = 20000;

bool isWhole(qreal value) {
    return value == std::round(value);
}

/// Letters that are written at once.
class Batch {
public:
    Batch(QPainter& painter, QPointF origin) : m_painter(painter), m_origin(origin) {}

    void add(const QRawFont& font, const QColor& colour, QPointF start, const QList<quint32>& glyphs,
             const QList<QPointF>& positions) {
        if (font != m_font || colour != m_colour)
            flush();
        m_font = font;
        m_colour = colour;
        m_glyphs += glyphs;
        for (const QPointF& position : positions) {
            const QPointF at = m_origin + start + position;
            m_positions.append({std::round(at.x()), std::round(at.y())});
        }
    }

    void flush() {
        if (m_glyphs.isEmpty())
            return;
        QGlyphRun run;
        run.setRawFont(m_font);
        run.setGlyphIndexes(m_glyphs);
        run.setPositions(m_positions);
        m_painter.setPen(m_colour);
        m_painter.drawGlyphRun(QPointF(0, 0), run);
        m_glyphs.clear();
        m_positions.clear();
    }

private:
    QPainter& m_painter;
    QPointF m_origin;
    QRawFont m_font;
    QColor m_colour;
    QList<quint32> m_glyphs;
    QList<QPointF> m_positions;
};

} // namespace

bool GlyphWriter::canWrite(const QPainter& painter) {
    const QTransform& transform = painter.transform();
    return painter.paintEngine()->type() == QPaintEngine::Pdf && transform.type() <= QTransform::TxTranslate &&
           isWhole(transform.dx()) && isWhole(transform.dy());
}

qsizetype GlyphWriter::indexOf(const QFont& font) {
    const qsizetype known = m_fonts.indexOf(font);
    if (known >= 0)
        return known;
    m_fonts.append(font);
    return m_fonts.size() - 1;
}

GlyphWriter::Runs GlyphWriter::runsOf(const HeatCellShape::Text& text) {
    const Key key{indexOf(text.font), text.text};
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    QTextLayout layout(text.text, text.font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    Runs runs;
    for (const QGlyphRun& each : layout.glyphRuns()) {
        Run run{each.rawFont(), each.glyphIndexes(), each.positions()};
        for (QPointF& position : run.positions)
            position.ry() -= line.ascent();
        runs.append(run);
    }
    if (m_known.size() > knownAtMost)
        m_known.clear();
    return *m_known.insert(key, runs);
}

void GlyphWriter::write(QPainter& painter, const QList<HeatCellShape::Text>& texts) {
    // Letters are placed on the sheet itself: a painter that moves its origin would move them twice.
    const QPointF origin(painter.transform().dx(), painter.transform().dy());
    painter.save();
    painter.resetTransform();
    Batch batch(painter, origin);
    for (const HeatCellShape::Text& text : texts) {
        for (const Run& run : runsOf(text))
            batch.add(run.font, text.colour, text.start, run.glyphs, run.positions);
    }
    batch.flush();
    painter.restore();
}

} // namespace ks
