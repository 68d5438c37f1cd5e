#include "widgets/look/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

namespace ks {
namespace {

void addStops(const QLayout& layout, QList<QWidget*>& stops);

void addStops(QWidget& widget, QList<QWidget*>& stops) {
    if (widget.focusPolicy() & Qt::TabFocus)
        stops.append(&widget);
    if (const auto* split = qobject_cast<const QSplitter*>(&widget)) {
        for (int i = 0; i < split->count(); ++i)
            addStops(*split->widget(i), stops);
    } else if (const auto* room = qobject_cast<const QScrollArea*>(&widget); room && room->widget()) {
        addStops(*room->widget(), stops);
    } else if (widget.layout()) {
        addStops(*widget.layout(), stops);
    }
}

void addStops(const QLayout& layout, QList<QWidget*>& stops) {
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (QWidget* widget = item->widget())
            addStops(*widget, stops);
        else if (const QLayout* inner = item->layout())
            addStops(*inner, stops);
    }
}

} // namespace

void tabAsLaidOut(const QLayout& layout) {
    QList<QWidget*> stops;
    addStops(layout, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace ks
