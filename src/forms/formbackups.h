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

/// Takes a person out of every copy; one that cannot be read goes as a whole. Errors: those of writeVerified.
Result<void> forget(const Workspace& form, const PersonId& person, const Workspace& model);

} // namespace formBackups

/// Takes the person out of the form, and out of the roles that named it.
void forgetPerson(FormFile& form, const PersonId& person);

} // namespace ks
