#pragma once

#include "base/result.h"
#include "domain/edit.h"

/// What an edit of a form must be before it may go into the file.
namespace ks::formEdits {

/// Applies the edit row by row. Every row must be of a kind that the city fills in, of the round of the form, and as
/// the edit says it was before. Errors: InvalidInput, RoundLocked (of another round), Conflict; the form is then of no
/// use any more, so a copy is given.
Result<void> apply(Workspace& form, const Edit& edit);

/// Every row that the edit changed is in what was read back when it is in `form`. Error: InvalidInput.
Result<void> checkKept(const Workspace& form, const Workspace& readBack, const Edit& edit);

} // namespace ks::formEdits
