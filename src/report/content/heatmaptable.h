#pragma once

#include "domain/workspace.h"
#include "report/content/reporttable.h"

namespace ks {

/// The grid of the loaded round: global score and median as summary rows, then the cities; themes in grid order.
ReportTable heatmapTable(const Workspace& workspace);
QString heatmapTitle();

} // namespace ks
