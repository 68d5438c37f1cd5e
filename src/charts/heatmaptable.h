#pragma once

#include <QTableView>

#include <optional>

namespace ks {

class GridHeader;

/// One of the two tables that make up the heatmap: flat, without grid lines, keyboard first. Keys that lead out of
/// it or that concern the whole heatmap are told by signals.
class HeatmapTable final : public QTableView {
    Q_OBJECT

public:
    explicit HeatmapTable(QWidget* parent = nullptr);

    GridHeader& across() const { return *m_across; }
    GridHeader& down() const { return *m_down; }
    /// Puts the cursor on a cell and selects that one only, whatever keys are held down.
    void goTo(const QModelIndex& index);
    /// A cell is being typed in with text that is no score.
    bool holdsRefusedText() const;

signals:
    /// An arrow key at the edge of the table.
    void leftAt(Qt::Edge edge);
    void copyRequested(bool withNames);
    void pasteRequested();
    void clearRequested();
    void sortRequested(bool descending);
    /// Enter or a double click on a cell that cannot be edited in place.
    void activatedInPlace(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    /// What is typed is a score, never the beginning of one to look for.
    void keyboardSearch(const QString&) override {}
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool handleCommand(const QKeyEvent& event);
    std::optional<Qt::Edge> edgeLeftBy(const QKeyEvent& event) const;
    void moveBy(CursorAction action);
    bool extendByKey(const QKeyEvent& event);
    void extendTo(const QModelIndex& index);

    GridHeader* m_across;
    GridHeader* m_down;
    QPersistentModelIndex m_anchor; ///< where a selection by Shift begins
    bool m_extending = false;
};

} // namespace ks
