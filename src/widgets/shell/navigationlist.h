#pragma once

#include <QListWidget>

namespace ks {

/// The pages, grouped under their headings, as icon and word; in a narrow window as icons alone.
class NavigationList final : public QListWidget {
    Q_OBJECT

public:
    explicit NavigationList(QWidget* parent = nullptr);

    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    /// Marks a page as the one shown, without choosing it anew.
    void setCurrentPage(const QString& id);

signals:
    void pageChosen(const QString& id);

private:
    void fill();
    void fitWidth();

    bool m_compact = false;
};

} // namespace ks
