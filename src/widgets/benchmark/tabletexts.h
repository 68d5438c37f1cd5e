#pragma once

#include "report/content/reporttable.h"

#include <QLocale>

namespace ks {

class PlainTable;

/// Shows a table of the report in the window: headings and rows as they stand on paper, notes of cells in brackets.
void showTable(PlainTable& shown, const ReportTable& table, const QLocale& locale);

} // namespace ks
