#include "drawing/matrixpicture.h"

#include "drawing/fitting.h"

#include <QPainter>

#include <algorithm>

namespace ks {
namespace {

constexpr qreal thinRule = 0.06; ///< all in lines
constexpr qreal pointRadius = 0.2;
constexpr qreal badgeCorner = 0.3;

class MatrixPainting final {
public:
    MatrixPainting(QPainter& painter, const MatrixGeometry& geometry, const MatrixScene& scene, const ChartInk& ink)
        : m_painter(painter),
          m_geometry(geometry),
          m_scene(scene),
          m_ink(ink),
          m_letters(painter.font(), painter.device()),
          m_line(m_letters.height()) {}

    void paintFrame();
    void paintTarget(const MatrixRating& target);
    void paintPoints();
    void paintLabel(const MatrixLabel& label, const MatrixEntry& entry);
    void paintOutline(const MatrixLabel& label, const QColor& colour);

private:
    void write(const MatrixText& text, Qt::Alignment side, const QColor& colour);

    QPainter& m_painter;
    const MatrixGeometry& m_geometry;
    const MatrixScene& m_scene;
    const ChartInk& m_ink;
    QFontMetricsF m_letters;
    qreal m_line;
};

void MatrixPainting::write(const MatrixText& text, Qt::Alignment side, const QColor& colour) {
    m_painter.setPen(colour);
    m_painter.drawText(text.area, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                       m_letters.elidedText(text.text, Qt::ElideRight, text.area.width() + 1));
}

void MatrixPainting::paintFrame() {
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_ink.faint, m_line * thinRule));
    for (const QLineF& each : m_geometry.grid)
        m_painter.drawLine(each);
    m_painter.setPen(QPen(m_ink.rule, m_line * thinRule));
    m_painter.drawRect(m_geometry.plot);
    if (!m_geometry.tray.isNull()) {
        m_painter.setPen(QPen(m_ink.rule, m_line * thinRule, Qt::DashLine));
        m_painter.drawRoundedRect(m_geometry.tray, badgeCorner * m_line, badgeCorner * m_line);
        write(m_geometry.trayHeading, Qt::AlignLeft, m_ink.quiet);
    }
    for (const MatrixText& each : m_geometry.importanceTicks)
        write(each, Qt::AlignRight, m_ink.text);
    for (const MatrixText& each : m_geometry.urgencyTicks)
        write(each, Qt::AlignHCenter, m_ink.text);
    write(m_geometry.importanceCaption, Qt::AlignLeft, m_ink.quiet);
    write(m_geometry.urgencyCaption, Qt::AlignRight, m_ink.quiet);
}

/// The field on which an entry would come to stand.
void MatrixPainting::paintTarget(const MatrixRating& target) {
    const QPointF middle = matrixPoint(m_scene, m_geometry, target);
    m_painter.setPen(QPen(m_ink.accent, m_line * thinRule * 2, Qt::DashLine));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(middle, m_line, m_line);
}

void MatrixPainting::paintPoints() {
    for (const MatrixGroup& each : m_geometry.groups) {
        if (!each.leader.isNull()) {
            m_painter.setPen(QPen(m_ink.rule, m_line * thinRule));
            m_painter.drawLine(each.leader);
        }
    }
    for (const MatrixGroup& each : m_geometry.groups) {
        if (!each.dot)
            continue;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_ink.text);
        m_painter.drawEllipse(each.point, m_line * pointRadius, m_line * pointRadius);
    }
}

void MatrixPainting::paintLabel(const MatrixLabel& label, const MatrixEntry& entry) {
    m_painter.setPen(QPen(m_ink.rule, m_line * thinRule));
    m_painter.setBrush(m_ink.fill);
    m_painter.drawRoundedRect(label.badge, badgeCorner * m_line, badgeCorner * m_line);
    m_painter.setPen(m_ink.text);
    m_painter.drawText(label.badge, Qt::AlignCenter | Qt::TextSingleLine, entry.mark);
    qreal y = label.text.top();
    for (const QString& line : label.lines) {
        // Over the lines of the fields.
        m_painter.fillRect(QRectF(label.text.left(), y, m_letters.horizontalAdvance(line), m_line), m_ink.ground);
        m_painter.drawText(QPointF(label.text.left(), y + m_letters.ascent()), line);
        y += m_line;
    }
}

void MatrixPainting::paintOutline(const MatrixLabel& label, const QColor& colour) {
    const qreal room = m_line * 0.1;
    m_painter.setPen(QPen(colour, m_line * thinRule * 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(label.area.adjusted(-room, -room, room, room), badgeCorner * m_line,
                              badgeCorner * m_line);
}

} // namespace

void paintMatrix(QPainter& painter, const MatrixGeometry& geometry, const MatrixScene& scene, const ChartInk& ink,
                 const MatrixHighlight& highlight) {
    painter.save();
    MatrixPainting painting(painter, geometry, scene, ink);
    painting.paintFrame();
    if (highlight.target)
        painting.paintTarget(*highlight.target);
    painting.paintPoints();
    const qsizetype count = std::min(scene.entries.size(), geometry.labels.size());
    for (qsizetype i = 0; i < count; ++i)
        painting.paintLabel(geometry.labels[i], scene.entries[i]);
    for (qsizetype i = 0; i < std::min(geometry.key.size(), count); ++i)
        painting.paintLabel(geometry.key[i], scene.entries[i]);
    if (highlight.current >= 0 && highlight.current < count)
        painting.paintOutline(geometry.labels[highlight.current], highlight.outline);
    painter.restore();
}

void paintMatrixIn(QPainter& painter, const QRectF& area, const MatrixScene& scene, const ChartInk& ink) {
    const BarMetrics metrics = metricsOf(painter.font(), painter.device());
    const auto sizeAt = [&](qreal width) { return QSizeF(width, width * area.height() / area.width()); };
    paintFitted(
        painter, area, [&](qreal width) { return matrixGeometry(scene, sizeAt(width), metrics).usedHeight; },
        [&](const QRectF& fitted) {
            const MatrixGeometry geometry = matrixGeometry(scene, fitted.size(), metrics);
            painter.save();
            painter.translate(fitted.topLeft());
            paintMatrix(painter, geometry, scene, ink);
            painter.restore();
        });
}

} // namespace ks
