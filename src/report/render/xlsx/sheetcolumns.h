#pragma once

#include "report/content/reporttable.h"

#include <QLocale>

namespace ks {

/// A column of a sheet: one of the table, or the notes that belong to a column of figures, which cannot stand in a cell
/// that holds a number.
struct SheetColumn {
    qsizetype of = 0; ///< index of the table's column
    bool notes = false;
    QString title;
    double width = 0; ///< in characters
};

/// The columns of the sheet for a table, as wide as what stands in them, narrower where a sheet of paper ends. Text
/// that is wrapped stays within what a row can be high.
QList<SheetColumn> sheetColumns(const ReportTable& table, const QLocale& locale);

/// True for text columns: their notes stand in the cell itself, on a line of their own.
bool holdsText(const ReportColumn& column);

} // namespace ks
