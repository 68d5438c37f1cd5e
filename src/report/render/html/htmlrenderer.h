#pragma once

#include "report/render/renderer.h"

namespace ks {

/// One HTML page that needs nothing from outside: style, script and pictures stand in it, and a policy refuses the
/// rest. The accessible edition: headings, captions and headers of rows and columns are marked as such, every score is
/// there in its full wording, pictures have their figures as a table. The same state gives the same bytes.
/// Errors: Internal (a part of the program is missing, a picture could not be drawn).
Result<QByteArray> renderHtml(const ReportDocument& document, const RenderOptions& options);

} // namespace ks
