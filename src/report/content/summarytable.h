#pragma once

#include "report/content/buildcontext.h"

namespace ks {

/// The table of the management summary: the themes across, in the order of the chapters; the global score and the short
/// titles of the recommendations of each.
ReportTable summaryTable(const Workspace& workspace, const TableFilter& filter = {});
QString summaryTitle();

/// The text of the management summary with its table.
QList<ReportBlock> summaryBlocks(const BuildContext& context);

} // namespace ks
