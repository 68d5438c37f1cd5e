#pragma once

#include "storage/workspacefile.h"

namespace ks {

/// What the name of a form ends in, with the point.
inline const QString formSuffix = QStringLiteral(".kszelf");

/// A file whose name says that it is a form.
bool isFormPath(const QString& path);

/// Opens a `.kszelf` as openWorkspace() does a workspace: with a lock beside it, so that a second opener reads it and
/// sees who has it; read-only also where file or folder cannot be written, when a later version wrote it, and for the
/// copy of a hand-in that was made to be mailed. `model`: cities, themes and levels of the program. Errors:
/// InvalidFile, NewerFile, FileUnreadable, Locked.
Result<OpenedWorkspace> openForm(const QString& path, const Workspace& model, const OpenOptions& options = {});

} // namespace ks
