#pragma once

#include "report/render/renderer.h"

namespace ks {

/// The tables as data, UTF-8: the kind of every score is kept, numbers have the decimal point, texts are in the
/// language of the document. Where a document holds more than tables, every block is there as well, in reading order.
/// The same state gives the same bytes. Form: docs of `export`, format "klimaatspiegel-report", version 1.
Result<QByteArray> renderJson(const ReportDocument& document, const RenderOptions& options);

} // namespace ks
