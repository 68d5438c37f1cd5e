#pragma once

#include "storage/workspacestore.h"

#include <memory>

namespace ks {

/// The rounds before the one that is loaded, oldest first, each with its content: what a comparison over rounds needs.
/// Empty for the first round. Errors: as WorkspaceStore::load.
Result<std::shared_ptr<const QList<Workspace>>> readEarlierRounds(WorkspaceStore& store, const Workspace& workspace);

} // namespace ks
