#include "widgets/shell/editrouter.h"

#include "widgets/shell/tablecopy.h"

#include <QAction>
#include <QApplication>
#include <QMetaMethod>
#include <QTableView>
#include <QWidget>

namespace ks {
namespace {

QWidget* ableTo(const char* slot) {
    const QByteArray signature = QByteArray(slot) + "()";
    for (QWidget* each = QApplication::focusWidget(); each; each = each->parentWidget()) {
        if (each->metaObject()->indexOfSlot(signature.constData()) >= 0)
            return each;
        if (each->isWindow())
            break;
    }
    return nullptr;
}

/// A plain table knows no more than to copy one cell.
const QTableView* focusedTable() {
    return qobject_cast<const QTableView*>(QApplication::focusWidget());
}

} // namespace

EditRouter::EditRouter(QAction* cut, QAction* copy, QAction* paste, QObject* parent)
    : QObject(parent), m_cut(cut), m_copy(copy), m_paste(paste) {
    route(cut, "cut");
    route(copy, "copy");
    route(paste, "paste");
    connect(qApp, &QApplication::focusChanged, this, &EditRouter::follow);
    follow();
}

void EditRouter::route(QAction* action, const char* slot) {
    connect(action, &QAction::triggered, this, [slot] {
        if (QWidget* target = ableTo(slot))
            QMetaObject::invokeMethod(target, slot, Qt::DirectConnection);
        else if (const QTableView* table = focusedTable(); table && qstrcmp(slot, "copy") == 0)
            copyRows(*table);
    });
}

void EditRouter::follow() {
    m_cut->setEnabled(ableTo("cut"));
    m_copy->setEnabled(ableTo("copy") || focusedTable());
    m_paste->setEnabled(ableTo("paste"));
}

} // namespace ks
