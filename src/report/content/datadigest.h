#pragma once

#include "domain/workspace.h"

namespace ks {

/// SHA-256, as 64 hexadecimal digits, over everything of the loaded round and of the model that a report shows. The
/// content of the round has to be loaded.
/// Canonical: strings and whole quarters only, rows in the order of their keys (M11). The same state of the data
/// has the same digest; when and where it was stored does not count.
QString dataDigest(const Workspace& workspace);

/// The first eight digits in two groups, for the stamp on a page: "a3f9 c21e".
QString shortDigest(const QString& digest);

} // namespace ks
