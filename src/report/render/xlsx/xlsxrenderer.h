#pragma once

#include "report/render/renderer.h"

namespace ks {

/// The document as a workbook (.xlsx): a sheet per table and picture as it is shown, with its titles, notes and source;
/// beside a table with scores a second sheet with their figures; before them a sheet with the text of a document that
/// has any. Numbers are numbers, texts are texts and never a formula or a link. The same data gives the same bytes.
/// Errors: InvalidInput (more rows than a sheet holds), DiskFull (of the folder for temporary files), Internal.
Result<QByteArray> renderXlsx(const ReportDocument& document, const RenderOptions& options);

} // namespace ks
