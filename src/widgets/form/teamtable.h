#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace ks {

/// Cells of the tables of a team: quiet where nothing is filled in, a warning sign where respondents are more than a
/// level apart, an editor of one line. All text as it stands.
class TeamDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// A table of the team, by keyboard: Enter edits what can be edited and leads to the field of what cannot; a digit
/// anywhere in a line begins its team score. Tab leaves it, and within an editor goes on to the next cell that is
/// entered. The first column and the last share the room that is left.
class TeamTable final : public QTableView {
    Q_OBJECT

public:
    explicit TeamTable(QWidget* parent = nullptr);

    /// The column that typing in any other one leads to; -1: typing stays where it is.
    void setTypingColumn(int column) { m_typingColumn = column; }
    /// Columns that share the room that the others leave.
    void setWideColumns(const QList<int>& columns);
    /// Sets the other columns as wide as what stands in them.
    void fitColumns();

signals:
    void chosen(const QModelIndex& index); ///< Enter or double click on what cannot be edited

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void shareRoom();

    int m_typingColumn = -1;
    QList<int> m_wide;
};

} // namespace ks
