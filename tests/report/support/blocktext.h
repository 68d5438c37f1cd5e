#pragma once

#include "report/content/reportdocument.h"

namespace ks::test {

/// The blocks of a document, each on a line, so that a test can compare them: "h1 Title", "p Text", "* item (detail)",
/// "table id".
QStringList blockText(const QList<ReportBlock>& blocks);

} // namespace ks::test
