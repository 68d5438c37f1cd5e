#pragma once

#include "domain/workspace.h"

namespace ks {

/// The workspace as the 2025 report gives it, read from the program's own data when it is first asked for; null when
/// it cannot be read. For going back to what the report says.
const Workspace* reportOriginal();

} // namespace ks
