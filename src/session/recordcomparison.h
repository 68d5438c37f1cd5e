#pragma once

#include "domain/analysis/workspacecomparison.h"

namespace ks {

/// What the content beside the grid differs in, record by record, of the rounds that both sides have. Each workspace is
/// one round with its content. A long text is shown around the place where the two part.
QList<WorkspaceDifference> recordDifferences(const QList<Workspace>& here, const QList<Workspace>& there);

} // namespace ks
