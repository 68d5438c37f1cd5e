#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

namespace ks {

/// The table of the management summary: the themes across, in the order of the chapters; the global score and the short
/// titles of the recommendations of each.
ReportTable summaryTable(const Workspace& workspace, const TableFilter& filter = {});
QString summaryTitle();

} // namespace ks
