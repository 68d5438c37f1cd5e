#include "base/clock.h"
#include "base/verifiedwriter.h"
#include "storage/backup.h"
#include "storage/fileidentity.h"
#include "storage/heldstore.h"
#include "storage/journals.h"
#include "storage/opennotices.h"
#include "storage/pathprobe.h"
#include "storage/samefileguard.h"
#include "storage/sqliteworkspacestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::OpenWorkspace)
};

/// One opening, step by step: look, lock, settle what stands beside, inspect, open.
class Opening final {
public:
    Opening(const QString& path, const OpenOptions& options)
        : m_shownPath(QFileInfo(path).absoluteFilePath()),
          m_path(QFileInfo(path).canonicalFilePath()),
          m_options(options),
          m_now(SystemClock().now()) {}

    Result<OpenedWorkspace> run();

private:
    Result<void> takeLock();
    void stayReadOnly(const QString& why);

    Result<OpenedWorkspace> openForWriting();
    Result<WorkspaceFacts> settle();
    Result<WorkspaceFacts> settleWal(const journals::Beside& beside);
    std::optional<WorkspaceFacts> settleOurJournal(const journals::Beside& beside);
    Result<void> putAside(const journals::Beside& which);
    Result<OpenedWorkspace> openLocked();

    Result<OpenedWorkspace> openForReading();
    struct AtRest {
        PrivateImage image;
        bool alone; ///< nothing stands beside the file that SQLite would believe
    };
    Result<AtRest> atRest();
    Result<PrivateImage> imageBeside(const SqliteHeader& header, const journals::Beside& beside);

    Result<OpenedWorkspace> handOver(std::unique_ptr<WorkspaceStore> store, std::optional<PrivateImage> copy = {});
    Error withOffer(Error error) const;

    QString m_shownPath; ///< as the user named it
    QString m_path;      ///< links resolved: lock and journals stand beside the file itself
    OpenOptions m_options;
    Timestamp m_now;
    std::unique_ptr<WorkspaceLock> m_lock;
    std::optional<HolderRecord> m_left;
    std::optional<LockHolder> m_holder;
    std::optional<PrivateImage> m_image; ///< what passed the gate
    bool m_takesBack = false;            ///< SQLite will apply our own journal
    QList<OpenNotice> m_notices;
};

Result<OpenedWorkspace> Opening::run() {
    if (const Result<SqliteHeader> looked = filegate::lookAt(m_shownPath); !looked)
        return withOffer(looked.error());
    const SystemPathProbe system;
    const PathProbe& probe = m_options.probe ? *m_options.probe : system;
    if (probe.isNetworkPath(m_path))
        m_notices.append(openNotices::networkFolder(m_shownPath));
    if (!m_options.readOnly) {
        if (const Result<void> locked = takeLock(); !locked)
            return locked.error();
    }
    Result<OpenedWorkspace> opened = m_lock ? openForWriting() : openForReading();
    return opened ? std::move(opened) : withOffer(opened.error());
}

Result<void> Opening::takeLock() {
    WorkspaceLock::Attempt attempt = WorkspaceLock::take(m_path, m_options.prompt);
    if (attempt.heldBy) {
        if (m_options.refuseWhenHeld)
            return Error{
                ErrorCode::Locked,
                Texts::tr("%1 is being edited by %2, so nothing was written. Try again when it is closed there.")
                    .arg(QFileInfo(m_shownPath).fileName(), openNotices::holderText(*attempt.heldBy)),
                {}};
        m_holder = attempt.heldBy;
        m_notices.append(openNotices::heldByOther(m_shownPath, *m_holder));
        return {};
    }
    m_lock = std::move(attempt.lock);
    m_left = std::move(attempt.leftBehind);
    QFile file(m_path);
    if (!m_lock)
        stayReadOnly(QStringLiteral("the folder cannot be written to"));
    else if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        stayReadOnly(file.errorString());
    return {};
}

void Opening::stayReadOnly(const QString& why) {
    m_lock.reset();
    m_notices.append(openNotices::readOnlyMedium(m_shownPath, why));
}

// For writing ---------------------------------------------------------------------------------------------------------

Result<OpenedWorkspace> Opening::openForWriting() {
    const Result<WorkspaceFacts> facts = settle();
    if (!facts)
        return facts.error();
    if (facts->newer) {
        m_lock.reset();
        m_image.reset();
        return openForReading();
    }
    const bool writesOnOpening = m_takesBack || facts->schemaNumber < allMigrations().last().number;
    const Result<void> recorded =
        writesOnOpening ? m_lock->confirm(facts->id, m_now) : m_lock->announce(facts->id, m_now);
    if (!recorded && m_takesBack)
        return recorded.error();
    if (!recorded) {
        stayReadOnly(recorded.error().detail);
        return openForReading();
    }
    return openLocked();
}

/// Brings the file to a state in which nothing beside it counts, and inspects it. Nothing is moved or written before
/// the content that is to stay has passed.
Result<WorkspaceFacts> Opening::settle() {
    const Result<SqliteHeader> header = filegate::lookAt(m_path);
    if (!header)
        return header.error();
    const journals::Beside beside = journals::lookBeside(m_path);
    if (header->walState)
        return settleWal(beside);
    if (beside.journal) {
        if (const std::optional<WorkspaceFacts> ours = settleOurJournal(beside))
            return *ours;
    }
    Result<PrivateImage> image = PrivateImage::of(m_path);
    if (!image)
        return image.error();
    Result<WorkspaceFacts> facts = filegate::inspect(*image, m_shownPath);
    if (!facts) {
        Error error = facts.error();
        if (beside.any())
            error.detail += QStringLiteral("; files of an unfinished write stand beside it and were left there");
        return error;
    }
    if (const Result<void> moved = putAside(beside); !moved)
        return moved.error();
    m_image = *image;
    return facts;
}

Result<WorkspaceFacts> Opening::settleWal(const journals::Beside& beside) {
    Result<PrivateImage> image = journals::withoutWal(m_path);
    if (!image)
        return image.error();
    Result<WorkspaceFacts> facts = filegate::inspect(*image, m_shownPath);
    if (!facts)
        return facts;
    const Result<QByteArray> bytes = image->read();
    if (!bytes)
        return bytes.error();
    if (const Result<void> moved = putAside({beside.journal, false, false}); !moved)
        return moved.error();
    if (const Result<void> swapped = writeVerified(m_path, *bytes); !swapped)
        return swapped.error();
    // Only now: had the program been killed before, playing the log again would have given the same rows.
    if (const Result<void> removed = journals::removeWal(m_path); !removed)
        return removed.error();
    m_notices.append(openNotices::walConverted(m_shownPath));
    m_image = *image;
    return facts;
}

/// None when the journal is not ours after all. SQLite applies it when the file is opened.
std::optional<WorkspaceFacts> Opening::settleOurJournal(const journals::Beside& beside) {
    if (!m_left || !journals::isOurs(m_path, *m_left))
        return std::nullopt;
    const Result<PrivateImage> image = journals::rolledBack(m_path);
    if (!image)
        return std::nullopt;
    const Result<WorkspaceFacts> facts = filegate::inspect(*image, m_shownPath);
    if (!facts || facts->id != m_left->workspace || !putAside({false, beside.wal, beside.shm}))
        return std::nullopt;
    m_notices.append(openNotices::journalApplied(m_shownPath));
    m_takesBack = true;
    m_image = *image;
    return *facts;
}

Result<void> Opening::putAside(const journals::Beside& which) {
    const Result<QStringList> moved = journals::putAside(m_path, which, m_now);
    if (!moved)
        return moved.error();
    for (const QString& to : *moved)
        m_notices.append(openNotices::journalPutAside(m_shownPath, to));
    return {};
}

Result<OpenedWorkspace> Opening::openLocked() {
    Result<std::unique_ptr<SameFileGuard>> watching = SameFileGuard::watch(m_path);
    if (!watching)
        return watching.error();
    SameFileGuard* guard = watching->get(); // lives as long as the store
    SqliteWorkspaceStore::Options options;
    options.guard = std::move(*watching);
    options.backup = [this]() -> Result<void> {
        const Result<Backup> kept = backups::keep(*m_image, m_shownPath, m_now);
        if (!kept)
            return kept.error();
        m_notices.append(openNotices::backupMade(m_shownPath, kept->path));
        return {};
    };
    Result<std::unique_ptr<SqliteWorkspaceStore>> store = SqliteWorkspaceStore::open(m_path, std::move(options));
    if (!store)
        return store.error();
    if (const Result<void> adopted = guard->adopt(); !adopted)
        return adopted.error();
    return handOver(std::move(*store));
}

// For reading ---------------------------------------------------------------------------------------------------------

/// Takes no lock, moves nothing, and leaves the journals of whoever is at work alone.
Result<OpenedWorkspace> Opening::openForReading() {
    const Result<AtRest> found = atRest();
    if (!found)
        return found.error();
    const Result<WorkspaceFacts> facts = filegate::inspect(found->image, m_shownPath);
    if (!facts)
        return facts.error();
    if (facts->newer)
        m_notices.append(openNotices::newerReadable(m_shownPath));
    SqliteWorkspaceStore::Options options;
    options.mode = Database::Mode::ReadOnly;
    if (found->alone) {
        Result<std::unique_ptr<SqliteWorkspaceStore>> store = SqliteWorkspaceStore::open(m_path, std::move(options));
        return store ? handOver(std::move(*store)) : Result<OpenedWorkspace>(store.error());
    }
    Result<PrivateImage> copy = found->image.onDisk(QFileInfo(m_path).fileName());
    if (!copy)
        return copy.error();
    Result<std::unique_ptr<SqliteWorkspaceStore>> store = SqliteWorkspaceStore::open(copy->path(), std::move(options));
    return store ? handOver(std::move(*store), *copy) : Result<OpenedWorkspace>(store.error());
}

/// Whoever holds the file may be in the middle of a commit: looks again until nothing moved during the reading.
Result<Opening::AtRest> Opening::atRest() {
    constexpr int looks = 10;
    constexpr unsigned long pause = 30; // milliseconds; a commit takes a few
    const qsizetype noticesBefore = m_notices.size();
    for (int look = 1;; ++look) {
        const Result<FileStamp> before = fileStamp(m_path);
        const Result<SqliteHeader> header = filegate::lookAt(m_path);
        if (!before || !header)
            return before ? header.error() : before.error();
        const journals::Beside beside = journals::lookBeside(m_path);
        if (!beside.journal || look == looks) {
            m_notices.erase(m_notices.begin() + noticesBefore, m_notices.end());
            const bool alone = !header->walState && !beside.journal && !beside.wal;
            Result<PrivateImage> image = alone ? PrivateImage::of(m_path) : imageBeside(*header, beside);
            if (!image)
                return image.error();
            const Result<FileStamp> after = fileStamp(m_path);
            if (look == looks || (after && *after == *before && journals::lookBeside(m_path) == beside))
                return AtRest{*image, alone};
        }
        QThread::msleep(pause);
    }
}

/// For a file with something beside it.
Result<PrivateImage> Opening::imageBeside(const SqliteHeader& header, const journals::Beside& beside) {
    if (header.walState) {
        Result<PrivateImage> image = journals::withoutWal(m_path);
        if (image)
            m_notices.append(openNotices::walConvertedInCopy(m_shownPath));
        return image;
    }
    const std::optional<HolderRecord> record = WorkspaceLock::readRecord(m_path);
    if (beside.journal && record && journals::isOurs(m_path, *record)) {
        m_notices.append(openNotices::journalApplied(m_shownPath));
        return journals::rolledBack(m_path);
    }
    m_notices.append(openNotices::journalLeftOut(
        m_shownPath, m_path + (beside.journal ? QStringLiteral("-journal") : QStringLiteral("-wal"))));
    return PrivateImage::of(m_path);
}

// Both ----------------------------------------------------------------------------------------------------------------

Result<OpenedWorkspace> Opening::handOver(std::unique_ptr<WorkspaceStore> store, std::optional<PrivateImage> copy) {
    OpenedWorkspace opened;
    opened.store = std::make_unique<HeldStore>(std::move(store),
                                               HeldStore::Holding{m_shownPath, std::move(m_lock), std::move(copy)});
    opened.notices = m_notices;
    opened.holder = m_holder;
    return opened;
}

/// A damaged workspace: says which backup there is.
Error Opening::withOffer(Error error) const {
    if (error.code != ErrorCode::CorruptFile)
        return error;
    const std::optional<Backup> newest = backups::newestForDamaged(m_path);
    if (newest) {
        error.text += QLatin1Char(' ') + backups::offer(*newest);
        error.detail += QStringLiteral("\nbackup: ") + newest->path;
    }
    return error;
}

} // namespace

Result<OpenedWorkspace> openWorkspace(const QString& path, const OpenOptions& options) {
    return Opening(path, options).run();
}

} // namespace ks
