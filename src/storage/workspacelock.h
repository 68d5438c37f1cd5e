#pragma once

#include "storage/workspacefile.h"

#include <memory>

class QLockFile;

namespace ks {

/// What the one who holds a workspace writes down beside it.
struct HolderRecord {
    LockHolder holder;
    QString computerId; ///< tells computers of the same name apart; empty where the system gives none
    WorkspaceId workspace;
    QByteArray file; ///< identity of the file within its volume
};

/// Who may write a workspace: one process at a time (M1, cases B01 and B02).
///
/// Beside "werk.kspiegel" stand, as long as it is open for writing, ".werk.kspiegel.lock" (which process, by QLockFile)
/// and ".werk.kspiegel.holder" (JSON: user, computer, since when, which workspace). Both go when it is closed. Links
/// are followed, so that two ways to one file meet at the same lock.
class WorkspaceLock final {
public:
    struct Attempt {
        std::unique_ptr<WorkspaceLock> lock; ///< none: not taken
        std::optional<LockHolder> heldBy;    ///< another one has it; neither this nor a lock: the folder is read-only
        std::optional<HolderRecord> leftBehind; ///< of a process of this computer that ended without closing
    };

    /// Never waits. The lock of a dead process of this computer is taken over silently. For one of another computer,
    /// or one that cannot be read, `prompt` is asked once; without a prompt it stands.
    static Attempt take(const QString& path, StaleLockPrompt* prompt);

    ~WorkspaceLock();
    WorkspaceLock(const WorkspaceLock&) = delete;
    WorkspaceLock& operator=(const WorkspaceLock&) = delete;

    /// Writes down who holds which workspace, for other people to see; not yet forced to the disk, which would cost
    /// the start some milliseconds. Errors: FileUnwritable, FileUnreadable.
    Result<void> announce(const WorkspaceId& workspace, Timestamp now);

    /// Forces the record to the disk, unless it is there already; an older record is replaced in one step. To be called
    /// before anything is written into the workspace: after a crash, also of the whole computer, the record tells our
    /// own unfinished journal from a foreign one. Errors: as writeVerified, FileUnreadable.
    Result<void> confirm(const WorkspaceId& workspace, Timestamp now);
    Result<void> confirm(); ///< what was announced

    static QString lockPath(const QString& path);
    static QString recordPath(const QString& path);
    /// None when there is no record, or none that can be read.
    static std::optional<HolderRecord> readRecord(const QString& path);

private:
    WorkspaceLock(const QString& path, std::unique_ptr<QLockFile> lock);

    Result<QByteArray> recordOf(const WorkspaceId& workspace, Timestamp now) const;

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    QByteArray m_unconfirmed; ///< the record while it may not be on the disk yet
};

} // namespace ks
