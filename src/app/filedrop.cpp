#include "app/filedrop.h"

#include "app/workspacefiles.h"
#include "forms/openform.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ks {
namespace {

/// Of what is dragged the files that the program opens: a mail may bring others along.
QStringList filesIn(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls()) {
        const QString path = url.toLocalFile();
        if (isFormPath(path) || path.endsWith(suffixOf(StoreKind::Workspace), Qt::CaseInsensitive))
            files.append(path);
    }
    return files;
}

} // namespace

FileDrop::FileDrop(QWidget& window) : QObject(&window), m_window(window) {
    window.setAcceptDrops(true);
    qApp->installEventFilter(this); // before the fields of the pages see it
}

bool FileDrop::isForWindow(const QObject* watched) const {
    const auto* widget = qobject_cast<const QWidget*>(watched);
    return widget && (widget == &m_window || m_window.isAncestorOf(widget)) && !QApplication::activeModalWidget();
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
    const bool drop = event->type() == QEvent::Drop;
    if ((!drop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove) || !isForWindow(watched))
        return false;
    auto* drag = static_cast<QDropEvent*>(event);
    const QStringList files = filesIn(*drag->mimeData());
    if (files.isEmpty())
        return false;
    drag->acceptProposedAction();
    if (drop) // whoever it came from waits until it is over
        QMetaObject::invokeMethod(
            this, [this, files] { emit dropped(files); }, Qt::QueuedConnection);
    return true;
}

} // namespace ks
