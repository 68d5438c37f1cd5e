#include "app/windowdialogs.h"

#include "app/mainwindow.h"
#include "session/session.h"
#include "widgets/dialogs/adjustmentdialog.h"
#include "widgets/dialogs/comparisondialog.h"
#include "widgets/dialogs/findingswindow.h"
#include "widgets/dialogs/newrounddialog.h"
#include "widgets/dialogs/rounddialog.h"
#include "widgets/dialogs/settingsdialog.h"
#include "widgets/dialogs/snapshotsdialog.h"
#include "widgets/dialogs/textwindow.h"
#include "widgets/dialogs/withdrawdialog.h"
#include "widgets/shell/appsettings.h"
#include "widgets/shell/places.h"

namespace ks {

WindowDialogs::WindowDialogs(MainWindow& window, const PageContext& context, const Clock& clock)
    : QObject(&window), m_window(window), m_context(context), m_clock(clock) {}

void WindowDialogs::open(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WindowDialogs::editSettings() {
    auto* dialog = new SettingsDialog(m_context.settings, &m_window);
    connect(dialog, &SettingsDialog::nameChosen, this, [this](const QString& name) {
        m_context.settings.setActorName(name);
        if (const Result<void> kept = m_context.session.setActorName(name); !kept)
            m_window.tell(failureNotice(kept.error()));
    });
    connect(dialog, &SettingsDialog::appearanceChosen, &m_window, &MainWindow::appearanceChosen);
    connect(dialog, &SettingsDialog::languageChosen, &m_window, &MainWindow::languageChosen);
    open(dialog);
}

void WindowDialogs::editRound() {
    open(new RoundDialog(m_context.session, &m_window));
}

void WindowDialogs::addRound() {
    open(new NewRoundDialog(m_context.session, &m_window));
}

void WindowDialogs::showFindings() {
    if (!m_findings) {
        auto* window = new FindingsWindow(m_context.session, &m_window);
        connect(window, &FindingsWindow::chosen, this,
                [this](const AttentionLine& line) { leadTo(m_window, m_context.session.workspace(), line); });
        m_findings = window;
    }
    m_findings->show();
    m_findings->raise();
    m_findings->activateWindow();
}

void WindowDialogs::showHelp() {
    if (!m_help)
        m_help = new TextWindow(tr("Help"), helpText(), &m_window);
    m_help->setObjectName(QStringLiteral("helpWindow"));
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void WindowDialogs::showAbout() {
    auto* dialog = new TextWindow(tr("About Klimaatspiegel"), aboutText(QStringLiteral(KS_VERSION)), &m_window);
    dialog->setObjectName(QStringLiteral("aboutWindow"));
    open(dialog);
}

void WindowDialogs::adjust(const AdjustmentPlace& place) {
    const QDate today = m_clock.now().toDateTime().date();
    open(new AdjustmentDialog(m_context.session, place, today, &m_window));
}

void WindowDialogs::withdrawAdjustment(const AdjustmentPlace& place) {
    if (m_context.session.workspace().adjusted(place))
        open(new WithdrawDialog(m_context.session, place, &m_window));
}

void WindowDialogs::showSnapshots() {
    if (!m_snapshots) {
        m_snapshots = new SnapshotsDialog(m_context.session.workspace().info.id, m_context.prompts, &m_window);
        m_snapshots->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_snapshots, &SnapshotsDialog::comparisonRequested, &m_window, [this](const QString& path) {
            emit m_window.comparisonRequested({path, ComparedFile::Kind::Snapshot});
        });
        connect(m_snapshots, &SnapshotsDialog::copyRequested, &m_window, &MainWindow::snapshotCopyRequested);
        connect(m_snapshots, &SnapshotsDialog::failed, this,
                [this](const Error& error) { m_window.tell(failureNotice(error)); });
    }
    m_snapshots->fill();
    m_snapshots->show();
    m_snapshots->raise();
    m_snapshots->activateWindow();
}

void WindowDialogs::showComparison(const QList<WorkspaceDifference>& found, const ComparedFile& file) {
    delete m_comparison; // what it says is overtaken
    m_comparison = new ComparisonDialog(found, file, &m_window);
    m_comparison->setAttribute(Qt::WA_DeleteOnClose);
    m_comparison->show();
}

} // namespace ks
