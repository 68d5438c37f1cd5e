#pragma once

#include "report/render/odt/odtpages.h"
#include "report/render/odt/odtxml.h"

namespace ks {

/// The paper upright and lying, and for each kind of page its head (what runs along, the part of the report) and its
/// foot (state of the data, number of the page).
void writePages(OdtXml& xml, const ReportDocument& document, const OdtPagePlan& plan);

} // namespace ks
