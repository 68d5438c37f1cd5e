#pragma once

#include "domain/workspace.h"
#include "drawing/timeline.h"

namespace ks {

/// The process of the loaded round as steps of a timeline, in its order. How exactly a date is known follows from the
/// days that its wording can mean: one day, a whole month, three months, a whole year.
QList<TimelineStep> timelineOf(const Workspace& workspace);

} // namespace ks
