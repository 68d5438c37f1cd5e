#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace ks {

/// Texts of records in a table: wrapped to at most three lines, quiet where nothing is known yet, with a mark where
/// the record was added here or changed since the report. All text as it stands.
class RecordDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A table whose rows follow the width of its columns. Its wide columns share what the others leave, and keep a width
/// in which they can be read: then the table scrolls sideways.
class RecordTable final : public QTableView {
    Q_OBJECT

public:
    using QTableView::QTableView;

    void setWideColumns(const QList<int>& columns);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void shareRoom();

    QList<int> m_wide;
};

} // namespace ks
