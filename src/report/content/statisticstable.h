#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

namespace ks {

/// The figures of each theme over the cities of the loaded round, with the rules they follow.
ReportTable statisticsTable(const Workspace& workspace, const TableFilter& filter = {});
QString statisticsTitle();

} // namespace ks
