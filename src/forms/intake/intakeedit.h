#pragma once

#include "forms/intake/intakeplan.h"

namespace ks {

/// All that is decided in the plan, as one step; empty when there is nothing to take in. Forms that are refused or have
/// open conflicts are left out whole. The value that loses a conflict is kept.
Edit intakeEdit(const IntakePlan& plan);

} // namespace ks
