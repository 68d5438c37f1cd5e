#pragma once

#include "report/render/renderer.h"

namespace ks {

/// CSV in one of the two dialects of CsvWriter. One table: its header and rows. Several: each a line with its title,
/// its header, its rows and an empty line. Reservations stand on the title line, which a table that has any always
/// gets. The table of a picture is one of them; headings, prose and lists are not carried.
/// Error: InvalidInput (no table at all).
Result<QByteArray> renderCsv(const ReportDocument& document, const RenderOptions& options);

} // namespace ks
