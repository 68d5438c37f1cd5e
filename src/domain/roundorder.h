#pragma once

#include "domain/workspace.h"

namespace ks {

/// The round next before the loaded one; null for the first.
const Round* roundBefore(const Workspace& workspace);

} // namespace ks
