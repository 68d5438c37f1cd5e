#pragma once

#include "domain/workspace.h"
#include "report/content/reporttable.h"

namespace ks {

/// The five levels, highest first as in the report, and how each kind of score is shown and counted.
ReportTable legendTable(const Workspace& workspace);
QString legendTitle();

} // namespace ks
