#pragma once

#include "base/id.h"

namespace ks {

/// <application data>/<kind>/<workspace id>: where copies of a workspace are kept, outside its own folder and by its
/// id, so that they are found again when the file was moved or renamed. Not made by asking for it.
QString keptFolder(const QString& kind, const WorkspaceId& id);

} // namespace ks
