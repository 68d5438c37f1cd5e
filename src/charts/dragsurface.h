#pragma once

#include "charts/pictureitems.h"

#include <QPointF>
#include <QWidget>

namespace ks {

/// A painted widget whose items are gone through with Tab, dragged with the mouse, and chosen with a double click or by
/// key: what a matrix, a board and a timeline have in common. The items themselves, and what a drop means, are the
/// inheritor's.
class DragSurface : public QWidget, public PictureItems {
    Q_OBJECT

public:
    explicit DragSurface(QWidget* parent);

    /// Items can be gone through and chosen, and stay where they are.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

signals:
    void currentChanged(const QString& id); ///< empty: none
    void chosen(const QString& id);

protected:
    virtual void goToItem(int item) = 0;
    virtual QString idOf(int item) const = 0;
    /// The current item was let go here.
    virtual void dropAt(const QPointF& place) = 0;
    /// The current item was pressed and let go where it stands.
    virtual void clicked() {}
    virtual bool mayDrag(int) const { return !m_readOnly; }
    virtual Qt::CursorShape cursorOver(int) const { return Qt::OpenHandCursor; }
    /// Whether Tab stops at each item, or leads past all of them.
    virtual bool stopsAtItems() const { return true; }

    bool isReadOnly() const { return m_readOnly; }
    bool isDragging() const { return m_dragging; }
    QPointF draggedFrom() const { return m_from; }
    QPointF draggedTo() const { return m_to; }
    /// Nothing is dragged any more, and nothing was dropped.
    void endDrag();
    void chooseCurrent();

    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool m_readOnly = false;
    bool m_pressed = false;
    bool m_dragging = false;
    QPointF m_from;
    QPointF m_to;
};

} // namespace ks
