#pragma once

#include "base/result.h"
#include "domain/analysis/workspacecomparison.h"

namespace ks {

class Session;
class WorkspaceFiles;

/// What differs between the session and the file at `path`, over all rounds: its own as it is on the disk now (B03), or
/// a copy. The file is only read, and nobody's lock is touched. Errors: those of opening and loading.
Result<QList<WorkspaceDifference>> differencesFromFile(Session& session, WorkspaceFiles& files, const QString& path);

} // namespace ks
