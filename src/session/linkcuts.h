#pragma once

#include "domain/edit.h"

namespace ks {

/// The edit, with the links to what it removes taken out of the rows that hold them: to improvement points, targets and
/// parts of packages, which may go in many ways, also with a form that is taken in. In the file those links go along by
/// themselves, so that an edit which did not say so could not be undone.
Edit withLinksCut(const Workspace& workspace, Edit edit);

} // namespace ks
