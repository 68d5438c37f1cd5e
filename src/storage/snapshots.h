#pragma once

#include "storage/workspacestore.h"

#include <QDateTime>

namespace ks {

/// A copy of a moment that a person asked for (Ctrl+S, M4).
struct Snapshot {
    QString path;
    QDateTime takenAt; ///< as the clock on the wall stood; to the second, from the name of the file
    qint64 size = 0;   ///< bytes

    bool operator==(const Snapshot&) const = default;
};

/// Snapshots of a workspace, kept by its id: <application data>/snapshots/<workspace id>/<name>-<time>.kspiegel.
namespace snapshots {

QString folderOf(const WorkspaceId& id);

/// Newest first, unchecked: opening one checks it.
QList<Snapshot> all(const WorkspaceId& id);

struct Kept {
    Snapshot snapshot;
    bool made = true; ///< false: nothing changed since that one
};

/// Keeps the open workspace as it is in its file now, unless the newest snapshot has the same state; then lets surplus
/// ones go. `info` is that of the workspace. Errors: FileUnwritable, those of WorkspaceStore::saveCopy.
Result<Kept> keep(WorkspaceStore& store, const WorkspaceInfo& info, Timestamp now);

/// Deletes the file. Errors: FileUnwritable.
Result<void> remove(const Snapshot& snapshot);

/// Which of these times need no longer be kept at `now`: the 20 newest, all of the last 30 days and those in the future
/// stay; of the others the last of each month. rule() says so to people.
QList<QDateTime> surplus(const QList<QDateTime>& taken, const QDateTime& now);
QString rule();

} // namespace snapshots
} // namespace ks
