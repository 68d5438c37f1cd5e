#pragma once

#include "domain/workspace.h"

#include <QByteArray>

/// The CSV that the command line prints: the plain dialect, headed by ids, the same bytes under every language.
namespace ks {

/// One row per city in grid order: id, name, then a column per theme. A score is a number when it is exact; otherwise
/// its short form (3–4, ~, ~3) or the name of its kind (unscored, missing, notApplicable). Never an empty cell.
QByteArray gridToCsv(const Workspace& workspace);

/// One row per theme in grid order; cells that have no figure are empty.
QByteArray statsToCsv(const Workspace& workspace);

} // namespace ks
