#include "widgets/look/focusinsight.h"

#include <QApplication>
#include <QScrollArea>
#include <QTimer>

namespace ks {

void keepFocusInSight(QScrollArea& area) {
    QObject::connect(qApp, &QApplication::focusChanged, &area, [&area](const QWidget*, const QWidget* now) {
        if (!now || !area.isAncestorOf(now) || QApplication::mouseButtons() != Qt::NoButton)
            return;
        // Once the texts around it are laid out.
        QTimer::singleShot(0, &area, [&area] {
            QWidget* focus = QApplication::focusWidget();
            if (focus && area.isAncestorOf(focus))
                area.ensureWidgetVisible(focus, 0, area.fontMetrics().height() / 2);
        });
    });
}

} // namespace ks
