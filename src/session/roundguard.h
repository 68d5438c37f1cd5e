#pragma once

#include "base/result.h"
#include "domain/workspace.h"

namespace ks {

/// The round, when it may be written in. Errors: NotFound, RoundLocked.
Result<const Round*> writableRound(const Workspace& workspace, const RoundId& id);

} // namespace ks
