#pragma once

#include "report/content/reporttable.h"

namespace ks {

/// Takes out the columns in which no row says anything; the first one stays, and so do all of a table without rows. For
/// tables whose columns are mostly empty in one round and needed in another.
void dropEmptyColumns(ReportTable& table);

} // namespace ks
