#pragma once

#include "exchange/form/formfile.h"

#include <QStringList>

namespace ks {

/// Rolling copies of a form (M5), outside its folder and by workspace, round and city rather than by its name:
/// <application data>/form-backups/<digest of these>/<UTC time>.kszelf. The rules are those of the backups
/// of a workspace. A form that is broken by hand or by another program is put back from there by opening one.
namespace formBackups {

/// Not made by asking for it.
QString folderOf(const Workspace& form);

/// Newest first.
QStringList all(const Workspace& form);

/// Keeps the file at `path` as it is now, when it differs from the newest copy and that one is at least 30 minutes old;
/// then lets surplus copies go. True when one was made. Errors: FileUnreadable, those of writeVerified.
Result<bool> keepIfDue(const QString& path, const Workspace& form, Timestamp now);

/// What became of the copies.
struct Forgotten {
    int rewritten = 0;
    int removed = 0;   ///< could not be read, or were never finished
    int withTexts = 0; ///< somebody typed the name or the address in another text of it
};

/// Takes a person out of every copy; one that cannot be read goes as a whole. Errors: those of writeVerified.
Result<Forgotten> forget(const Workspace& form, const Person& person, const Workspace& model);

} // namespace formBackups

} // namespace ks
