#pragma once

#include "base/result.h"
#include "widgets/preview/pagerecorder.h"
#include "widgets/shell/exportrun.h"

class QWidget;

namespace ks {

class Session;

/// What was chosen as it comes out of the printer: its tables, colours, language and filter.
/// Errors: as Session::needContent, buildDocument and paintDocument.
Result<QList<RecordedPage>> pagesToPrint(Session& session, const ExportChoice& choice);

/// The same, to a printer that the person chooses. Errors: the same.
Result<void> printTables(Session& session, const ExportChoice& choice, QWidget* parent);

} // namespace ks
