#include "widgets/shell/tablecopy.h"

#include "models/tableclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTableView>

#include <algorithm>

namespace ks {
namespace {

void copyTheseRows(const QAbstractItemModel& model, const QList<int>& rows) {
    QGuiApplication::clipboard()->setMimeData(tableMimeData(model, rows).release());
}

QList<int> allRows(const QAbstractItemModel& model) {
    QList<int> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(row);
    return rows;
}

/// A view of its own making says itself what its whole table is.
bool copiesAll(const QWidget& widget) {
    return widget.metaObject()->indexOfMethod("copyAll()") >= 0;
}

bool isTable(const QWidget& widget) {
    return copiesAll(widget) || qobject_cast<const QTableView*>(&widget);
}

QWidget* tableWithKeyboard(const QWidget& page) {
    for (QWidget* each = QApplication::focusWidget(); each && page.isAncestorOf(each); each = each->parentWidget()) {
        if (isTable(*each))
            return each;
    }
    return nullptr;
}

QWidget* firstTable(const QWidget& page) {
    const QList<QWidget*> all = page.findChildren<QWidget*>(); // a view before the tables that it consists of
    const auto it =
        std::find_if(all.begin(), all.end(), [](const QWidget* each) { return each->isVisible() && isTable(*each); });
    return it == all.end() ? nullptr : *it;
}

} // namespace

void copyRows(const QTableView& table) {
    QList<int> rows;
    for (const QModelIndex& each : table.selectionModel()->selectedRows())
        rows.append(each.row());
    std::sort(rows.begin(), rows.end());
    copyTheseRows(*table.model(), rows.isEmpty() ? allRows(*table.model()) : rows);
}

bool copyTableOf(QWidget& page) {
    QWidget* found = tableWithKeyboard(page);
    if (!found)
        found = firstTable(page);
    if (!found)
        return false;
    for (QWidget* above = found; above && page.isAncestorOf(above); above = above->parentWidget()) {
        if (copiesAll(*above))
            return QMetaObject::invokeMethod(above, "copyAll", Qt::DirectConnection);
    }
    const auto* table = qobject_cast<const QTableView*>(found);
    copyTheseRows(*table->model(), allRows(*table->model()));
    return true;
}

} // namespace ks
