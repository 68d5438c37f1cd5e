#include "widgets/shell/tablecopy.h"

#include "models/tableclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTableView>

#include <algorithm>

namespace ks {
namespace {

constexpr const char* belowKey = "copiedBelow";

/// What the nearest widget around it says.
QString belowTablesOf(const QWidget& widget) {
    for (const QWidget* above = &widget; above; above = above->parentWidget()) {
        if (const QString text = above->property(belowKey).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

void copyTheseRows(const QTableView& table, const QList<int>& rows) {
    QGuiApplication::clipboard()->setMimeData(tableMimeData(*table.model(), rows, belowTablesOf(table)).release());
}

bool copyAllOf(QWidget& view) {
    if (!QMetaObject::invokeMethod(&view, "copyAll", Qt::DirectConnection))
        return false;
    QClipboard& clipboard = *QGuiApplication::clipboard();
    const QString below = belowTablesOf(view);
    if (!below.isEmpty() && !clipboard.mimeData()->hasHtml())
        clipboard.setText(clipboard.text() + QLatin1Char('\n') + below);
    return true;
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

void setCopiedBelow(QWidget& widget, const QString& text) {
    widget.setProperty(belowKey, text);
}

void copyRows(const QTableView& table) {
    QList<int> rows;
    for (const QModelIndex& each : table.selectionModel()->selectedRows())
        rows.append(each.row());
    std::sort(rows.begin(), rows.end());
    copyTheseRows(table, rows.isEmpty() ? allRows(*table.model()) : rows);
}

bool copyTableOf(QWidget& page) {
    QWidget* found = tableWithKeyboard(page);
    if (!found)
        found = firstTable(page);
    if (!found)
        return false;
    for (QWidget* above = found; above && page.isAncestorOf(above); above = above->parentWidget()) {
        if (copiesAll(*above))
            return copyAllOf(*above);
    }
    const auto* table = qobject_cast<const QTableView*>(found);
    copyTheseRows(*table, allRows(*table->model()));
    return true;
}

} // namespace ks
