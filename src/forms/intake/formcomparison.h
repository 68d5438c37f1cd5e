#pragma once

#include "exchange/form/formfile.h"
#include "forms/intake/intakeplan.h"
#include "forms/intake/workspacechanges.h"

namespace ks {

/// Every value of a form against what the workspace has of that city; both hold the same round, with its content.
/// A value that the form lacks is one that the city took away, unless the workspace changed it since: then it stays.
/// `older`: nothing of the form may replace anything. Error: that of the store.
Result<QList<IntakeValue>> compareForm(const FormFile& form, const Workspace& workspace, WorkspaceChanges& changes,
                                       bool older);

} // namespace ks
