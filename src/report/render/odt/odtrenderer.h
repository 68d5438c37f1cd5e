#pragma once

#include "report/render/renderer.h"

namespace ks {

/// The document as OpenDocument text, for Word and LibreOffice: real headings, tables, lists and page styles, to be
/// edited further. Text and look depend on the data only, the dates in the file are those of the data. So do the bytes,
/// but for the letters in pictures: the font library places their points to a sixty-fourth of a dot, by what it drew
/// before. Error: Internal.
Result<QByteArray> renderOdt(const ReportDocument& document, const RenderOptions& options);

} // namespace ks
