#pragma once

#include "exchange/form/formfile.h"
#include "forms/intake/intakeplan.h"

namespace ks {

/// The form as it can stand in the workspace: no reference to a person whose row is nowhere, and the scores that follow
/// from the answers worked out anew.
FormFile takeable(FormFile form, const Workspace& workspace);

/// What goes with the values: people whose rows came along, and the state of the self-evaluation.
void supplement(FormPlan& plan, const FormFile& form, const Workspace& workspace, Timestamp now);

} // namespace ks
