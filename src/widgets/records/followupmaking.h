#pragma once

#include "session/records/followups.h"
#include "widgets/pages/page.h"

namespace ks {

/// Asks for what only people know, then adds the record and shows it. Keeps nobody waiting.
void askAndAdd(const PageContext& context, const RecordType& type, const QVariantMap& preset);

/// Makes the record as one step, and shows it with the keyboard in its first field. A refusal is told. Where a number
/// is needed that nobody can guess, it is asked for first.
void makeAndEdit(const PageContext& context, const FollowUp& followUp);

} // namespace ks
