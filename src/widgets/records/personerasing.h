#pragma once

#include "storage/erasure.h"
#include "widgets/pages/page.h"

namespace ks {

/// Says what erasing this person does, asks once, and does it: in the workspace and its copies, and in the settings of
/// this computer. What became of it, and what is left where, is told in the window.
void erasePersonAfterAsking(const PageContext& context, const PersonId& person);

/// What became of it: all of it done, or exactly what is left.
Notice erasureNotice(const ErasureReport& report);

} // namespace ks
