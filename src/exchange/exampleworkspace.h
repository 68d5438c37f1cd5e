#pragma once

#include "domain/workspace.h"

namespace ks {

/// The baseline with two further rounds whose scores and answers are all invented, to try out what compares rounds.
/// Every one of them says so: title of the workspace, name and period of the rounds, source of the scores, comments.
/// Never made unless somebody asks for it by that name. Errors: as baselineWorkspace.
Result<Workspace> exampleWorkspace(Timestamp now);

} // namespace ks
