#pragma once

#include "report/content/buildcontext.h"

namespace ks {

/// The phases, events and stages of the report in their order, with both readings where the source contradicts itself.
ReportTable processTable(const Workspace& workspace, const TableFilter& filter = {});
QString processTitle();

/// The table, and below it what the source says in two ways.
QList<ReportBlock> processBlocks(const BuildContext& context);

} // namespace ks
