#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

namespace ks {

/// The staff that LEKP-1 pays per city, approximately, with the domains it works on and the total of all cities.
ReportTable lekpTable(const Workspace& workspace, const TableFilter& filter = {});
QString lekpTitle();

} // namespace ks
