#pragma once

#include "report/content/reportdocument.h"

namespace ks::test {

/// A report as it may come: title page, contents list, parts with chapters and sections, every kind of paragraph, lists
/// with details and notes, tables held both ways, a long table, and a picture. Made by hand, in Dutch.
ReportDocument sampleReport();

/// Bars in the colours of the levels, as a picture of a report.
ReportPicture samplePicture();

} // namespace ks::test
