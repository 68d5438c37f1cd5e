#pragma once

#include "storage/filegate.h"
#include "storage/workspacelock.h"

namespace ks::journals {

/// The files that SQLite would look for beside a database file, of which it believes every word (M2, M10, case A11).
struct Beside {
    bool journal = false; ///< "-journal" with something in it: SQLite would roll back from it
    bool wal = false;     ///< "-wal" with something in it: SQLite would play it forward, whatever the header says
    bool shm = false;     ///< "-shm"

    bool any() const { return journal || wal || shm; }
    bool operator==(const Beside&) const = default;
};

/// What SQLite would not believe counts as absent: an empty file, a journal that begins with a zero. Anything that is
/// not a file (a folder, a pipe) counts as present.
Beside lookBeside(const QString& path);

/// True when the rollback journal beside `path` can be the unfinished write of the process that `left` is the record
/// of: that process held this very file, and the journal starts from the state that the file is in.
bool isOurs(const QString& path, const HolderRecord& left);

/// The state before the unfinished write, in a copy. Errors: as PrivateImage, CorruptFile.
Result<PrivateImage> rolledBack(const QString& path);

/// The state with every committed row of the write-ahead log in it and the log gone, in a copy. Errors: as
/// PrivateImage, CorruptFile, ChangedOutside (another program is writing).
Result<PrivateImage> withoutWal(const QString& path);

/// Moves those of `which` that are there to a name of their own in the same folder, where SQLite does not look:
/// "werk.kspiegel-journal.aside-20250307-101112-3fa2c1". Gives the new paths. Errors: FileUnwritable; what was moved
/// until then is moved back.
Result<QStringList> putAside(const QString& path, const Beside& which, Timestamp now);

/// Removes log and index of a log whose rows are in the file. Errors: FileUnwritable.
Result<void> removeWal(const QString& path);

} // namespace ks::journals
