#include "widgets/look/tallcontent.h"

#include <QEvent>
#include <QLayout>

namespace ks {

void TallContent::follow() {
    if (!layout())
        return;
    const int wanted =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    if (wanted != minimumHeight())
        setMinimumHeight(wanted);
}

bool TallContent::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        follow();
    return done;
}

void TallContent::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    follow();
}

} // namespace ks
