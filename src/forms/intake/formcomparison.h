#pragma once

#include "exchange/form/formfile.h"
#include "forms/intake/intakeplan.h"
#include "forms/intake/workspacechanges.h"

namespace ks {

/// Fills in `plan.values`: every value of a form against what the workspace has of that city. Both hold the same round
/// with its content; `plan` says city, round and number, and whether the form is older. A value that the form lacks is
/// one that the city took away, unless the workspace changed it since: then it stays.
/// Error: that of the store behind `changes`.
Result<void> compareForm(FormPlan& plan, const FormFile& form, const Workspace& workspace, WorkspaceChanges& changes);

} // namespace ks
