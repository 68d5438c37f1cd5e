#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

namespace ks {

/// The grid of the loaded round: global score and median as summary rows, then the cities; themes in grid order.
ReportTable heatmapTable(const Workspace& workspace, const TableFilter& filter = {});
QString heatmapTitle();

} // namespace ks
