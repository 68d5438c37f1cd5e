#include "charts/dragsurface.h"

#include "models/heatmaproles.h"

#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

namespace ks {

DragSurface::DragSurface(QWidget* parent) : QWidget(parent) {
    installPictureItems();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void DragSurface::endDrag() {
    m_pressed = m_dragging = false;
    unsetCursor();
    update();
}

void DragSurface::chooseCurrent() {
    if (currentItem() >= 0)
        emit chosen(idOf(currentItem()));
}

bool DragSurface::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int item = itemAt(help->pos());
    if (item < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(itemName(item)), this, itemArea(item));
    return true;
}

void DragSurface::mousePressEvent(QMouseEvent* event) {
    if (m_dragging) // by another button too
        endDrag();
    m_pressed = false;
    const int item = event->button() == Qt::LeftButton ? itemAt(event->position().toPoint()) : -1;
    if (item < 0)
        return;
    goToItem(item);
    m_pressed = true;
    m_from = event->position();
}

void DragSurface::mouseMoveEvent(QMouseEvent* event) {
    if (!m_pressed || !mayDrag(currentItem())) {
        const int item = itemAt(event->position().toPoint());
        setCursor(item >= 0 ? cursorOver(item) : Qt::ArrowCursor);
        return;
    }
    m_to = event->position();
    if (!m_dragging && (m_to - m_from).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    keepInSight(*this, QRect(m_to.toPoint(), QSize(1, 1))); // what lies outside is reached too
    update();
}

void DragSurface::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const bool dropped = m_dragging;
    endDrag();
    if (currentItem() < 0)
        return;
    if (dropped)
        dropAt(event->position());
    else if (itemAt(event->position().toPoint()) == currentItem())
        clicked();
}

void DragSurface::mouseDoubleClickEvent(QMouseEvent* event) {
    const int item = event->button() == Qt::LeftButton ? itemAt(event->position().toPoint()) : -1;
    if (item < 0)
        return;
    goToItem(item);
    chooseCurrent();
}

bool DragSurface::focusNextPrevChild(bool next) {
    const int to = currentItem() + (next ? 1 : -1);
    if (!stopsAtItems() || !hasFocus() || currentItem() < 0 || to < 0 || to >= itemCount())
        return QWidget::focusNextPrevChild(next);
    goToItem(to);
    return true;
}

void DragSurface::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    // With Tab one comes in at the end that one comes from.
    const bool backwards = event->reason() == Qt::BacktabFocusReason;
    if (stopsAtItems() && itemCount() > 0 && (backwards || event->reason() == Qt::TabFocusReason))
        goToItem(backwards ? itemCount() - 1 : 0);
    else if (itemCount() > 0 && currentItem() < 0 && event->reason() != Qt::MouseFocusReason)
        goToItem(0);
    if (currentItem() >= 0)
        announceItem(*this, currentItem());
    update();
}

void DragSurface::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    endDrag();
}

} // namespace ks
