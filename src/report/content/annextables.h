#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

/// The tables of the annexes.
namespace ks {

/// The documents of the cities that were studied, and the external sources.
ReportTable sourcesTable(const Workspace& workspace, const TableFilter& filter = {});
QString sourcesTitle();

/// Who was interviewed, by function.
ReportTable intervieweesTable(const Workspace& workspace, const TableFilter& filter = {});
QString intervieweesTitle();

/// The members of the steering group by city, the organisations after them, and who wrote the report.
ReportTable steeringGroupTable(const Workspace& workspace, const TableFilter& filter = {});
QString steeringGroupTitle();

/// The slips of the source and what became of each.
ReportTable correctionsTable(const Workspace& workspace, const TableFilter& filter = {});
QString correctionsTitle();

} // namespace ks
