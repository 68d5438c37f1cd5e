#pragma once

#include "storage/workspacestore.h"

#include <memory>

namespace ks {

/// Who holds a workspace, as its lock record says.
struct LockHolder {
    QString user;
    QString computer;
    qint64 processId = 0;
    Timestamp since;
};

/// Something to tell the user about the file that was opened; none of these stops the work.
struct OpenNotice {
    enum class Kind {
        HeldByOther,     ///< opened for reading only: `holder` has it
        ReadOnlyMedium,  ///< the file or its folder cannot be written
        NetworkFolder,   ///< on a share; the safest settings are in force
        JournalPutAside, ///< a journal that is not ours was moved to `detail`
        JournalApplied,  ///< our own unfinished write of a killed program was rolled back
        WalConverted,    ///< the file came in another journal state and was converted on a copy
        NewerReadable,   ///< from a later version that allows reading
        BackupMade,      ///< before a migration, at `detail`
        FrozenCopy,      ///< of a hand-in, made for mailing: it stays as it is
    };
    Kind kind;
    QString text; ///< one sentence for the banner, translated
    QString detail;
};

/// Asked when the lock record names another computer, which cannot be checked from here (case B02).
class StaleLockPrompt {
public:
    virtual ~StaleLockPrompt() = default;
    virtual bool takeOverFrom(const LockHolder& holder) = 0;
};

/// Tells whether a path lies on a network share; a seam so that tests can say so (case B04).
class PathProbe {
public:
    virtual ~PathProbe() = default;
    virtual bool isNetworkPath(const QString& path) const = 0;
};

struct OpenOptions {
    bool readOnly = false;             ///< for subcommands that only read: takes no lock
    bool refuseWhenHeld = false;       ///< for subcommands that write: Locked instead of a read-only store
    StaleLockPrompt* prompt = nullptr; ///< none: never take over from another computer
    const PathProbe* probe = nullptr;  ///< none: the system's own
};

struct OpenedWorkspace {
    std::unique_ptr<WorkspaceStore> store;
    QList<OpenNotice> notices;
    std::optional<LockHolder> holder; ///< when another one holds it
};

/// Opens a .kspiegel after checking that it is one (M1, M2, M3, M10). The file is untouched when it is refused.
/// Errors: InvalidFile, CorruptFile, NewerFile, FileUnreadable, Locked.
Result<OpenedWorkspace> openWorkspace(const QString& path, const OpenOptions& options = {});

/// Makes a workspace file from a value (all of its rounds, scores and adjustments), complete or not at all.
/// An existing file at `path` is never replaced. Errors: FileUnwritable, DiskFull, InvalidInput (it exists).
Result<void> createWorkspace(const QString& path, const Workspace& content, const Actor& actor, Timestamp now);

} // namespace ks
