#pragma once

#include "base/result.h"

class QWidget;

namespace ks {

class AppSettings;
class Session;

/// The tables chosen last for export (at first the heatmap), as they come out of the printer.
/// Errors: as Session::needContent, buildDocument and paintDocument.
Result<void> previewTables(Session& session, AppSettings& settings, QWidget* parent);

/// The same, straight to a printer that the person chooses.
Result<void> printTables(Session& session, AppSettings& settings, QWidget* parent);

} // namespace ks
