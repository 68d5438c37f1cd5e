#pragma once

namespace ks {

/// The maturity level (1 to 5) whose colour a value takes: the nearest level, a tie goes to the lower one.
/// `value` from 1 to 5; values outside are clamped. The one rule for grid, rules and legend. (report: legend)
int levelOf(double value);

/// Levels up to this one ask for help or attention (Niet matuur, Ad hoc).
inline constexpr int lowLevel = 2;

} // namespace ks
