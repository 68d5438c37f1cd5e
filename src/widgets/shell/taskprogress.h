#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ks {

/// Work that goes on beside the window, at its foot: what it is, how far it is, and a button that calls it off.
class TaskProgress final : public QWidget {
    Q_OBJECT

public:
    explicit TaskProgress(QWidget* parent = nullptr);

    /// Shows a piece of work; `done` of `all` steps lie behind.
    void tell(const QString& what, int done, int all);
    void setCancellable(bool can);

signals:
    void cancelled();

private:
    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace ks
