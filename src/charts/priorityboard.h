#pragma once

#include "charts/dragsurface.h"
#include "drawing/boardpicture.h"

namespace ks {

/// A board whose columns are the priorities 1 to 4 and what is still open. Tab, up and down go from card to card; left
/// and right move the current card to the next priority, the mouse drags it; Enter, Space or a double click chooses it.
/// As high as it needs at its width; inside a scroll area it keeps the current card in sight. Nothing changes here:
/// whoever owns the packages answers priorityMoved with other cards, or with none.
class PriorityBoard final : public DragSurface {
    Q_OBJECT

public:
    static constexpr int priorities = 4;
    static constexpr int openColumn = priorities; ///< of a card without a priority

    explicit PriorityBoard(QWidget* parent = nullptr);

    /// Cards with their column from 0 (priority 1) to openColumn. The current card stays where it is still there.
    void setCards(const QList<BoardCard>& cards);
    const BoardScene& scene() const { return m_scene; }

    QString currentCard() const; ///< id; empty: none
    void setCurrentCard(const QString& id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    const BoardGeometry& geometryOfCards() const { return m_geometry; }
    // For the accessible interface: column by column.
    int itemCount() const override { return static_cast<int>(m_geometry.order.size()); }
    QString itemName(int item) const override;
    QString itemValue(int item) const override;
    QRect itemArea(int item) const override { return m_geometry.cards[cardOf(item)].area.toAlignedRect(); }
    int itemAt(const QPoint& place) const override;
    int currentItem() const override;

public slots:
    /// Puts a line for each card on the clipboard, for a spreadsheet.
    void copyAll() const;

signals:
    void priorityMoved(const QString& id, int priority); ///< 0: open

protected:
    void goToItem(int item) override { goTo(cardOf(item)); }
    QString idOf(int item) const override { return m_scene.cards[cardOf(item)].id; }
    void dropAt(const QPointF& place) override { move(m_geometry.columnAt(place)); }
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int cardOf(int item) const { return m_geometry.order[item]; }
    void relayout();
    void describe();
    void goTo(int card);
    bool goBy(int items);
    void move(int column);

    BoardScene m_scene;
    BoardGeometry m_geometry;
    int m_current = -1; ///< a card
};

} // namespace ks
