#pragma once

#include "report/content/reporttable.h"

namespace ks {

/// Fills the table at the end of a paper that is signed: function, date and signature of who drew it up, and beside it
/// of who agrees. The id and the heading of that last column are the paper's own.
void fillSignOff(ReportTable& table, const QString& agreedId, const QString& agreed);

} // namespace ks
