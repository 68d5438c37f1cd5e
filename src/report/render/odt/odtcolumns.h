#pragma once

#include "report/content/reporttable.h"
#include "report/render/page/pagefonts.h"

#include <QLocale>

namespace ks {

struct OdtColumn {
    double width = 0; ///< in points
    /// Of a column of figures: room right of one with so many decimals (0 to 3), so that the decimal marks stand below
    /// one another in the middle of the column.
    double afterDecimals[4] = {0, 0, 0, 0};
};

struct OdtColumns {
    QList<OdtColumn> columns;
    double scale = 1; ///< below 1: everything in the table is so much smaller, or words would have to be broken
};

/// Columns that fill `width` (points).
OdtColumns odtColumns(const ReportTable& table, const QLocale& locale, const PageFonts& fonts, double width);

/// The width in points below which words would have to be broken.
double odtLeastWidth(const ReportTable& table, const QLocale& locale, const PageFonts& fonts);

/// Left and right of the text in a cell, in points.
constexpr double odtCellPadding = 4;

/// A computed number or a count.
bool isFigure(const ReportCell& cell);

/// Digits after the decimal mark of a shown figure, at most 3.
int odtDecimals(const QString& shown, const QLocale& locale);

} // namespace ks
