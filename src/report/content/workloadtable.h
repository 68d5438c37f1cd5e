#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

namespace ks {

QString workloadTitle();

/// How many work packages that go on each city leads, leads perhaps, or helps with.
ReportTable workloadTable(const Workspace& workspace, const TableFilter& filter);

} // namespace ks
