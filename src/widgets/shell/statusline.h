#pragma once

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace ks {

class Session;

/// What stands at the foot of the window: when the last edit was saved, how many cities have scores, how many points
/// ask for attention, and which file this is.
class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(Session& session, QWidget* parent = nullptr);

    /// While the task shows itself it takes the place of what the window also says elsewhere: cities and file.
    void addTask(QWidget* task);

signals:
    void findingsRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void countFindings();

    Session& m_session;
    QLabel* m_saved;
    QLabel* m_cities;
    QPushButton* m_findings;
    QLabel* m_file;
    bool m_painted = false;
};

} // namespace ks
