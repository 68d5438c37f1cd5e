#pragma once

#include "report/content/reportdocument.h"

namespace ks {

/// Every table of a document in reading order, those of its pictures included: what the formats for data carry. The
/// table of a picture has the caption and the description of the picture; it is left out where it stands already.
QList<ReportTable> dataTables(const ReportDocument& document);

} // namespace ks
