#pragma once

#include "exchange/form/formfile.h"

namespace ks {

/// Writes a form that was made, whole or not at all. A form at `path` in which the city did work that is not in `form`
/// is never replaced, nor one that somebody has open. `model`: as for readForm.
/// Errors: InvalidInput (there is work in it, or the form cannot be written), Locked, those of writeVerified.
Result<void> writeNewForm(const QString& path, const FormFile& form, const Workspace& model);

} // namespace ks
