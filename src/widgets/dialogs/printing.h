#pragma once

#include "base/result.h"
#include "domain/workspace.h"
#include "widgets/preview/pagerecorder.h"

class QWidget;

namespace ks {

class AppSettings;

/// The tables chosen last for export (at first the heatmap), as they come out of the printer.
/// Errors: as buildDocument and paintDocument.
Result<QList<RecordedPage>> pagesToPrint(const Workspace& workspace, const AppSettings& settings);

/// The same, to a printer that the person chooses. Errors: the same.
Result<void> printTables(const Workspace& workspace, AppSettings& settings, QWidget* parent);

} // namespace ks
