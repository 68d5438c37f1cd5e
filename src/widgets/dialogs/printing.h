#pragma once

#include "base/result.h"
#include "widgets/preview/pagerecorder.h"

class QWidget;

namespace ks {

class AppSettings;
class Session;

/// The tables chosen last for export (at first the heatmap), as they come out of the printer.
/// Errors: as Session::needContent, buildDocument and paintDocument.
Result<QList<RecordedPage>> pagesToPrint(Session& session, const AppSettings& settings);

/// The same, to a printer that the person chooses. Errors: the same.
Result<void> printTables(Session& session, AppSettings& settings, QWidget* parent);

} // namespace ks
