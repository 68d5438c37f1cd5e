#pragma once

#include "storage/filegate.h"
#include "storage/workspacestore.h"

namespace ks {

/// A copy that was read back and passed the gate.
struct Backup {
    QString path;
    Timestamp takenAt; ///< UTC
    WorkspaceFacts facts;

    bool operator==(const Backup&) const = default;
};

/// Copies outside the folder of the workspace, kept by its id and not by its name (M5):
/// <application data>/backups/<workspace id>/<UTC time>.kspiegel, with "origin.json" that tells which file they are of.
namespace backups {

/// Not made by asking for it.
QString folderOf(const WorkspaceId& id);

/// Keeps the content of an image that is at rest. `origin` is the path of the workspace.
/// Errors: those of filegate::inspect, and of writeVerified. After an error no file is left.
Result<Backup> keep(const PrivateImage& image, const QString& origin, Timestamp now);

/// Keeps the content of an open workspace as it is in its file now: before an import, before a bulk action.
/// `info` is that of the workspace. Errors: those of WorkspaceStore::saveCopy and of keep().
Result<Backup> keepOpen(WorkspaceStore& store, const WorkspaceInfo& info, Timestamp now);

/// keepOpen(), but only when the workspace changed since the newest backup and that one is at least 30 minutes old.
/// For a timer, and for after the start: not for the way to the first paint. Surplus backups go (see surplus()).
/// Gives none when none was due.
Result<std::optional<Backup>> keepIfDue(WorkspaceStore& store, const WorkspaceInfo& info, Timestamp now);

/// Newest first; files that do not pass the gate are left out. `most` = 0: all of them.
QList<Backup> verified(const WorkspaceId& id, int most = 0);

/// The newest verified backup of the file at `path`, found by what the backups themselves say about their origin.
std::optional<Backup> newestOfFile(const QString& path);

/// The newest verified backup of a damaged file: by the id that can still be read in it, else by where it stood.
std::optional<Backup> newestForDamaged(const QString& path);

/// Which of these times need no longer be kept at `now`: all of the last two days stay, then the last one of each of
/// 7 days, of 4 weeks and of 6 months; the newest and those in the future always stay.
QList<Timestamp> surplus(const QList<Timestamp>& taken, Timestamp now);

/// A sentence that offers a backup: of when, with how many scores, and where.
QString offer(const Backup& backup);

} // namespace backups
} // namespace ks
