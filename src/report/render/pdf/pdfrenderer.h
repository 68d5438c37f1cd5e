#pragma once

#include "report/render/renderer.h"

namespace ks {

/// The document as PDF/A-1b on A4: painted tables, embedded font, bookmarks, language and title. Text and picture
/// depend on the data only; the dates in the file are those of the data.
/// Errors: Internal.
Result<QByteArray> renderPdf(const ReportDocument& document, const RenderOptions& options);

} // namespace ks
