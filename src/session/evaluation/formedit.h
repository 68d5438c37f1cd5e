#pragma once

#include "domain/edit.h"

/// What the builders of edits of a self-evaluation have in common.
namespace ks::formEdit {

/// After `edit`, keeps beside each score of the city what then follows from the answers.
void deriveAnew(Edit& edit, const Workspace& before, const CityId& city);

/// Adds to `edit`, which changes what a city has handed in, that its form is being filled in again: a correction has
/// begun (M11). Rows that are no part of what is handed in (names, hand-ins, where filling in stopped) change nothing,
/// nor does an edit that hands in.
Edit withFormReopened(const Workspace& workspace, Edit edit);

} // namespace ks::formEdit
