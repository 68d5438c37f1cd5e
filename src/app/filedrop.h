#pragma once

#include <QObject>
#include <QStringList>

class QDropEvent;
class QWidget;

namespace ks {

/// Takes the files of the program that are dropped anywhere on a window, also over a field that would take their names
/// as text. While a dialog waits for an answer nothing is taken.
class FileDrop final : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget& window);

signals:
    /// Workspaces and forms, in the order in which they were dragged; once the drop is over.
    void dropped(const QStringList& files);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isForWindow(const QObject* watched) const;

    QWidget& m_window;
};

} // namespace ks
