#include "forms/openform.h"

#include "base/clock.h"
#include "forms/formstore.h"
#include "forms/handin.h"
#include "storage/heldstore.h"
#include "storage/opennotices.h"
#include "storage/pathprobe.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::OpenForm)
};

/// One opening: lock, look whether the file can be written, read.
class Opening final {
public:
    Opening(const QString& path, const Workspace& model, const OpenOptions& options)
        : m_shownPath(QFileInfo(path).absoluteFilePath()),
          m_path(QFileInfo(path).canonicalFilePath()),
          m_model(model),
          m_options(options) {
        if (m_path.isEmpty())
            m_path = m_shownPath;
    }

    Result<OpenedWorkspace> run();

private:
    Result<void> takeLock();
    void stayReadOnly(const QString& why);
    void announce(const WorkspaceId& workspace);
    void sweepUnfinished() const;
    std::optional<int> numberOfCopy(const FormFile& form) const;

    QString m_shownPath; ///< as the user named it
    QString m_path;      ///< links resolved: the lock stands beside the file itself
    const Workspace& m_model;
    OpenOptions m_options;
    OpenedWorkspace m_opened;
    std::unique_ptr<WorkspaceLock> m_lock;
};

Result<OpenedWorkspace> Opening::run() {
    // A file that is no form is refused before anything is put beside it.
    if (const Result<QByteArray> bytes = formBytes(m_path); !bytes)
        return bytes.error();
    const SystemPathProbe system;
    const PathProbe& probe = m_options.probe ? *m_options.probe : system;
    if (probe.isNetworkPath(m_path))
        m_opened.notices.append(openNotices::networkFolder(m_shownPath));
    if (!m_options.readOnly) {
        if (const Result<void> locked = takeLock(); !locked)
            return locked.error();
    }
    FormStore::Options how;
    how.readOnly = !m_lock;
    Result<std::unique_ptr<FormStore>> store = FormStore::open(m_path, m_model, how);
    if (!store)
        return store.error();
    if ((*store)->form().fromNewerProgram) {
        m_lock.reset();
        m_opened.notices.append(openNotices::newerReadable(m_shownPath));
    } else if (const std::optional<int> number = numberOfCopy((*store)->form())) {
        m_lock.reset();
        m_opened.notices.append(openNotices::frozenCopy(m_shownPath, *number));
        how.readOnly = true;
        store = FormStore::open(m_path, m_model, how);
        if (!store)
            return store.error();
    }
    if (m_lock)
        announce((*store)->form().workspace.info.id);
    if (m_lock)
        sweepUnfinished();
    m_opened.store = std::make_unique<HeldStore>(std::move(*store),
                                                 HeldStore::Holding{m_shownPath, std::move(m_lock), std::nullopt});
    return std::move(m_opened);
}

/// What lies there to be mailed, known by its name and by what it holds: the number of the hand-in.
std::optional<int> Opening::numberOfCopy(const FormFile& form) const {
    const Submission* last = lastHandIn(form);
    if (!last || handInState(form) != HandInState::Frozen)
        return std::nullopt;
    const QString name = QFileInfo(frozenCopyName(form.workspace, *last)).completeBaseName();
    const QRegularExpression copies(QStringLiteral("\\A%1( \\(\\d+\\))?\\z").arg(QRegularExpression::escape(name)));
    return copies.match(QFileInfo(m_path).completeBaseName()).hasMatch() ? std::optional(last->sequence) : std::nullopt;
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
        m_opened.holder = attempt.heldBy;
        m_opened.notices.append(openNotices::heldByOther(m_shownPath, *attempt.heldBy));
        return {};
    }
    m_lock = std::move(attempt.lock);
    // Saving replaces the file, for which the folder is enough; a file that somebody protected stays as it is.
    QFile file(m_path);
    if (!m_lock)
        stayReadOnly(QStringLiteral("the folder cannot be written to"));
    else if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        stayReadOnly(file.errorString());
    return {};
}

void Opening::stayReadOnly(const QString& why) {
    m_lock.reset();
    m_opened.notices.append(openNotices::readOnlyMedium(m_shownPath, why));
}

/// Without a record other people would see a lock and not whose it is.
void Opening::announce(const WorkspaceId& workspace) {
    const Result<void> announced = m_lock->announce(workspace, SystemClock().now());
    if (!announced)
        stayReadOnly(announced.error().detail);
}

/// Takes away what a program left that was killed while it saved this form: never the form itself, which is replaced
/// in one step. Only the one who holds the form does so.
void Opening::sweepUnfinished() const {
    const QFileInfo file(m_path);
    const QRegularExpression ours(QStringLiteral("\\A%1\\.[0-9a-f]{8}\\.tmp(\\.[A-Za-z]{6})?\\z")
                                      .arg(QRegularExpression::escape(file.fileName())));
    const QDir folder = file.absoluteDir();
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (ours.match(name).hasMatch())
            QFile::remove(folder.filePath(name));
    }
}

} // namespace

bool isFormPath(const QString& path) {
    return path.endsWith(formSuffix, Qt::CaseInsensitive);
}

Result<OpenedWorkspace> openForm(const QString& path, const Workspace& model, const OpenOptions& options) {
    return Opening(path, model, options).run();
}

} // namespace ks
