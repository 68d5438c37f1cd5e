#include "drawing/heatmappicture.h"

#include "drawing/contrast.h"
#include "drawing/fonts.h"

#include <QPainter>

namespace ks {
namespace {

QFont scaled(const QFont& font, double factor, QFont::Weight weight) {
    QFont made = scaledFont(font, factor);
    made.setWeight(weight);
    return made;
}

class Picture {
public:
    Picture(QPainter& painter, const HeatmapScene& scene, const HeatmapPictureStyle& style,
            const FontHeatmapMetrics& measure, const HeatmapGeometry& geometry)
        : m_painter(painter), m_scene(scene), m_style(style), m_measure(measure), m_geometry(geometry) {}

    void paint() {
        const QColor text = m_style.surroundings.color(QPalette::WindowText);
        const QColor quiet = mixed(m_style.surroundings.color(QPalette::Window), text, 0.75);
        paintBlock(TextRole::Title, m_geometry.title, Qt::AlignLeft, text);
        paintBlock(TextRole::Subtitle, m_geometry.subtitle, Qt::AlignLeft, quiet);
        for (const TextBlock& header : m_geometry.columnHeaders)
            paintBlock(TextRole::Header, header, Qt::AlignHCenter, text);
        for (const TextBlock& name : m_geometry.rowNames)
            paintRowName(name, text);
        paintCells();
        paintLegend(m_painter, m_scene.legend, m_geometry.legend, m_style.palette, m_style.locale, m_style.surroundings,
                    m_measure.font(TextRole::Small));
        paintBlock(TextRole::Small, m_geometry.note, Qt::AlignLeft, quiet);
    }

private:
    void paintBlock(TextRole role, const TextBlock& block, Qt::Alignment alignment, const QColor& colour) {
        m_painter.setFont(m_measure.font(role));
        m_painter.setPen(colour);
        qreal baseline = block.area.top() + m_measure.ascent(role);
        for (const QString& line : block.lines) {
            const qreal free = block.area.width() - m_measure.width(role, line);
            const qreal left = block.area.left() + (alignment == Qt::AlignHCenter ? free / 2 : 0);
            m_painter.drawText(QPointF(left, baseline), line);
            baseline += m_measure.lineHeight(role);
        }
    }

    void paintRowName(const TextBlock& name, const QColor& colour) {
        const QFont& font = m_measure.font(TextRole::RowName);
        const QFontMetricsF metrics(font, m_painter.device());
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QString shown = metrics.elidedText(name.lines.first(), Qt::ElideRight, name.area.width());
        m_painter.drawText(QPointF(name.area.left(), name.area.center().y() + metrics.capHeight() / 2), shown);
    }

    void paintCells() {
        const HeatCellStyle cellStyle = HeatCellStyle::from(m_style.font, m_painter.device());
        for (qsizetype row = 0; row < m_geometry.cells.size(); ++row) {
            for (qsizetype column = 0; column < m_geometry.cells[row].size(); ++column)
                paintHeatCell(m_painter, m_geometry.cells[row][column], lookOf(m_scene.cells[row][column]), cellStyle);
        }
    }

    HeatCellLook lookOf(const HeatmapSceneCell& cell) const {
        switch (cell.kind) {
        case HeatmapSceneCell::Kind::Open:
            return openCellLook(cell.text, m_style.surroundings);
        case HeatmapSceneCell::Kind::Figure:
            return figureCellLook(cell.text, cell.note, m_style.surroundings);
        case HeatmapSceneCell::Kind::Score:
            break;
        }
        HeatCellLook look = heatCellLook(cell.score, m_style.palette, m_style.locale, m_style.surroundings);
        look.mark = cell.mark;
        look.note = cell.note;
        look.noteColour = look.textColour;
        return look;
    }

    QPainter& m_painter;
    const HeatmapScene& m_scene;
    const HeatmapPictureStyle& m_style;
    const FontHeatmapMetrics& m_measure;
    const HeatmapGeometry& m_geometry;
};

} // namespace

QPalette paperPalette() {
    QPalette paper;
    const QColor ink(0x1A, 0x1A, 0x1A);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
        paper.setColor(role, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        paper.setColor(role, ink);
    return paper;
}

FontHeatmapMetrics::FontHeatmapMetrics(const QFont& font, QPaintDevice* device) {
    // In the order of TextRole.
    m_fonts = {scaled(font, 1.75, QFont::Bold),    scaled(font, 1.0, QFont::Normal),
               scaled(font, 1.0, QFont::DemiBold), scaled(font, 1.0, QFont::DemiBold),
               scaled(font, 0.9, QFont::Normal),   scaled(font, 1.0, QFont::DemiBold)};
    for (const QFont& each : m_fonts)
        m_metrics.append(fontMetricsOn(each, device));
}

qreal FontHeatmapMetrics::width(TextRole role, const QString& text) const {
    return m_metrics[static_cast<qsizetype>(role)].horizontalAdvance(text);
}

qreal FontHeatmapMetrics::lineHeight(TextRole role) const {
    return m_metrics[static_cast<qsizetype>(role)].height();
}

qreal FontHeatmapMetrics::ascent(TextRole role) const {
    return m_metrics[static_cast<qsizetype>(role)].ascent();
}

const QFont& FontHeatmapMetrics::font(TextRole role) const {
    return m_fonts[static_cast<qsizetype>(role)];
}

HeatmapGeometry paintHeatmap(QPainter& painter, const QRectF& area, const HeatmapScene& scene,
                             const HeatmapPictureStyle& style) {
    const FontHeatmapMetrics measure(style.font, painter.device());
    HeatmapGeometry geometry = heatmapGeometry(scene, area.size(), measure);
    painter.save();
    painter.translate(area.topLeft());
    Picture(painter, scene, style, measure, geometry).paint();
    painter.restore();
    return geometry;
}

} // namespace ks
