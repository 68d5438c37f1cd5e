#pragma once

#include "storage/workspacestore.h"

namespace ks {

/// `loaded`, and beside its own round the rows of every other round as `store` has them; a round that the store does
/// not find stays without rows. For looking at all of a workspace at once. Errors: as WorkspaceStore::load.
Result<Workspace> withAllRounds(const Workspace& loaded, WorkspaceStore& store);

} // namespace ks
