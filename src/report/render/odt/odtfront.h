#pragma once

#include "report/render/odt/odtautomatic.h"
#include "report/render/odt/odtoutline.h"

namespace ks {

/// The title page, on a page of its own without head and foot.
void writeCover(OdtXml& xml, OdtAutomaticStyles& styles, const ReportCover& cover);

/// The contents list, already filled in: right without being updated first, each entry a link with the number of its
/// page as a field.
void writeContentsList(OdtXml& xml, OdtAutomaticStyles& styles, const QList<OdtHeading>& outline);

} // namespace ks
