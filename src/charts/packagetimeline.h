#pragma once

#include "domain/workspace.h"
#include "drawing/timeline.h"

namespace ks {

/// The loaded round's packages along the quarters they are to start in, and below them the due dates of what is still
/// to be done, with what is late on this day. Stopped packages and what is done are left out; ids are those of the
/// rows.
QList<TimelineStep> packageTimeline(const Workspace& workspace, const QDate& today);

} // namespace ks
