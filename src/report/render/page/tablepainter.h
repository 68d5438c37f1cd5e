#pragma once

#include "report/render/page/pageink.h"
#include "report/render/page/tablelayout.h"

#include <QHash>

namespace ks {

/// Paints the pages of one table, the painter's origin at the table's top left, in page units.
class TablePainter final {
public:
    /// The layout outlives the painting.
    TablePainter(const TableLayout& layout, LevelPaletteId palette);

    /// `page` counts the table's own pages from 0.
    void paint(QPainter& painter, int page);

private:
    qreal paintTop(int page);
    void paintGroups(qreal top);
    qreal paintHeader(qreal top);
    void paintRow(const RowPart& part, qreal top, bool ruled);
    void paintGridRow(const ReportRow& row, const QRectF& area);
    void paintTextRow(const ReportRow& row, const RowPart& part, const QRectF& area);
    void paintSubheading(const ReportRow& row, const QRectF& area);
    void addHeatCell(const ReportCell& cell, const ReportColumn& column, const QRectF& area);
    void addSample(const Score& score, const QRectF& area, const HeatCellStyle& style, CellMark mark = CellMark::None);
    void paintWritingSpace(const WritingSpace& space, qsizetype column, const QRectF& area);
    void paintLegend(qreal top);
    void paintTextCell(const ReportRow& row, qsizetype column, const RowPart& part, const QRectF& area);
    void paintBelow(const PageFlow& flow, qreal top);
    void rule(qreal y, const QColor& colour, qreal width);
    void text(FontRole role, const QString& line, qreal left, qreal baseline, const QColor& colour);
    qreal leftOf(FontRole role, const QString& line, qsizetype column, const ReportCell* cell) const;

    /// Cells that look alike: the same score in the same size, in a row or in the legend.
    struct ShapeKey {
        quint32 score = 0;
        CellMark mark = CellMark::None;
        QSizeF size;
        bool ofLegend = false;
        bool operator==(const ShapeKey&) const = default;
        friend size_t qHash(const ShapeKey& key, size_t seed) {
            return qHashMulti(seed, key.score, static_cast<int>(key.mark), key.size.width(), key.size.height(),
                              key.ofLegend);
        }
    };

    const TableLayout& m_layout;
    const ReportTable& m_table;
    const PageFonts& m_fonts;
    LevelPaletteId m_palette;
    HeatCellStyle m_cellStyle;
    HeatCellStyle m_legendStyle;
    QPalette m_paper;
    QHash<ShapeKey, HeatCellShape> m_shapes;
    PageInk m_ink;
};

} // namespace ks
