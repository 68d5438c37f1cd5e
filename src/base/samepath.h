#pragma once

#include <QString>

namespace ks {

/// Whether two paths lead to one file, links followed. Files that are not there are one when their paths are: Qt takes
/// any two of those for equal.
bool samePath(const QString& a, const QString& b);

} // namespace ks
