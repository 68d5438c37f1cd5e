#include "charts/pictureitems.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QScrollArea>
#include <QWidget>

namespace ks {
namespace {

PictureItems* itemsOf(QWidget* widget) {
    return dynamic_cast<PictureItems*>(widget);
}

/// The item at an index, whichever that is now; lives as long as the list that it stands in.
class ItemInterface final : public QAccessibleInterface {
public:
    ItemInterface(QWidget& widget, int item) : m_widget(&widget), m_item(item) {}

    bool isValid() const override { return items() && m_item < items()->itemCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override {
        return m_widget ? QAccessible::queryAccessibleInterface(m_widget) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text which) const override {
        if (!isValid())
            return {};
        return which == QAccessible::Name    ? items()->itemName(m_item)
               : which == QAccessible::Value ? items()->itemValue(m_item)
                                             : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        if (!isValid())
            return {};
        const QRect area = items()->itemArea(m_item);
        return {m_widget->mapToGlobal(area.topLeft()), area.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.invalid = !isValid();
        if (isValid()) {
            state.focusable = state.selectable = true;
            state.selected = items()->currentItem() == m_item;
            state.focused = state.selected && m_widget->hasFocus();
        }
        return state;
    }

private:
    PictureItems* items() const { return itemsOf(m_widget); }

    QPointer<QWidget> m_widget;
    int m_item;
};

class ItemsInterface final : public QAccessibleWidget {
public:
    explicit ItemsInterface(QWidget* widget) : QAccessibleWidget(widget, QAccessible::List) {}
    ~ItemsInterface() override {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return items() ? items()->itemCount() : 0; }
    QAccessibleInterface* child(int item) const override {
        if (item < 0 || item >= childCount())
            return nullptr;
        if (!m_ids.contains(item))
            m_ids.insert(item, QAccessible::registerAccessibleInterface(new ItemInterface(*widget(), item)));
        return QAccessible::accessibleInterface(m_ids[item]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child)
                return i;
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        return items() ? child(items()->itemAt(widget()->mapFromGlobal(QPoint(x, y)))) : nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        return items() && widget()->hasFocus() ? child(items()->currentItem()) : nullptr;
    }

private:
    PictureItems* items() const { return itemsOf(widget()); }

    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface* makeItemsInterface(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    return widget && itemsOf(widget) ? new ItemsInterface(widget) : nullptr;
}

void announce(QWidget& widget, int item, QAccessible::Event what) {
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&widget);
    QAccessibleInterface* child = list ? list->child(item) : nullptr;
    if (!child)
        return;
    QAccessibleEvent event(child, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void installPictureItems() {
    static const bool installed = [] {
        QAccessible::installFactory(makeItemsInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void keepInSight(QWidget& widget, const QRect& part) {
    for (QWidget* above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above); area && area->widget()) {
            const int air = widget.fontMetrics().height();
            QRect whole = part.adjusted(-air, -air, air, air);
            // Of what is larger than the room its beginning.
            whole.setSize(whole.size().boundedTo(area->viewport()->size()));
            const QPoint middle = widget.mapTo(area->widget(), whole.center());
            area->ensureVisible(middle.x(), middle.y(), whole.width() / 2, whole.height() / 2);
            return;
        }
    }
}

void announceItems(QWidget& widget) {
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&widget, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void announceItem(QWidget& widget, int item) {
    announce(widget, item, QAccessible::Focus);
}

void announceItemValue(QWidget& widget, int item) {
    announce(widget, item, QAccessible::NameChanged); // the name says where it stands
}

} // namespace ks
