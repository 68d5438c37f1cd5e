#pragma once

#include "storage/workspacestore.h"

#include <QListWidget>

namespace ks {

/// The pages that are offered over a workspace or a form, grouped under their headings, as icon and word; in a narrow
/// window as icons alone.
class NavigationList final : public QListWidget {
    Q_OBJECT

public:
    explicit NavigationList(StoreKind kind, QWidget* parent = nullptr);

    int pages() const { return m_pages; }

    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    /// Marks a page as the one shown, without choosing it anew.
    void setCurrentPage(const QString& id);

signals:
    void pageChosen(const QString& id);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void fill(StoreKind kind);
    void fitWidth();

    bool m_compact = false;
    int m_pages = 0;
};

} // namespace ks
