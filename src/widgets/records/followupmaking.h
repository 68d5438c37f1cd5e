#pragma once

#include "session/records/followups.h"
#include "widgets/pages/page.h"

namespace ks {

/// Makes the record as one step, and shows it with the keyboard in its first field. A refusal is told.
void makeAndEdit(const PageContext& context, const FollowUp& followUp);

} // namespace ks
