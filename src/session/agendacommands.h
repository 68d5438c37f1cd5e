#pragma once

#include "base/result.h"
#include "domain/edit.h"

#include <QDate>

namespace ks {

/// Puts on the agenda of a meeting what is late or soon, what lacks a lead, a timing or a package, and the weak themes
/// that no chosen recommendation answers: an item for each row with all that asks for attention about it. What is
/// about a row that the agenda of this meeting has already is left; so asking again adds only what is new, and an
/// empty edit when nothing is. Errors: NotFound, RoundLocked.
Result<Edit> proposeAgenda(const Workspace& workspace, const MeetingId& meeting, const QDate& today);

} // namespace ks
