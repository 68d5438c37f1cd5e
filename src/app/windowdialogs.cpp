#include "app/windowdialogs.h"

#include "app/mainwindow.h"
#include "session/session.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/findingswindow.h"
#include "widgets/dialogs/globalscoredialog.h"
#include "widgets/dialogs/newrounddialog.h"
#include "widgets/dialogs/printing.h"
#include "widgets/dialogs/settingsdialog.h"
#include "widgets/dialogs/textwindow.h"
#include "widgets/shell/appsettings.h"

#include <QDir>

namespace ks {

WindowDialogs::WindowDialogs(MainWindow& window, const PageContext& context, const Clock& clock)
    : QObject(&window), m_window(window), m_context(context), m_clock(clock) {}

void WindowDialogs::open(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WindowDialogs::exportTables() {
    auto* dialog = new ExportDialog(m_context.session, m_context.prompts, m_context.settings, &m_window);
    connect(dialog, &ExportDialog::written, this, [this](const QString& path) {
        m_window.tell({Notice::Kind::Done,
                       tr("Exported to %1").arg(QDir::toNativeSeparators(path)),
                       {},
                       false,
                       QStringLiteral("written")});
    });
    open(dialog);
}

void WindowDialogs::previewPrint() {
    const Result<void> shown = previewTables(m_context.session, m_context.settings, &m_window);
    if (!shown)
        m_window.tell(failureNotice(shown.error()));
}

void WindowDialogs::print() {
    const Result<void> printed = printTables(m_context.session, m_context.settings, &m_window);
    if (!printed)
        m_window.tell(failureNotice(printed.error()));
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

void WindowDialogs::addRound() {
    open(new NewRoundDialog(m_context.session, &m_window));
}

void WindowDialogs::showFindings() {
    if (!m_findings) {
        auto* window = new FindingsWindow(m_context.session, &m_window);
        connect(window, &FindingsWindow::chosen, this, [this](const AttentionLine& line) {
            const QList<Theme>& themes = m_context.session.workspace().themes;
            if (line.theme || (line.city && !themes.isEmpty()))
                m_window.showCell(line.city, line.theme.value_or(themes.first().id));
        });
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

void WindowDialogs::enterGlobalScore(const ThemeId& theme) {
    const QDate today = m_clock.now().toDateTime().date();
    open(new GlobalScoreDialog(m_context.session, theme, today, &m_window));
}

} // namespace ks
