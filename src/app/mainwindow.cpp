#include "app/mainwindow.h"

#include "app/exportdesk.h"
#include "app/filedrop.h"
#include "app/mainactions.h"
#include "app/roundactions.h"
#include "app/windowdialogs.h"
#include "forms/formtitle.h"
#include "forms/openform.h"
#include "session/session.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/pages/pageregistry.h"
#include "widgets/shell/appsettings.h"
#include "widgets/shell/editrouter.h"
#include "widgets/shell/exportchoices.h"
#include "widgets/shell/navigationlist.h"
#include "widgets/shell/noticebar.h"
#include "widgets/shell/searchbox.h"
#include "widgets/shell/statusline.h"
#include "widgets/shell/tablecopy.h"
#include "widgets/shell/taskprogress.h"
#include "widgets/shell/topbar.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ks {
namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString formPageKey = QStringLiteral("window/formPage"); // the last page of a workspace has a setting of its own

Notice noticeOf(const OpenNotice& notice) {
    const bool lasting = notice.kind == OpenNotice::Kind::HeldByOther ||
                         notice.kind == OpenNotice::Kind::ReadOnlyMedium ||
                         notice.kind == OpenNotice::Kind::NetworkFolder || notice.kind == OpenNotice::Kind::FrozenCopy;
    const bool warns =
        (lasting && notice.kind != OpenNotice::Kind::FrozenCopy) || notice.kind == OpenNotice::Kind::JournalPutAside;
    Notice shown{warns ? Notice::Kind::Warning : Notice::Kind::Information, notice.text, notice.detail, lasting, {}};
    if (notice.kind == OpenNotice::Kind::HeldByOther)
        shown.offers = {NoticeOffer::SaveCopy, NoticeOffer::Reload};
    else if (notice.kind == OpenNotice::Kind::FrozenCopy)
        shown.offers = {NoticeOffer::SaveCopy};
    return shown;
}

} // namespace

MainWindow::MainWindow(Session& session, Prompts& prompts, AppSettings& settings, const Clock& clock)
    : m_settings(settings),
      m_view(settings),
      m_context{session, prompts, settings, m_view, *this},
      m_actions(new MainActions(*this)),
      m_dialogs(new WindowDialogs(*this, m_context, clock)),
      m_exports(new ExportDesk(*this, m_context, m_actions->exporting)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(programIcon());
    compose();
    connect(new FileDrop(*this), &FileDrop::dropped, this, &MainWindow::followDrop);
    if (session.isForm())
        fitToForm();
    connectFileActions();
    connectEditActions();
    connectViewActions();
    new RoundActions(m_context, *m_actions, *m_dialogs, this);
    connectSession();
    restorePlace();
    for (const OpenNotice& notice : session.notices())
        tell(noticeOf(notice));
    const QString last = session.isForm() ? settings.value(formPageKey).toString() : settings.lastPage();
    showPage(findPage(last, kind()) ? last : defaultPageId(kind()));
}

MainWindow::~MainWindow() = default;

void MainWindow::compose() {
    auto* frame = new QWidget(this);
    auto* rows = new QVBoxLayout(frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_topBar = new TopBar(m_context.session, *this, m_actions->undo, m_actions->redo, m_actions->exporting, frame);
    rows->addWidget(m_topBar);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_navigation = new NavigationList(kind(), frame);
    middle->addWidget(m_navigation);
    auto* centre = new QVBoxLayout;
    centre->setSpacing(0);
    m_notices = new NoticeBar(frame);
    m_stack = new QStackedWidget(frame);
    centre->addWidget(m_notices);
    centre->addWidget(m_stack, 1);
    middle->addLayout(centre, 1);
    rows->addLayout(middle, 1);
    setCentralWidget(frame);
    m_status = new StatusLine(m_context.session, this);
    setStatusBar(m_status);
    m_status->addTask(m_exports->progress());
    connect(m_navigation, &NavigationList::pageChosen, this, &MainWindow::showPage);
    connect(m_topBar, &TopBar::newRoundRequested, m_actions->newRound, &QAction::trigger);
    connect(m_topBar, &TopBar::failed, this, [this](const Error& error) { tell(failureNotice(error)); });
    connect(m_notices, &NoticeBar::accepted, this, &MainWindow::follow);
    connect(m_status, &StatusLine::findingsRequested, m_actions->findings, &QAction::trigger);
}

StoreKind MainWindow::kind() const {
    return m_context.session.isForm() ? StoreKind::Form : StoreKind::Workspace;
}

void MainWindow::fitToForm() {
    m_actions->keepForForm();
    const bool papers = !offeredTables(m_context.session).isEmpty();
    for (QAction* each : {m_actions->exporting, m_actions->preview, m_actions->print})
        each->setVisible(papers);
    m_navigation->setVisible(m_navigation->pages() > 1); // of one page there is nothing to choose
}

void MainWindow::follow(NoticeOffer offer, const QString& file) {
    switch (offer) {
    case NoticeOffer::SaveCopy:
        return emit saveCopyRequested();
    case NoticeOffer::Reload:
        return emit reloadRequested();
    case NoticeOffer::Compare:
        return emit comparisonRequested({m_context.session.path(), ComparedFile::Kind::Workspace});
    case NoticeOffer::OpenFile:
        return m_exports->showFile(file);
    case NoticeOffer::ShowFolder:
        return m_exports->showFolderOf(file);
    case NoticeOffer::ExportAgain:
        return m_exports->chooseAgain();
    }
}

void MainWindow::connectFileActions() {
    const MainActions& on = *m_actions;
    connect(on.newBaseline, &QAction::triggered, this, [this] { emit newRequested(NewContent::Baseline); });
    connect(on.newEmpty, &QAction::triggered, this, [this] { emit newRequested(NewContent::Empty); });
    connect(on.newExample, &QAction::triggered, this, [this] { emit newRequested(NewContent::Example); });
    connect(on.open, &QAction::triggered, this, [this] { emit openRequested({}); });
    connect(on.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(on.takeInForms, &QAction::triggered, this, [this] {
        const QString folder = QFileInfo(m_context.session.path()).absolutePath();
        if (const QStringList files = m_context.prompts.formsToOpen(folder); !files.isEmpty())
            followDrop(files);
    });
    const auto offerForms = [this, &on] { on.takeInForms->setEnabled(takesForms()); };
    connect(&m_context.session, &Session::changed, this, offerForms);
    offerForms();
    connect(on.snapshot, &QAction::triggered, this, &MainWindow::snapshotRequested);
    connect(on.snapshots, &QAction::triggered, m_dialogs, &WindowDialogs::showSnapshots);
    connect(on.saveCopyAs, &QAction::triggered, this, &MainWindow::saveCopyRequested);
    connect(on.exporting, &QAction::triggered, m_exports, &ExportDesk::chooseExport);
    connect(on.picture, &QAction::triggered, this, &MainWindow::savePicture);
    connect(on.preview, &QAction::triggered, m_exports, &ExportDesk::previewShown);
    connect(on.print, &QAction::triggered, m_exports, &ExportDesk::printShown);
    connect(on.close, &QAction::triggered, this, &QWidget::close);
    connect(on.settings, &QAction::triggered, m_dialogs, &WindowDialogs::editSettings);
    connect(on.help, &QAction::triggered, m_dialogs, &WindowDialogs::showHelp);
    connect(on.about, &QAction::triggered, m_dialogs, &WindowDialogs::showAbout);
}

void MainWindow::connectEditActions() {
    const MainActions& on = *m_actions;
    // A refusal is told by Session::failed.
    connect(on.undo, &QAction::triggered, this, [this] { std::ignore = m_context.session.undo(); });
    connect(on.redo, &QAction::triggered, this, [this] { std::ignore = m_context.session.redo(); });
    new EditRouter(on.cut, on.copy, on.paste, this);
    connect(on.copyTable, &QAction::triggered, this, [this] {
        if (!currentPage() || !copyTableOf(*currentPage()))
            tell({Notice::Kind::Information,
                  tr("This page holds no table to copy."),
                  {},
                  false,
                  QStringLiteral("copyTable")});
    });
    connect(on.search, &QAction::triggered, this, [this] { m_topBar->search().start(); });
    connect(on.findings, &QAction::triggered, m_dialogs, &WindowDialogs::showFindings);
}

void MainWindow::connectViewActions() {
    const MainActions& on = *m_actions;
    connect(on.zoomIn, &QAction::triggered, &m_view, &ViewState::zoomIn);
    connect(on.zoomOut, &QAction::triggered, &m_view, &ViewState::zoomOut);
    connect(on.zoomReset, &QAction::triggered, &m_view, [this] { m_view.setZoom(1.0); });
    on.inspector->setChecked(m_view.inspectorShown());
    connect(on.inspector, &QAction::triggered, &m_view, &ViewState::setInspectorShown);
    connect(&m_view, &ViewState::inspectorShownChanged, on.inspector, &QAction::setChecked);
    connect(on.fullScreen, &QAction::triggered, this, &MainWindow::toggleFullScreen);
    const auto check = [](const QActionGroup& group, int value) {
        for (QAction* each : group.actions())
            each->setChecked(each->data().toInt() == value);
    };
    check(*on.palettes, static_cast<int>(m_view.palette()));
    check(*on.appearances, static_cast<int>(m_settings.appearance()));
    check(*on.languages, static_cast<int>(languageInUse()));
    connect(&m_view, &ViewState::paletteChanged, this,
            [this, check](LevelPaletteId palette) { check(*m_actions->palettes, static_cast<int>(palette)); });
    connect(on.palettes, &QActionGroup::triggered, this,
            [this](const QAction* each) { m_view.setPalette(static_cast<LevelPaletteId>(each->data().toInt())); });
    connect(on.appearances, &QActionGroup::triggered, this,
            [this](const QAction* each) { emit appearanceChosen(static_cast<Appearance>(each->data().toInt())); });
    connect(on.languages, &QActionGroup::triggered, this,
            [this](const QAction* each) { emit languageChosen(static_cast<Language>(each->data().toInt())); });
}

void MainWindow::connectSession() {
    Session& session = m_context.session;
    connect(&session, &Session::changed, this, &MainWindow::followSession);
    connect(&session, &Session::undoStateChanged, this, &MainWindow::followUndo);
    connect(&session, &Session::failed, this, [this](const Error& error) { tell(failureNotice(error)); });
    followSession();
}

void MainWindow::followSession() {
    const Session& session = m_context.session;
    const QString name =
        session.isForm() ? formTitle(session.workspace()) : QFileInfo(session.path()).completeBaseName();
    setWindowTitle(name + QStringLiteral(" – Klimaatspiegel"));
    m_notices->withdraw(failureNotice({}).key); // what failed before has been overtaken
    followUndo();
}

void MainWindow::followUndo() {
    const Session& session = m_context.session;
    m_actions->undo->setEnabled(session.canUndo());
    m_actions->redo->setEnabled(session.canRedo());
    m_actions->undo->setText(session.canUndo() ? tr("&Undo: %1").arg(session.undoText()) : tr("&Undo"));
    m_actions->redo->setText(session.canRedo() ? tr("&Redo: %1").arg(session.redoText()) : tr("&Redo"));
}

void MainWindow::fillRecent() {
    QMenu& menu = *m_actions->recent;
    menu.clear();
    for (const QString& path : m_settings.recentFiles()) {
        QString shown = QDir::toNativeSeparators(path);
        QAction* action = menu.addAction(shown.replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, path] { emit openRequested(path); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("No files yet"))->setEnabled(false);
}

Page* MainWindow::currentPage() const {
    return m_pages.value(m_currentPage);
}

QStringList MainWindow::tablesShown() const {
    return tablesShownBy(m_currentPage, currentPage());
}

TableFilter MainWindow::filterShown() const {
    return currentPage() ? currentPage()->filterShown() : TableFilter();
}

void MainWindow::exportShown() {
    m_exports->chooseExport();
}

void MainWindow::exportPaper(const QString& id) {
    m_exports->choosePaper(id);
}

Page* MainWindow::pageFor(const QString& id) {
    if (Page* made = m_pages.value(id))
        return made;
    const PageEntry* entry = findPage(id, kind());
    if (!entry)
        return nullptr;
    Page* page = entry->make(m_context, m_stack);
    m_stack->addWidget(page);
    m_pages.insert(id, page);
    return page;
}

void MainWindow::showPage(const QString& id) {
    Page* page = pageFor(id);
    if (!page || id == m_currentPage)
        return;
    m_context.session.endMerging();
    for (Page* each : {currentPage(), page}) {
        if (each && isFullScreen())
            each->setFullScreen(each == page);
    }
    m_currentPage = id;
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrentPage(id);
    if (!m_navigation->hasFocus())
        page->firstFocus()->setFocus();
    if (m_context.session.isForm())
        m_settings.setValue(formPageKey, id);
    else if (m_settings.lastPage() != id)
        m_settings.setLastPage(id);
}

void MainWindow::showCell(const std::optional<CityId>& city, const ThemeId& theme) {
    showPage(kind() == StoreKind::Form ? defaultPageId(kind()) : cellPageId());
    if (Page* page = currentPage()) {
        page->showCell(city, theme);
        page->firstFocus()->setFocus();
    }
}

void MainWindow::showRecord(const RowRef& record) {
    const PageEntry* entry = pageShowing(record.entity, kind());
    if (!entry)
        return;
    showPage(entry->id);
    if (!record.key.isEmpty())
        currentPage()->showRecord(record);
}

void MainWindow::editRecord(const RowRef& record) {
    if (!pageShowing(record.entity, kind()))
        return;
    showRecord(record);
    currentPage()->editShownRecord();
}

void MainWindow::tell(const Notice& notice) {
    m_notices->show(notice);
}

void MainWindow::adjust(const AdjustmentPlace& place) {
    m_dialogs->adjust(place);
}

void MainWindow::withdrawAdjustment(const AdjustmentPlace& place) {
    m_dialogs->withdrawAdjustment(place);
}

void MainWindow::showComparison(const QList<WorkspaceDifference>& found, const ComparedFile& file) {
    m_dialogs->showComparison(found, file);
}

void MainWindow::addRound() {
    m_dialogs->addRound();
}

void MainWindow::showFindings() {
    m_dialogs->showFindings();
}

void MainWindow::savePicture() {
    showPage(cellPageId());
    if (Page* page = currentPage())
        page->savePicture();
}

void MainWindow::withdraw(const QString& noticeKey) {
    m_notices->withdraw(noticeKey);
}

void MainWindow::toggleFullScreen() {
    const bool full = !isFullScreen();
    const bool workedOnPage = currentPage() && currentPage()->isAncestorOf(focusWidget());
    for (QWidget* each :
         {static_cast<QWidget*>(menuBar()), static_cast<QWidget*>(m_topBar), static_cast<QWidget*>(m_status)})
        each->setVisible(!full);
    m_navigation->setVisible(!full && (kind() == StoreKind::Workspace || m_navigation->pages() > 1));
    m_actions->fullScreen->setChecked(full);
    if (Page* page = currentPage()) {
        page->setFullScreen(full);
        if (full && !workedOnPage)
            page->firstFocus()->setFocus(); // what had it is hidden now
    }
    if (full) {
        m_wasMaximized = isMaximized();
        // A hidden menu bar takes its shortcuts along; the window keeps them.
        addActions({m_actions->fullScreen, m_actions->undo, m_actions->redo, m_actions->zoomIn, m_actions->zoomOut,
                    m_actions->zoomReset, m_actions->inspector, m_actions->copy, m_actions->paste, m_actions->search});
        showFullScreen();
    } else if (m_wasMaximized) {
        showMaximized();
    } else {
        showNormal();
    }
}

void MainWindow::restorePlace() {
    if (restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        return;
    const QSize wanted(steps(*this, 190), steps(*this, 104));
    const QSize room = screen() ? screen()->availableSize() : wanted;
    resize(wanted.boundedTo(room));
    // A laptop's screen has no room to spare: there the grid gets all of it.
    if (room.width() < wanted.width() * 1.2 || room.height() < wanted.height() * 1.2)
        setWindowState(windowState() | Qt::WindowMaximized);
}

/// A round of this workspace has forms, and they can be written.
bool MainWindow::takesForms() const {
    const Session& session = m_context.session;
    const Table<Round>& rounds = session.workspace().rounds;
    return !session.isForm() && !session.isReadOnly() &&
           std::any_of(rounds.begin(), rounds.end(), [](const auto& each) { return each.second.questionnaire; });
}

/// Forms are taken in where there is a round for them; elsewhere a single one is what a city works in, and several are
/// what its colleagues sent back.
void MainWindow::followDrop(const QStringList& files) {
    const bool forms = std::all_of(files.cbegin(), files.cend(), isFormPath);
    if (forms && takesForms()) {
        showRecord({QLatin1String(Submission::entity), {}}); // the page that has the forms of all cities
        currentPage()->takeInForms(files);
    } else if (forms && files.size() > 1 && m_context.session.isForm() && !m_context.session.isReadOnly()) {
        showRecord({QLatin1String(SelfEvaluation::entity), {}}); // the page of the form itself
        currentPage()->takeInForms(files);
    } else if (files.size() == 1) {
        emit openRequested(files.first());
    } else {
        tell({Notice::Kind::Information,
              tr("%n file(s) were dropped and none was opened: a window shows one. Drop one alone to open it. Several "
                 "forms are taken in by a workspace with a round for them that can be changed.",
                 nullptr, static_cast<int>(files.size())),
              {},
              false,
              QStringLiteral("dropped")});
    }
}

/// Afterwards, since opening replaces this window and what asked for it.
void MainWindow::openFile(const QString& path) {
    QMetaObject::invokeMethod(
        this, [this, path] { emit openRequested(path); }, Qt::QueuedConnection);
}

/// What is typed is kept as it goes; only what was refused would be lost, so that is asked about.
void MainWindow::closeEvent(QCloseEvent* event) {
    Page* page = currentPage();
    if (page && !page->mayLeave() &&
        !m_context.prompts.choose(
            {tr("Close without what was refused?"),
             tr("A field holds something that was refused, so it is not saved. Everything else is. "
                "The field has the keyboard, with the reason below it."),
             tr("Close without it"), true})) {
        event->ignore();
        return;
    }
    if (!isFullScreen())
        m_settings.setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    m_navigation->setCompact(width() < steps(*this, 120));
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isFullScreen())
        toggleFullScreen();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace ks
