#pragma once

#include "domain/score.h"

#include <optional>

/// What a key does to the answer to a statement: pure functions, the same for every front.
namespace ks {

/// The answer so many quarters higher or lower: from a value, or from the middle of two levels. None where there is
/// nothing to step from, or the scale ends.
std::optional<Score> steppedBy(const Score& answer, int quarters);

/// An exact level becomes approximate and the other way round; without an answer it is approximate, of an unknown
/// level. None for an answer between two levels, and for one that does not apply.
std::optional<Score> approximateToggled(const Score& answer);

/// Between two different levels, given in either order. None for twice the same.
std::optional<Score> betweenLevels(int one, int other);

} // namespace ks
