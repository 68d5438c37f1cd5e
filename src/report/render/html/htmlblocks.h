#pragma once

#include "report/render/html/htmloutline.h"
#include "report/render/html/htmlwriter.h"
#include "report/render/renderer.h"

#include <QLocale>

namespace ks {

/// The blocks of a document in order, `outline` being that of the same document.
/// Errors: as writePicture; then the page is not to be used.
Result<void> writeBlocks(HtmlWriter& out, const ReportDocument& document, const HtmlOutline& outline,
                         const RenderOptions& options);

/// The contents list: links, one inside the other as the headings are.
void writeContents(HtmlWriter& out, const QList<HtmlOutlineEntry>& entries);

} // namespace ks
