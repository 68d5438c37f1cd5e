#pragma once

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace ks::test {

/// Moves the pointer over a widget, no button pressed.
inline void pointAt(QWidget& widget, const QPoint& at) {
    QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(&widget, &move);
}

} // namespace ks::test
