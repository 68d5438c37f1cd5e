#pragma once

#include <QObject>

class QAction;

namespace ks {

/// Sends cut, copy and paste to whatever has the keyboard and can do it: a field, a table, the grid. Something can do
/// it when it, or a widget around it, has a slot of that name.
class EditRouter final : public QObject {
    Q_OBJECT

public:
    EditRouter(QAction* cut, QAction* copy, QAction* paste, QObject* parent);

private:
    void route(QAction* action, const char* slot);
    void follow();

    QAction* m_cut;
    QAction* m_copy;
    QAction* m_paste;
};

} // namespace ks
