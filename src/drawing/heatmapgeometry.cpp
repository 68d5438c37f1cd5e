#include "drawing/heatmappicture.h"

#include <algorithm>

namespace ks {
namespace {

// All lengths in heights of a row name's line, so that the picture looks the same at every font size.
constexpr qreal leastRow = 1.4;
constexpr qreal mostRow = 1.9;
constexpr qreal leastSummaryRow = 2.0;
constexpr qreal mostSummaryRow = 2.2;
constexpr qreal cellGap = 0.12;
constexpr qreal summaryGap = 0.55;
constexpr qreal leastScoreColumn = 2.6;
constexpr qreal beforeName = 0.4;
constexpr qreal afterName = 0.8;
constexpr qreal greatestNameShare = 0.3;
constexpr qreal blockGap = 0.9;

class HeatmapLayout {
public:
    HeatmapLayout(const HeatmapScene& scene, const QSizeF& size, const HeatmapMetrics& measure)
        : m_scene(scene), m_size(size), m_measure(measure), m_em(measure.lineHeight(TextRole::RowName)) {}

    HeatmapGeometry run() {
        placeHeading();
        placeColumns();
        const qreal below = measureBelow();
        placeRows(below);
        placeBelow();
        m_geometry.usedHeight = m_y;
        if (m_y > m_size.height() + 0.01)
            m_geometry.fits = false;
        return m_geometry;
    }

private:
    TextBlock block(TextRole role, const QString& text, const QRectF& place) const {
        TextBlock result;
        result.lines = wrapText(text, place.width(), [&](const QString& t) { return m_measure.width(role, t); });
        const auto height = static_cast<qreal>(result.lines.size()) * m_measure.lineHeight(role);
        result.area = QRectF(place.topLeft(), QSizeF(place.width(), height));
        return result;
    }

    void placeHeading() {
        m_geometry.title = block(TextRole::Title, m_scene.title, QRectF(0, m_y, m_size.width(), 0));
        m_y += m_geometry.title.area.height();
        if (!m_scene.title.isEmpty() && !m_scene.subtitle.isEmpty())
            m_y += 0.3 * m_em;
        m_geometry.subtitle = block(TextRole::Subtitle, m_scene.subtitle, QRectF(0, m_y, m_size.width(), 0));
        m_y += m_geometry.subtitle.area.height();
        if (m_y > 0)
            m_y += blockGap * m_em;
    }

    qreal nameColumnWidth() const {
        qreal widest = 0;
        for (const QString& name : m_scene.rows)
            widest = std::max(widest, m_measure.width(TextRole::RowName, name));
        return std::min(widest + (beforeName + afterName) * m_em, greatestNameShare * m_size.width());
    }

    void placeColumns() {
        m_nameWidth = nameColumnWidth();
        const auto count = m_scene.columns.size();
        const bool gap = m_scene.summaryColumns > 0 && m_scene.summaryColumns < count;
        const qreal room = m_size.width() - m_nameWidth - (gap ? summaryGap * m_em : 0);
        m_columnWidth = count > 0 ? room / static_cast<qreal>(count) : 0;
        if (count > 0 && m_columnWidth < leastScoreColumn * m_em)
            m_geometry.fits = false;
        qreal tallest = 0;
        for (int i = 0; i < count; ++i) {
            const QRectF place(columnLeft(i), m_y, m_columnWidth - cellGap * m_em, 0);
            m_geometry.columnHeaders.append(block(TextRole::Header, m_scene.columns[i], place));
            tallest = std::max(tallest, m_geometry.columnHeaders.last().area.height());
        }
        for (TextBlock& header : m_geometry.columnHeaders)
            header.area.moveTop(m_y + (tallest - header.area.height()) / 2);
        m_y += tallest + (tallest > 0 ? 0.4 * m_em : 0);
    }

    qreal columnLeft(int column) const {
        const bool afterGap = m_scene.summaryColumns > 0 && column >= m_scene.summaryColumns;
        return m_nameWidth + column * m_columnWidth + (afterGap ? summaryGap * m_em : 0);
    }

    /// Heights of what stands under the rows.
    qreal measureBelow() {
        const auto small = [&](const QString& text) { return m_measure.width(TextRole::Small, text); };
        const qreal smallLine = m_measure.lineHeight(TextRole::Small);
        m_geometry.legend = legendGeometry(m_scene.legend, {0, 0}, m_size.width(), smallLine, small);
        m_geometry.note = block(TextRole::Small, m_scene.note, QRectF(0, 0, m_size.width() * 0.92, 0));
        qreal height = 0;
        if (m_geometry.legend.height > 0)
            height += 0.8 * m_em + m_geometry.legend.height;
        if (!m_geometry.note.lines.isEmpty())
            height += 0.7 * m_em + m_geometry.note.area.height();
        return height;
    }

    bool isSummary(int row) const { return row < m_scene.summaryRows; }
    bool hasNote(int row) const {
        return std::any_of(m_scene.cells[row].cbegin(), m_scene.cells[row].cend(),
                           [](const HeatmapSceneCell& cell) { return !cell.note.isEmpty(); });
    }

    void placeRows(qreal below) {
        const auto count = static_cast<int>(m_scene.rows.size());
        const bool gap = m_scene.summaryRows > 0 && m_scene.summaryRows < count;
        qreal least = 0;
        qreal most = 0;
        for (int row = 0; row < count; ++row) {
            least += hasNote(row) ? leastSummaryRow : leastRow;
            most += hasNote(row) ? mostSummaryRow : mostRow;
        }
        const qreal room = (m_size.height() - m_y - below) / m_em - (gap ? summaryGap : 0);
        const qreal share = most > least ? std::clamp((room - least) / (most - least), 0.0, 1.0) : 0;
        for (int row = 0; row < count; ++row) {
            if (gap && row == m_scene.summaryRows)
                m_y += summaryGap * m_em;
            const qreal height = hasNote(row) ? leastSummaryRow + share * (mostSummaryRow - leastSummaryRow)
                                              : leastRow + share * (mostRow - leastRow);
            placeRow(row, height * m_em);
        }
    }

    void placeRow(int row, qreal height) {
        const qreal gap = cellGap * m_em;
        QList<QRectF> cells;
        for (int column = 0; column < m_scene.columns.size(); ++column)
            cells.append(QRectF(columnLeft(column), m_y, m_columnWidth - gap, height - gap));
        m_geometry.cells.append(cells);
        TextBlock name;
        name.area = QRectF(beforeName * m_em, m_y, m_nameWidth - 1.5 * beforeName * m_em, height - gap);
        name.lines = {m_scene.rows[row]};
        m_geometry.rowNames.append(name);
        m_y += height;
    }

    void placeBelow() {
        if (m_geometry.legend.height > 0) {
            m_y += 0.8 * m_em;
            for (QRectF& each : m_geometry.legend.swatches)
                each.translate(0, m_y);
            for (QRectF& each : m_geometry.legend.texts)
                each.translate(0, m_y);
            m_y += m_geometry.legend.height;
        }
        if (!m_geometry.note.lines.isEmpty()) {
            m_y += 0.7 * m_em;
            m_geometry.note.area.moveTop(m_y);
            m_y += m_geometry.note.area.height();
        }
    }

    const HeatmapScene& m_scene;
    const QSizeF m_size;
    const HeatmapMetrics& m_measure;
    const qreal m_em;
    HeatmapGeometry m_geometry;
    qreal m_y = 0;
    qreal m_nameWidth = 0;
    qreal m_columnWidth = 0;
};

} // namespace

HeatmapGeometry heatmapGeometry(const HeatmapScene& scene, const QSizeF& size, const HeatmapMetrics& measure) {
    return HeatmapLayout(scene, size, measure).run();
}

} // namespace ks
