#pragma once

#include "domain/workspace.h"

class QWidget;

namespace ks {

class AppSettings;

/// The tables chosen last for export (at first the heatmap), as they come out of the printer.
/// Errors: as buildDocument and paintDocument.
Result<void> previewTables(const Workspace& workspace, AppSettings& settings, QWidget* parent);

/// The same, straight to a printer that the person chooses.
Result<void> printTables(const Workspace& workspace, AppSettings& settings, QWidget* parent);

} // namespace ks
