#include "app/applicationcontroller.h"

#include "app/filecomparison.h"
#include "base/samepath.h"
#include "exchange/baseline.h"
#include "storage/snapshots.h"
#include "widgets/pages/pageregistry.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

namespace ks {
namespace {

const QString workspaceFilter = QStringLiteral(" (*.kspiegel)");
const QString formFilter = QStringLiteral(" (*.kszelf)");

QString withSuffix(QString path, StoreKind kind = StoreKind::Workspace) {
    if (!path.endsWith(suffixOf(kind), Qt::CaseInsensitive))
        path += suffixOf(kind);
    return path;
}

} // namespace

ApplicationController::ApplicationController(WorkspaceFiles& files, Prompts& prompts, AppSettings& settings,
                                             const Clock& clock)
    : m_files(files), m_prompts(prompts), m_settings(settings), m_clock(clock), m_backups(clock) {
    applyAppearance();
    connect(&m_backups, &BackupKeeper::failed, this, [this](const Error& error) {
        if (m_window)
            m_window->tell(failureNotice(error));
    });
}

ApplicationController::~ApplicationController() {
    m_backups.watch(nullptr);
    m_window.reset(); // before the session that it shows
    letGo();
}

Result<void> ApplicationController::start(const QString& path) {
    if (!path.isEmpty()) {
        const Result<void> opened = adopt(path);
        return opened ? opened : startWithout(path, opened.error());
    }
    for (const QString& recent : m_settings.recentFiles()) {
        if (!m_files.exists(recent))
            continue;
        const Result<void> opened = adopt(recent);
        return opened ? opened : startWithout(recent, opened.error());
    }
    return startWithout({}, {});
}

Result<void> ApplicationController::startWithout(const QString& refused, const Error& why) {
    const Result<QString> first = firstWorkspace(refused);
    if (!first)
        return first.error();
    const Result<void> opened = adopt(*first);
    if (opened && !refused.isEmpty())
        m_window->tell({Notice::Kind::Failure, why.text, why.detail, false, {}});
    return opened;
}

Result<QString> ApplicationController::firstWorkspace(const QString& refused) {
    QString path = firstWorkspacePath();
    const bool itself = !refused.isEmpty() && samePath(refused, path);
    if (m_files.exists(path) && !itself)
        return path;
    path = freePath(m_files, QFileInfo(path).absolutePath(), QFileInfo(path).completeBaseName());
    const Result<Workspace> baseline = baselineWorkspace(m_clock.now());
    if (!baseline)
        return baseline.error();
    const Result<void> made = m_files.create(path, *baseline, m_settings.actor(), m_clock.now());
    if (!made)
        return made.error();
    return path;
}

Result<OpenedWorkspace> ApplicationController::openOrRecover(const QString& path, std::optional<Recovery>& recovery) {
    Result<OpenedWorkspace> opened = m_files.open(path, m_prompts);
    if (opened)
        return opened;
    const Result<std::optional<Recovery>> recovered = recoverDamaged(path, opened.error(), m_prompts, m_clock.now());
    if (!recovered)
        return recovered.error();
    if (!*recovered)
        return opened;
    recovery = *recovered;
    return m_files.open(path, m_prompts);
}

Result<void> ApplicationController::adopt(const QString& path) {
    std::optional<Recovery> recovery;
    Result<OpenedWorkspace> opened = openOrRecover(path, recovery);
    if (!opened)
        return opened.error();
    const Actor actor = m_settings.actor();
    const Result<void> known = opened->store->isReadOnly() ? Result<void>() : opened->store->rememberActor(actor);
    Result<std::unique_ptr<Session>> session = Session::start(std::move(*opened), actor, m_clock);
    if (!session)
        return session.error();
    std::unique_ptr<Session> before = std::exchange(m_session, std::move(*session));
    m_backups.watch(m_session.get());
    rebuildWindow(std::move(before));
    m_settings.rememberFile(QFileInfo(path).absoluteFilePath());
    if (!known)
        m_window->tell(failureNotice(known.error())); // reading goes on all the same
    if (recovery)
        m_window->tell({Notice::Kind::Information, recoveryText(*recovery), {}, false, {}});
    return {};
}

void ApplicationController::rebuildWindow(std::unique_ptr<Session> formerSession) {
    std::unique_ptr<MainWindow> before = std::move(m_window);
    m_window = std::make_unique<MainWindow>(*m_session, m_prompts, m_settings, m_clock);
    connectWindow();
    if (before) {
        m_window->restoreGeometry(before->saveGeometry());
        before->hide();
    }
    m_window->show();
    // It may be a menu of the former window that asked for this, so that goes when the menu has returned.
    m_formerWindow = std::move(before);
    m_formerSession = std::move(formerSession);
    QMetaObject::invokeMethod(this, &ApplicationController::letGo, Qt::QueuedConnection);
}

void ApplicationController::letGo() {
    m_formerWindow.reset(); // before the session that it showed
    m_formerSession.reset();
}

void ApplicationController::connectWindow() {
    MainWindow* window = m_window.get();
    window->installEventFilter(this);
    connect(window, &MainWindow::newRequested, this, &ApplicationController::makeNew);
    connect(window, &MainWindow::openRequested, this,
            [this](const QString& path) { path.isEmpty() ? askAndOpen() : open(path); });
    connect(window, &MainWindow::snapshotRequested, this, &ApplicationController::keepSnapshot);
    connect(window, &MainWindow::saveCopyRequested, this, &ApplicationController::saveCopy);
    connect(window, &MainWindow::comparisonRequested, this, &ApplicationController::compareWith);
    // Afterwards, since these take the window away that asks for them.
    connect(window, &MainWindow::snapshotCopyRequested, this, &ApplicationController::openSnapshotCopy,
            Qt::QueuedConnection);
    connect(window, &MainWindow::reloadRequested, this, &ApplicationController::reload, Qt::QueuedConnection);
    connect(window, &MainWindow::languageChosen, this, &ApplicationController::switchLanguage);
    connect(window, &MainWindow::appearanceChosen, this, [this](Appearance appearance) {
        m_settings.setAppearance(appearance);
        applyAppearance();
    });
}

QString ApplicationController::folderOfWork() const {
    return m_session ? QFileInfo(m_session->path()).absolutePath()
                     : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void ApplicationController::askAndOpen() {
    if (const std::optional<QString> path = m_prompts.fileToOpen(folderOfWork()))
        open(*path);
}

void ApplicationController::open(const QString& path) {
    if (m_session && samePath(path, m_session->path())) {
        if (m_session->isReadOnly())
            reload(); // whoever held it may have closed it
        return;
    }
    const Result<void> opened = adopt(path);
    if (opened)
        return;
    if (!m_files.exists(path))
        m_settings.forgetFile(path);
    m_window->tell(failureNotice(opened.error()));
}

void ApplicationController::reload() {
    const QString path = m_session->path();
    // The file is let go first: it would be found held by this very program.
    m_formerWindow = std::move(m_window);
    const QByteArray place = m_formerWindow->saveGeometry();
    m_formerWindow->hide();
    letGo();
    m_session.reset();
    if (const Result<void> opened = start(path); !opened) {
        m_prompts.explain(opened.error());
        QCoreApplication::exit(1);
        return;
    }
    m_window->restoreGeometry(place);
}

void ApplicationController::makeNew(NewContent wanted) {
    const QString stem = wanted == NewContent::Baseline  ? QStringLiteral("nulmeting-2024")
                         : wanted == NewContent::Example ? QStringLiteral("voorbeeld-meetrondes")
                                                         : tr("new-workspace");
    const std::optional<QString> path =
        m_prompts.fileToWrite({tr("New workspace"), freePath(m_files, folderOfWork(), stem),
                               tr("Klimaatspiegel workspaces") + workspaceFilter});
    if (!path)
        return;
    const Timestamp now = m_clock.now();
    const Result<Workspace> content = newContent(wanted, now);
    if (!content)
        return m_window->tell(failureNotice(content.error()));
    const Result<void> made = m_files.create(withSuffix(*path), *content, m_settings.actor(), now);
    if (!made)
        return m_window->tell(failureNotice(made.error()));
    open(withSuffix(*path));
}

void ApplicationController::keepSnapshot() {
    if (m_session->isForm())
        return m_window->tell({Notice::Kind::Done,
                               tr("Every change is saved already, in %1. There is nothing more to do.")
                                   .arg(QDir::toNativeSeparators(m_session->path())),
                               {},
                               false,
                               QStringLiteral("written")});
    const Result<snapshots::Kept> kept =
        snapshots::keep(m_session->store(), m_session->workspace().info, m_clock.now());
    if (!kept)
        return m_window->tell(failureNotice(kept.error()));
    const QString path = QDir::toNativeSeparators(kept->snapshot.path);
    m_window->tell({Notice::Kind::Done,
                    kept->made
                        ? tr("Every change is saved already. A snapshot of this moment is kept as %1.").arg(path)
                        : tr("Every change is saved already, and nothing changed since the snapshot %1.").arg(path),
                    snapshots::rule(), false, QStringLiteral("written")});
}

void ApplicationController::saveCopy() {
    const StoreKind kind = m_session->store().kind();
    const QString stem = QFileInfo(m_session->path()).completeBaseName() + QLatin1Char('-') + tr("copy");
    const QString filter = kind == StoreKind::Form ? tr("Forms of a self-evaluation") + formFilter
                                                   : tr("Klimaatspiegel workspaces") + workspaceFilter;
    const std::optional<QString> path =
        m_prompts.fileToWrite({tr("Save a copy as"), freePath(m_files, folderOfWork(), stem, kind), filter});
    if (!path)
        return;
    const QString copy = withSuffix(*path, kind);
    if (const Result<void> kept = m_session->store().saveCopy(copy); !kept)
        return m_window->tell(failureNotice(kept.error()));
    m_window->tell({Notice::Kind::Done,
                    tr("A copy stands in %1; you go on working in this file.").arg(QDir::toNativeSeparators(copy)),
                    {},
                    false,
                    QStringLiteral("written")});
}

void ApplicationController::compareWith(const ComparedFile& file) {
    const Result<QList<WorkspaceDifference>> found = differencesFromFile(*m_session, m_files, file.path);
    if (found)
        return m_window->showComparison(*found, file);
    Notice notice = failureNotice(found.error());
    notice.key = QStringLiteral("comparison"); // beside the one that offers the copy
    m_window->tell(notice);
}

void ApplicationController::openSnapshotCopy(const QString& path) {
    const std::optional<QString> target = m_prompts.fileToWrite(
        {tr("Open a copy of the snapshot as"), freePath(m_files, folderOfWork(), QFileInfo(path).completeBaseName()),
         tr("Klimaatspiegel workspaces") + workspaceFilter});
    if (!target)
        return;
    const QString copy = withSuffix(*target);
    if (samePath(copy, m_session->path()))
        return m_window->tell(
            failureNotice({ErrorCode::InvalidInput,
                           tr("The copy needs another name than the workspace that is open. Nothing was changed."),
                           {}}));
    const Result<OpenedWorkspace> snapshot = m_files.openToRead(path);
    if (!snapshot)
        return m_window->tell(failureNotice(snapshot.error()));
    if (const Result<void> copied = snapshot->store->saveCopy(copy); !copied)
        return m_window->tell(failureNotice(copied.error()));
    open(copy);
}

void ApplicationController::switchLanguage(Language language) {
    m_settings.setLanguage(language);
    useLanguage(language);
    rebuildWindow();
}

void ApplicationController::applyAppearance() {
    QApplication::setPalette(QPalette()); // what the system has by itself
    QApplication::setPalette(paletteFor(m_settings.appearance(), QApplication::palette()));
}

void ApplicationController::quitAfterFirstPaint() {
    m_quitsAfterFirstPaint = true;
    m_window->showPage(cellPageId());
}

bool ApplicationController::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_window.get()) {
        if (event->type() == QEvent::ThemeChange)
            applyAppearance();
        else if (event->type() == QEvent::Paint && m_quitsAfterFirstPaint) // all of the window is painted in one go
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ks
