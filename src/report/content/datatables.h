#pragma once

#include "report/content/reportdocument.h"

namespace ks {

/// A document for formats that know tables only (CSV, JSON): its tables in order, and the running text between them as
/// tables too, one for each heading that has any, so that nothing is lost. A document of tables alone is as it was.
QList<ReportTable> dataTables(const ReportDocument& document);

} // namespace ks
