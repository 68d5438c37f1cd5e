#pragma once

#include "report/render/renderer.h"

namespace ks {

/// The document as OpenDocument text, for Word and LibreOffice: real headings, tables, lists and page styles, to be
/// edited further. The bytes depend on the data only; the dates in the file are those of the data.
/// Error: Internal.
Result<QByteArray> renderOdt(const ReportDocument& document, const RenderOptions& options);

} // namespace ks
