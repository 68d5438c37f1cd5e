#pragma once

#include "domain/workspace.h"

namespace ks {

/// What a new workspace starts with.
enum class NewContent {
    Baseline,
    Empty,   ///< the model only
    Example, ///< the baseline and invented rounds, all marked as such
};
/// Errors: as baselineWorkspace.
Result<Workspace> newContent(NewContent wanted, Timestamp now);

} // namespace ks
