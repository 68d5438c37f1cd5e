#pragma once

#include "report/render/xlsx/tablesheet.h"

namespace ks {

/// Whether a table has scores, or places for them, so that it gets a sheet with their figures.
bool hasScores(const ReportTable& table);

/// The sheet beside a table with scores: a plain list, one row per score, with its kind, and low, middle and high as
/// numbers (M17). Its first row holds the titles, so that a pivot table or a filter can start from it. `nameWidth` is
/// the width of the names of the rows, in characters.
void writeFigures(WorkbookWriter& book, const SheetContext& context, const PlannedTable& planned, double nameWidth);

} // namespace ks
