#pragma once

#include "charts/paintedchart.h"
#include "domain/workspace.h"

namespace ks {

/// Per city a bar of the work packages that it leads for certain, with those that it leads perhaps and those that it
/// helps with in words.
QList<PictureBar> workloadBars(const Workspace& workspace);

/// The bars as a chart of a page.
PaintedScene workloadScene(const Workspace& workspace);

} // namespace ks
