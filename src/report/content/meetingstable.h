#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

namespace ks {

QString meetingsTitle();

/// The meetings that follow up, by day: who was there, what stood on the agenda, what was decided. A document of one
/// city says whether that city was there; the meetings stay whole.
ReportTable meetingsTable(const Workspace& workspace, const TableFilter& filter);

} // namespace ks
