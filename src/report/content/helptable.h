#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

namespace ks {

/// Who can help whom: per theme the cities that score high, each with its practices, and those that score low.
ReportTable helpTable(const Workspace& workspace, const TableFilter& filter);
QString helpTitle();
/// How "high" and "low" are read; stands with the table and on the page.
QString helpRule();

} // namespace ks
