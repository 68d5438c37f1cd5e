#pragma once

#include "base/clock.h"
#include "widgets/dialogs/comparisondialog.h"
#include "widgets/pages/page.h"

#include <QPointer>

class QDialog;

namespace ks {

class MainWindow;
class SnapshotsDialog;

/// Opens the dialogs of the window. None but the reason for a correction keeps the rest waiting.
class WindowDialogs final : public QObject {
    Q_OBJECT

public:
    WindowDialogs(MainWindow& window, const PageContext& context, const Clock& clock);

    void editSettings();
    void addRound();
    void editRound();
    void showFindings();
    void showHelp();
    void showAbout();
    void adjust(const AdjustmentPlace& place);
    /// Nothing when the global score is open.
    void withdrawAdjustment(const AdjustmentPlace& place);
    void showComparison(const QList<WorkspaceDifference>& found, const ComparedFile& file);
    void showSnapshots();

private:
    void open(QDialog* dialog);

    MainWindow& m_window;
    PageContext m_context;
    const Clock& m_clock;
    QPointer<QDialog> m_findings;
    QPointer<QDialog> m_help;
    QPointer<QDialog> m_comparison;
    QPointer<SnapshotsDialog> m_snapshots;
};

} // namespace ks
