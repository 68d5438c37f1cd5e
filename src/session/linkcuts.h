#pragma once

#include "domain/edit.h"

#include <set>

namespace ks {

/// The rounds from which the edit removes something that rows of the same round may link to.
std::set<RoundId> roundsLosingLinked(const Edit& edit);

/// The edit, with the links to what it removes taken out of the rows that hold them: to improvement points, targets and
/// parts of packages, which may go in many ways, also with a form that is taken in. In the file those links go along by
/// themselves, so that an edit which did not say so could not be undone. `content`: of a round that is losing them.
Edit withLinksCut(const RoundContent& content, Edit edit);

} // namespace ks
