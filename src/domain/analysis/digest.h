#pragma once

#include "domain/workspace.h"

namespace ks {

/// SHA-256 (hexadecimal) over the scores of a theme in the loaded round, in a canonical form: cities by id, scores in
/// their notation. The same scores give the same digest under every language; tells when an adjustment is out of date.
QString digestOfTheme(const Workspace& workspace, const ThemeId& theme);

/// The same over what an adjustment of this place is based on: the scores of the theme, or the own score of the cell.
QString digestOf(const Workspace& workspace, const AdjustmentPlace& place);

} // namespace ks
