#pragma once

#include <QWidget>

class QScrollArea;
class QTabBar;
class QVBoxLayout;

namespace ks {

class FreeStack;

/// Contents behind tabs, as the pages show them: a bar where there are several, what stands between it and the
/// contents, and the contents, which scroll or shrink to the room that is left.
class TabbedStack final : public QWidget {
    Q_OBJECT

public:
    /// The bar gets the object name; `title` is what a screen reader says of it.
    TabbedStack(const QString& barName, const QString& title, QWidget* parent);

    /// The contents become the stack's. Gives the index of the tab.
    int addTab(const QString& title, QWidget* content);
    /// Stands below the bar, over the contents of every tab.
    void addAbove(QWidget* widget);

    /// How far the bar and what stands below it keep from the sides, where the contents reach to the edge.
    void setTopMargin(int width);

    /// How little height is left to the contents at least.
    void setRoomForContents(int height);

    int currentIndex() const;
    void setCurrentIndex(int tab);
    int count() const;

signals:
    void currentChanged(int tab);

private:
    QVBoxLayout* m_rows;
    QVBoxLayout* m_top;
    QTabBar* m_bar;
    FreeStack* m_stack;
};

/// A room without a frame in which tall or wide content scrolls; the keyboard goes to the content, not to the room.
QScrollArea* scrollingRoom(QWidget* content, QWidget* parent);

} // namespace ks
