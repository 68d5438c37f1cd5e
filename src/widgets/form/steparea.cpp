#include "widgets/form/steparea.h"

#include "widgets/look/focusinsight.h"
#include "widgets/look/tallcontent.h"

#include <QKeyEvent>
#include <QPushButton>

namespace ks {

StepArea::StepArea(const char* name, QWidget* parent) : QScrollArea(parent), m_content(new TallContent) {
    setObjectName(QLatin1String(name));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_content);
    m_content->installEventFilter(this);
    keepFocusInSight(*this);
}

bool StepArea::takeKey(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageDown:
        emit nextWanted();
        return true;
    case Qt::Key_PageUp:
        emit previousWanted();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* button = qobject_cast<QPushButton*>(focusWidget()))
            button->click();
        return true;
    default:
        return false;
    }
}

bool StepArea::eventFilter(QObject* watched, QEvent* event) {
    return (watched == m_content && event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent*>(event))) ||
           QScrollArea::eventFilter(watched, event);
}

} // namespace ks
