#pragma once

#include "exchange/form/formfile.h"
#include "storage/workspacestore.h"

namespace ks {

/// The round before the loaded one, read from the store with its content, as makeForm() takes it; none for the first
/// round. Errors: as WorkspaceStore::load.
Result<std::optional<EarlierRound>> earlierRoundOf(WorkspaceStore& store, const Workspace& workspace);

} // namespace ks
