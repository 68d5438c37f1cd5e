#pragma once

#include "report/content/reporttable.h"
#include "report/render/page/pagefonts.h"

namespace ks {

/// What a column's contents ask for, in page units, padding included.
struct ColumnNeed {
    qreal least = 0; ///< its longest word fits
    qreal most = 0;  ///< title and every cell fit on one line; more room would be empty
    double weight = 1.0;
    qreal cells = 0; ///< every cell fits on one line; not above `most`
};

/// Widths that add up to `total`. Each column gets at least its least while there is room, then what keeps a short text
/// on one line, then what it can use by weight, then a share by weight of what is left. With too little room all shrink
/// alike.
QList<qreal> columnWidths(const QList<ColumnNeed>& needs, qreal total);

struct ColumnPlan {
    qreal left = 0;
    qreal width = 0;
    qreal mark = 0; ///< of numbers: where whole parts end, so that decimal marks stand below one another
    qreal right() const { return left + width; }
    qreal middle() const { return left + width / 2; }
};

/// True when the table is mostly scores: painted as a grid of cells instead of ruled lines.
bool isGrid(const ReportTable& table);
bool isNumeric(const ReportColumn& column);
/// True when the cell is painted as a cell of the heatmap.
bool isHeatCell(const ReportColumn& column, const ReportCell& cell);

/// Room left and right of the text in a column.
constexpr qreal columnPadding = fromPoints(4.5);

/// Left edge of the text in the first column: on the margin in a grid, padded between rules.
qreal leftPadding(const ReportTable& table, qsizetype column);

/// What each column asks for; looks at every cell.
QList<ColumnNeed> columnNeeds(const ReportTable& table, const QLocale& locale, const PageFonts& fonts);
/// The width below which words would have to be broken.
qreal leastWidth(const QList<ColumnNeed>& needs);
QList<ColumnPlan> planColumns(const ReportTable& table, const QList<ColumnNeed>& needs, const QLocale& locale,
                              const PageFonts& fonts, qreal width);

} // namespace ks
