#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

namespace ks {

/// The phases, events and stages of the report in their order, with both readings where the source contradicts itself.
ReportTable processTable(const Workspace& workspace, const TableFilter& filter = {});
QString processTitle();

} // namespace ks
