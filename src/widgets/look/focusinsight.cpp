#include "widgets/look/focusinsight.h"

#include <QApplication>
#include <QScrollArea>
#include <QTimer>

namespace ks {

void keepFocusInSight(QScrollArea& area) {
    QObject::connect(qApp, &QApplication::focusChanged, &area, [&area](const QWidget*, const QWidget* now) {
        if (!now || !area.isAncestorOf(now) || QApplication::mouseButtons() != Qt::NoButton)
            return;
        QTimer::singleShot(0, &area, [&area] { bringFocusIntoSight(area); });
    });
}

void bringFocusIntoSight(QScrollArea& area) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // the texts around it may have changed
    QWidget* focus = QApplication::focusWidget();
    if (focus && area.isAncestorOf(focus))
        area.ensureWidgetVisible(focus, 0, area.fontMetrics().height() / 2);
}

} // namespace ks
