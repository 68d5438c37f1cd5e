#pragma once

#include <QString>

namespace ks {

/// A short name of small letters, digits and hyphens for a name that people read: "Meting voorjaar 2027" gives
/// "meting-voorjaar-2027". At most 64 signs; empty when nothing of the name can be kept.
QString shortNameFor(const QString& name);

} // namespace ks
