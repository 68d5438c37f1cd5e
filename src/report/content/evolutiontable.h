#pragma once

#include "report/content/buildcontext.h"

namespace ks {

/// What became of the scores since an earlier round: per theme, per cell with the causes, the most improved and the
/// most worrying, and the medians of all rounds. Only the reason why where the earlier rounds were not read.
QList<ReportBlock> evolutionTables(const BuildContext& context);
QString evolutionTitle();

} // namespace ks
