#pragma once

#include "report/content/reportdocument.h"

namespace ks {

/// The document without the pictures that show a table which stands in it already: formats for data have no use for
/// them.
ReportDocument withoutPicturesOfTables(ReportDocument document);

/// Every table of a document in reading order, those of its pictures included: what the formats for data carry. The
/// table of a picture has the caption and the description of the picture; it is left out where it stands already.
QList<ReportTable> dataTables(const ReportDocument& document);

} // namespace ks
