#pragma once

class QLayout;

namespace ks {

/// Lets Tab go through what stands in the layout as the eye does: in the order of its items, through layouts, splitters
/// and scroll areas within. What was made later than what it stands before would come after it otherwise.
void tabAsLaidOut(const QLayout& layout);

} // namespace ks
