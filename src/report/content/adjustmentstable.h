#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

namespace ks {

/// "Bijgesteld": per theme the median, the global score that lies over it and why, or what the report says of a theme
/// whose global score is still open; then every cell whose score was adjusted.
ReportTable adjustmentsTable(const Workspace& workspace, const TableFilter& filter);
QString adjustmentsTitle();

} // namespace ks
