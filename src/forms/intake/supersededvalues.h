#pragma once

#include "forms/intake/intakeplan.h"

namespace ks {

/// The value that loses a conflict on this side, to be kept beside the other one, with a new id.
SupersededValue supersededBy(const IntakeValue& value, const FormPlan& form, ConflictSide loser);

/// Equal but for id and number: the same value lost here before.
bool sayTheSame(const SupersededValue& one, const SupersededValue& other);

} // namespace ks
