#pragma once

#include "session/session.h"

namespace ks {

/// What a locked round was before it was locked: by the change log, and where that does not tell as such a round
/// usually is, the baseline closed and every other one open.
RoundState stateBeforeLock(const Session& session, const Round& round);

} // namespace ks
