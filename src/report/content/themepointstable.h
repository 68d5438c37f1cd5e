#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

namespace ks {

/// The strengths of all themes, in the order of the chapters and as the report numbers them within a theme.
ReportTable strengthsTable(const Workspace& workspace, const TableFilter& filter = {});
QString strengthsTitle();

/// The points for improvement, likewise.
ReportTable improvementPointsTable(const Workspace& workspace, const TableFilter& filter = {});
QString improvementPointsTitle();

} // namespace ks
