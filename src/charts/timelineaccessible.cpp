#include "charts/timelineaccessible.h"

#include "charts/timelineview.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace ks {
namespace {

/// The step at an index of the view's steps, whichever that is now; lives as long as the list that it stands in.
class StepInterface final : public QAccessibleInterface {
public:
    StepInterface(TimelineView& view, int step) : m_view(&view), m_step(step) {}

    bool isValid() const override { return m_view && m_step < m_view->steps().size(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text which) const override {
        return which == QAccessible::Name && isValid() ? timelineStepText(m_view->steps()[m_step]) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        if (!isValid())
            return {};
        const QRect whole = m_view->geometryOfSteps().places[m_step].whole().toAlignedRect();
        return {m_view->mapToGlobal(whole.topLeft()), whole.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.invalid = !isValid();
        if (isValid()) {
            state.focusable = state.selectable = true;
            state.selected = m_view->currentIndex() == m_step;
            state.focused = state.selected && m_view->hasFocus();
        }
        return state;
    }

private:
    QPointer<TimelineView> m_view;
    int m_step;
};

/// The steps in the order in which the arrows go through them.
class ListInterface final : public QAccessibleWidget {
public:
    explicit ListInterface(TimelineView* view) : QAccessibleWidget(view, QAccessible::List) {}
    ~ListInterface() override {
        for (const QAccessible::Id id : std::as_const(m_steps))
            QAccessible::deleteAccessibleInterface(id);
    }

    QAccessibleInterface* ofStep(int step) const {
        if (step < 0 || step >= view().steps().size())
            return nullptr;
        if (!m_steps.contains(step))
            m_steps.insert(step, QAccessible::registerAccessibleInterface(new StepInterface(view(), step)));
        return QAccessible::accessibleInterface(m_steps[step]);
    }

    int childCount() const override { return static_cast<int>(order().size()); }
    QAccessibleInterface* child(int index) const override { return ofStep(order().value(index, -1)); }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child)
                return i;
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        return ofStep(view().geometryOfSteps().stepAt(view().mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface* focusChild() const override {
        return view().hasFocus() ? ofStep(view().currentIndex()) : nullptr;
    }

private:
    TimelineView& view() const { return *static_cast<TimelineView*>(widget()); }
    const QList<int>& order() const { return view().geometryOfSteps().order; }

    mutable QHash<int, QAccessible::Id> m_steps;
};

QAccessibleInterface* makeTimelineInterface(const QString&, QObject* object) {
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new ListInterface(view) : nullptr;
}

ListInterface* listOf(TimelineView& view) {
    return dynamic_cast<ListInterface*>(QAccessible::queryAccessibleInterface(&view));
}

} // namespace

void installTimelineAccessible() {
    static const bool installed = [] {
        QAccessible::installFactory(makeTimelineInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceTimelineSteps(TimelineView& view) {
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void announceTimelineStep(TimelineView& view, int step) {
    if (!QAccessible::isActive())
        return;
    ListInterface* list = listOf(view);
    if (!list || !list->ofStep(step))
        return;
    QAccessibleEvent event(list->ofStep(step), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace ks
