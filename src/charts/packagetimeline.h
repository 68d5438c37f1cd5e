#pragma once

#include "domain/workspace.h"
#include "drawing/timeline.h"

namespace ks {

/// The work packages of the loaded round as steps of a timeline, in their order: from the quarter in which they begin,
/// those without one undated with the timing in words. What was stopped is left out.
QList<TimelineStep> packageTimeline(const Workspace& workspace);

} // namespace ks
