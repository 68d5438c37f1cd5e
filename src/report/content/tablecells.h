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

/// The text; where there is none, what is open.
inline CellValue orOpen(const QString& text) {
    return text.isEmpty() ? CellValue(OpenValue{}) : CellValue(text);
}

inline CellValue orOpen(const Score& score) {
    return score.kind() == ScoreKind::Missing ? CellValue(OpenValue{}) : CellValue(score);
}

/// A row that says one thing: what it is about, and the value.
inline ReportRow factRow(const QString& id, const QString& what, const CellValue& value) {
    return {id, RowKind::Body, {plainCell(what), plainCell(value)}};
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
