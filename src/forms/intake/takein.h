#pragma once

#include "forms/intake/intakeplan.h"
#include "session/session.h"

namespace ks {

/// Takes in what is decided in the plan: first a backup (M5), then one step that one undo takes back. Without anything
/// to take in nothing is done. Errors: those of backups::keepOpen() and Session::apply(); nothing has changed then.
Result<void> takeIn(Session& session, const IntakePlan& plan, Timestamp now);

} // namespace ks
