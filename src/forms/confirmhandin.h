#pragma once

#include "domain/edit.h"

namespace ks {

/// The last hand-in of a city in the loaded round; null when it has none. The content is loaded.
const Submission* lastHandInOf(const Workspace& workspace, const CityId& city);

/// Notes that the city confirmed its last hand-in in another way than by the file (M11), or takes that back.
/// Errors: NotFound (nothing was handed in), RoundLocked.
Result<Edit> confirmHandIn(const Workspace& workspace, const CityId& city, bool confirmed);

} // namespace ks
