#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

namespace ks {

/// The good practices that the cities chose, under their themes in the order of the chapters and by city. What stands
/// among them and is none is marked; lost addresses are open.
ReportTable practicesTable(const Workspace& workspace, const TableFilter& filter = {});
QString practicesTitle();

/// Those of one theme, for its chapter.
ReportTable practicesOfTheme(const Workspace& workspace, const TableFilter& filter, const Theme& theme);

/// The systems and tools for monitoring that cities use: information, no practices.
ReportTable monitoringToolsTable(const Workspace& workspace, const TableFilter& filter = {});
QString monitoringToolsTitle();

} // namespace ks
