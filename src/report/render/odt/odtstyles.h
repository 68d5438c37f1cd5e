#pragma once

#include "report/content/reportdocument.h"
#include "report/render/odt/odtpages.h"

namespace ks {

/// styles.xml: the named styles of text, lists and tables, and for each kind of page of the plan the paper with its
/// head and foot.
QByteArray odtStyles(const ReportDocument& document, const OdtPagePlan& plan);

/// What the foot of every page quotes from the properties of the document: the state of the data, under this name.
QString odtStampName();

} // namespace ks
