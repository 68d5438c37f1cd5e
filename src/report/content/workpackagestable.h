#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

namespace ks {

/// The work packages in the seven columns of the report. Their reservations travel along.
ReportTable workPackagesTable(const Workspace& workspace, const TableFilter& filter = {});
QString workPackagesTitle();

/// Those that serve one theme, for its chapter.
ReportTable workPackagesOfTheme(const Workspace& workspace, const TableFilter& filter, const Theme& theme);

} // namespace ks
