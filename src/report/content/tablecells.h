#pragma once

#include "report/content/reporttable.h"

#include <optional>

/// The cells, rows and columns that many tables have in common.
namespace ks {

/// A value and nothing else, or with a smaller line below it.
inline ReportCell plainCell(CellValue value, const QString& note = {}) {
    return {std::move(value), note, {}};
}

/// A figure; empty where there is none.
inline ReportCell figureCell(const std::optional<double>& value, const QString& note = {}) {
    return plainCell(value ? CellValue(*value) : CellValue(), note);
}

/// A heading over the rows below it, in the first of so many columns.
inline ReportRow subheadingRow(const QString& id, const QString& text, qsizetype columns) {
    ReportRow row{id, RowKind::Subheading, {plainCell(text)}};
    row.cells.resize(columns);
    return row;
}

inline ReportColumn figureColumn(const char* id, const QString& title, const QString& group, int decimals = 3) {
    return {QLatin1String(id), title, ColumnKind::Number, 1.0, decimals, group};
}

} // namespace ks
