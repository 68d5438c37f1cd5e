#pragma once

#include "base/result.h"
#include "domain/analysis/workspacecomparison.h"

namespace ks {

class Session;
class WorkspaceFiles;

/// What differs between the session and what is in its file now (B03), over all rounds. The file is only read, and
/// nobody's lock is touched. Errors: those of opening and loading.
Result<QList<WorkspaceDifference>> differencesFromFile(Session& session, WorkspaceFiles& files);

} // namespace ks
