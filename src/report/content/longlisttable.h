#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

namespace ks {

/// Every recommendation in full under its themes, chosen or not: text and points, state, to whom it is addressed, and
/// which improvement points and cells it answers. Limited to a city, of these the city's own and those of all cities.
ReportTable longListTable(const Workspace& workspace, const TableFilter& filter);
QString longListTitle();

/// Whether it says more than the table of what was chosen: something is not chosen, addressed to somebody or linked.
bool longListSaysMore(const Workspace& workspace);

} // namespace ks
