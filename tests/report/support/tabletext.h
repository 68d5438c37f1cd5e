#pragma once

#include "report/content/reporttable.h"

namespace ks::test {

/// A table as plain lines, one per row, for comparison with a literal: cells between bars, the note of a cell in
/// brackets, the source's wording of a score in quotes.
QString tableText(const ReportTable& table);

} // namespace ks::test
