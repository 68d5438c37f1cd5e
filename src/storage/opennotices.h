#pragma once

#include "storage/workspacefile.h"

/// The sentences for the banner of a workspace that was opened, one per notice.
namespace ks::openNotices {

/// "Annelies on PC-12 since 7/03/2025 10:15", as far as it is known.
QString holderText(const LockHolder& holder);

OpenNotice heldByOther(const QString& path, const LockHolder& holder);
OpenNotice readOnlyMedium(const QString& path, const QString& why);
OpenNotice networkFolder(const QString& path);
/// Moved to `to`.
OpenNotice journalPutAside(const QString& path, const QString& to);
/// Left at `journal`, since nothing may be moved; what is shown comes from a copy without it.
OpenNotice journalLeftOut(const QString& path, const QString& journal);
OpenNotice journalApplied(const QString& path);
OpenNotice walConverted(const QString& path);
OpenNotice walConvertedInCopy(const QString& path);
OpenNotice newerReadable(const QString& path);
/// Of the hand-in with this number.
OpenNotice frozenCopy(const QString& path, int number);
OpenNotice backupMade(const QString& path, const QString& backup);

} // namespace ks::openNotices
