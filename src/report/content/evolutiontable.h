#pragma once

#include "report/content/buildcontext.h"

namespace ks {

/// What became of the scores since an earlier round: per theme with the causes, per cell with its own, the most
/// improved and the most worrying, and the medians of all rounds with their picture. Directions stand as words: the
/// font of the pages has no arrows, and a spreadsheet would read "=" as a formula. Only the reason why where the
/// earlier rounds were not read.
QList<ReportBlock> evolutionTables(const BuildContext& context);
QString evolutionTitle();

} // namespace ks
