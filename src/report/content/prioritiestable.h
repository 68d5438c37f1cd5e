#pragma once

#include "report/content/buildcontext.h"

namespace ks {

QString prioritiesTitle();

/// The ranking of the recommendations by the standard rule: place, sum, what is missing, and how each sum comes about.
/// The rule stands in the notes, so that anybody can do it again.
ReportTable prioritiesTable(const Workspace& workspace, const TableFilter& filter);

/// The versions that were kept of such a list, as they were then; without a place where their order is not known.
ReportTable rankingVersionsTable(const Workspace& workspace, const TableFilter& filter);

/// The ranking, and the versions where any was kept.
QList<ReportBlock> prioritiesTables(const BuildContext& context);

} // namespace ks
