#pragma once

#include "report/content/catalogue.h"

namespace ks {

/// The whole report: the sections of the workspace in their order, each with the tables it names; what no section names
/// stands at the end. Every table stands once.
QList<ReportBlock> wholeReport(const BuildContext& context);

ReportCover reportCover(const Workspace& workspace);
QString wholeReportTitle();

} // namespace ks
