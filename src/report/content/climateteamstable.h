#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

namespace ks {

/// How cities organise their climate teams: the three columns of the report, central teams first.
ReportTable climateTeamsTable(const Workspace& workspace, const TableFilter& filter = {});
QString climateTeamsTitle();
/// Whether a team is coordinated centrally, and what stands with it in the same cell of the report.
QString coordinationText(const ClimateTeam& team);

} // namespace ks
