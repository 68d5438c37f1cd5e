#pragma once

#include "report/content/reportdocument.h"

#include <functional>

namespace ks {

/// The document with every text of every block made of characters that can be printed: line ends kept, other control
/// and direction characters taken out, a near equal for some, and "?" for what the font lacks. A table where that
/// happened says so in a note that names the characters, running text in a note below it; nothing is ever printed as an
/// empty box. Rows get as many cells as there are columns.
ReportDocument withPrintableText(ReportDocument document, const std::function<bool(char32_t)>& canShow);

} // namespace ks
