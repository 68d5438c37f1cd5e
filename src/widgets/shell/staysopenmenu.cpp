#include "widgets/shell/staysopenmenu.h"

#include <QKeyEvent>

namespace ks {

void StaysOpenMenu::mouseReleaseEvent(QMouseEvent* event) {
    QAction* action = actionAt(event->pos());
    if (action && action->isEnabled() && !action->isSeparator())
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void StaysOpenMenu::keyPressEvent(QKeyEvent* event) {
    const bool ticks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (ticks && activeAction())
        activeAction()->trigger();
    else
        QMenu::keyPressEvent(event);
}

} // namespace ks
