#pragma once

#include "forms/intake/intakeplan.h"

namespace ks {

/// The value that loses when this side of a conflict is not kept, to be kept beside the other one. `sequence`: of the
/// hand-in that it stood against or came with; 0: an interim state.
SupersededValue supersededBy(const IntakeValue& value, ConflictSide loser, int sequence);

/// Equal but for id and number: the same value lost here before.
bool sayTheSame(const SupersededValue& one, const SupersededValue& other);

} // namespace ks
