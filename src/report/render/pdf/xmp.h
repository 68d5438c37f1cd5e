#pragma once

#include "report/render/pdf/pdffinish.h"

namespace ks {

/// The description of a PDF/A-1b file as XMP packet, UTF-8. `producer` as in the document information.
QByteArray xmpPacket(const PdfDescription& description, const QString& producer);

/// The same moment in the two ways a PDF writes it: "D:20250307090000+01'00'" and "2025-03-07T09:00:00+01:00".
QByteArray pdfDate(Timestamp moment);
QString xmpDate(Timestamp moment);

} // namespace ks
