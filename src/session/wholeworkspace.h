#pragma once

#include "storage/workspacestore.h"

namespace ks {

/// A workspace with all its rounds at once, to be looked at.
struct WholeWorkspace {
    Workspace grid;          ///< with the scores and adjustments of every round
    QList<Workspace> rounds; ///< each round with its own rows, content included; in their order
};

/// `held`, and beside its round every other one as `store` has it. A round that the store does not find stays out.
/// Errors: as WorkspaceStore::load and loadContent.
Result<WholeWorkspace> wholeWorkspace(const Workspace& held, WorkspaceStore& store);

} // namespace ks
