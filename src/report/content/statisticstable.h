#pragma once

#include "domain/workspace.h"
#include "report/content/reporttable.h"

namespace ks {

/// The figures of each theme over the cities of the loaded round, with the rules they follow.
ReportTable statisticsTable(const Workspace& workspace);
QString statisticsTitle();

} // namespace ks
