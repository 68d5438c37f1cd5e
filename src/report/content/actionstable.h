#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

namespace ks {

QString actionsTitle();

/// What is to be done for the work packages, by whom and when, with the milestones and the reservation of the packages.
/// A document of one city has its own, and those that no city has.
ReportTable actionsTable(const Workspace& workspace, const TableFilter& filter);

QString journalTitle();

/// What was noted down about each package on its way, and where more about it stands.
ReportTable journalTable(const Workspace& workspace, const TableFilter& filter);

} // namespace ks
