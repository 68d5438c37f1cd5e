#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

namespace ks {

/// The staff on climate tasks per city as the HR benchmark counted them. What was withheld or is open is shown as that;
/// figures for the steering group stay out unless the filter lets them in.
ReportTable fteTable(const Workspace& workspace, const TableFilter& filter = {});
QString fteTitle();

} // namespace ks
