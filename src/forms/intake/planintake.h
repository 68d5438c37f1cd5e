#pragma once

#include "forms/intake/arrivedform.h"
#include "forms/intake/intakeplan.h"
#include "storage/workspacestore.h"

namespace ks {

/// What taking in these forms would do to the workspace behind `store`, as it is in its file now. A form that cannot be
/// taken in is in the plan with the reason, and stops no other. Of several forms of one city the last hand-in counts;
/// the others are older. Error: that of the store.
Result<IntakePlan> planIntake(const QList<ArrivedForm>& arrived, WorkspaceStore& store, Timestamp now);

} // namespace ks
