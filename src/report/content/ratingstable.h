#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

namespace ks {

QString ratingsTitle();

/// What each recommendation was given for impact, importance and urgency: the figure agreed on, the votes per city and
/// their mean. A document of one city has its own votes only; the means stay those of all.
ReportTable ratingsTable(const Workspace& workspace, const TableFilter& filter);

} // namespace ks
