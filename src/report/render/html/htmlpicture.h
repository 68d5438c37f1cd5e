#pragma once

#include "report/content/reportdocument.h"
#include "report/render/html/htmlwriter.h"

#include <QLocale>

namespace ks {

/// A picture as a drawing with a text alternative, its description in words, and its figures as a table that opens
/// below it. The drawing is there once for each choice of level colours that changes it.
/// Errors: as writeSvg and PageFonts::load; then the page is not to be used.
Result<void> writePicture(HtmlWriter& out, const ReportPicture& picture, const QString& id, const QLocale& locale);

} // namespace ks
