#pragma once

#include "report/render/page/tablelayout.h"

class QPainter;

namespace ks {

/// Paints the pages of one table, the painter's origin at the top left of the body, in page units.
class TablePainter final {
public:
    /// All of these outlive the painting.
    TablePainter(QPainter& painter, const TableLayout& layout, LevelPaletteId palette);

    /// `page` counts the table's own pages from 0.
    void paint(int page);

private:
    qreal paintTop(int page);
    void paintGroups(qreal top);
    qreal paintHeader(qreal top);
    void paintRow(const RowPart& part, qreal top, bool ruled);
    void paintGridRow(const ReportRow& row, const QRectF& area);
    void paintTextRow(const ReportRow& row, const RowPart& part, const QRectF& area);
    void paintSubheading(const ReportRow& row, const QRectF& area);
    void paintHeatCellIn(const ReportCell& cell, const ReportColumn& column, const QRectF& area);
    void paintTextCell(const ReportRow& row, qsizetype column, const RowPart& part, const QRectF& area);
    void paintBelow(const PageFlow& flow, qreal top);
    void rule(qreal y, const QColor& colour, qreal width);
    void text(FontRole role, const QString& line, qreal left, qreal baseline, const QColor& colour);
    qreal leftOf(FontRole role, const QString& line, qsizetype column, const ReportCell* cell) const;
    HeatCellLook lookOf(const ReportCell& cell, const ReportColumn& column) const;

    QPainter& m_painter;
    const TableLayout& m_layout;
    const ReportTable& m_table;
    const PageFonts& m_fonts;
    LevelPaletteId m_palette;
    HeatCellStyle m_cellStyle;
    QPalette m_paper;
};

} // namespace ks
