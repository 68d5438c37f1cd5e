#include "app/exportdesk.h"

#include "app/mainwindow.h"
#include "session/session.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/printing.h"
#include "widgets/dialogs/printpreviewdialog.h"
#include "widgets/shell/exportchoices.h"
#include "widgets/shell/prompts.h"
#include "widgets/shell/taskprogress.h"
#include "widgets/shell/viewstate.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace ks {
namespace {

const QString exportNotice = QStringLiteral("export");
constexpr int allSteps = 3;

struct WaitCursor {
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
};

} // namespace

ExportDesk::ExportDesk(MainWindow& window, const PageContext& context, QAction* exporting)
    : QObject(&window),
      m_window(window),
      m_context(context),
      m_exporting(exporting),
      m_progress(new TaskProgress(&window)) {
    follow();
}

void ExportDesk::follow() {
    connect(m_progress, &TaskProgress::cancelled, &m_work, &BackgroundExport::callOff);
    connect(&m_work, &BackgroundExport::started, this, [this](const QString& path) {
        m_name = QFileInfo(path).fileName();
        m_exporting->setEnabled(false);
        tellStep(ExportStep::Gathering);
    });
    connect(&m_work, &BackgroundExport::ended, this, [this] {
        m_exporting->setEnabled(true);
        m_progress->hide();
    });
    connect(&m_work, &BackgroundExport::reached, this, &ExportDesk::tellStep);
    connect(&m_work, &BackgroundExport::written, this, [this](const QString& path) {
        m_window.tell({Notice::Kind::Done,
                       tr("Exported to %1").arg(QDir::toNativeSeparators(path)),
                       {},
                       false,
                       exportNotice,
                       {NoticeOffer::OpenFile, NoticeOffer::ShowFolder},
                       path});
    });
    connect(&m_work, &BackgroundExport::calledOff, this, [this](const QString& path) {
        m_window.tell({Notice::Kind::Information,
                       tr("The export was called off. %1 is as it was before.").arg(QDir::toNativeSeparators(path)),
                       {},
                       false,
                       exportNotice});
    });
    connect(&m_work, &BackgroundExport::failed, this, [this](const Error& error, const QString& path) {
        m_window.tell(
            {Notice::Kind::Failure, error.text, error.detail, false, exportNotice, {NoticeOffer::ExportAgain}, path});
    });
}

void ExportDesk::tellStep(ExportStep step) {
    const int done = static_cast<int>(step);
    const QString what[allSteps] = {tr("Export of %1: gathering"), tr("Export of %1: setting the pages"),
                                    tr("Export of %1: writing")};
    m_progress->tell(what[done].arg(m_name), done + 1, allSteps + 1);
    m_progress->setCancellable(step != ExportStep::Writing);
}

void ExportDesk::chooseExport() {
    openDialog(m_window.tablesShown(), m_window.filterShown());
}

void ExportDesk::choosePaper(const QString& id) {
    openDialog({id}).chooseFormat(QStringLiteral("pdf"));
}

ExportDialog& ExportDesk::openDialog(const QStringList& shown, const TableFilter& filter) {
    auto* dialog = new ExportDialog(m_context.session, m_context.prompts, m_context.settings, shown, &m_window);
    dialog->choose(filter);
    connect(dialog, &ExportDialog::chosen, this, &ExportDesk::start);
    connect(dialog, &ExportDialog::previewRequested, this,
            [this, dialog](const ExportChoice& choice) { preview(choice, *dialog); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return *dialog;
}

void ExportDesk::start(const ExportChoice& choice) {
    m_window.withdraw(exportNotice); // of the export before
    const Result<ExportChoice> complete = withEarlierRounds(m_context.session, asCompared(choice));
    if (!complete)
        return m_window.tell(failureNotice(complete.error()));
    m_work.start(m_context.session.workspace(), *complete);
}

ExportChoice ExportDesk::asCompared(ExportChoice choice) const {
    choice.filter.comparedWith = m_context.view.comparedWith();
    return choice;
}

void ExportDesk::previewShown() {
    preview(shownNow(), m_window);
}

void ExportDesk::printShown() {
    print(shownNow(), m_window);
}

ExportChoice ExportDesk::shownNow() const {
    ExportChoice choice = choiceAsShown(m_context.settings, m_window.tablesShown());
    choice.filter = m_window.filterShown();
    return choice;
}

void ExportDesk::preview(const ExportChoice& choice, QWidget& over) {
    const auto pages = [&] {
        const WaitCursor waiting;
        return pagesToPrint(m_context.session, asCompared(choice));
    }();
    if (!pages)
        return m_window.tell(failureNotice(pages.error()));
    auto* shown = new PrintPreviewDialog(*pages, m_context.settings, &over);
    connect(shown, &PrintPreviewDialog::printRequested, this, [this, shown, choice] {
        if (!print(choice, *shown))
            shown->reject(); // the reason stands in the window
    });
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->open();
}

bool ExportDesk::print(const ExportChoice& choice, QWidget& over) {
    const Result<void> printed = printTables(m_context.session, asCompared(choice), &over);
    if (!printed)
        m_window.tell(failureNotice(printed.error()));
    return printed.ok();
}

void ExportDesk::showFile(const QString& path) {
    showOutside(path);
}

void ExportDesk::showFolderOf(const QString& path) {
    showOutside(QFileInfo(path).absolutePath());
}

void ExportDesk::showOutside(const QString& path) {
    if (m_context.prompts.showOutside(path))
        return;
    m_window.tell({Notice::Kind::Warning,
                   tr("No program of this computer opened %1. It stands there; open it with another program.")
                       .arg(QDir::toNativeSeparators(path)),
                   {},
                   false,
                   QStringLiteral("outside")});
}

} // namespace ks
