#pragma once

#include <QStyledItemDelegate>

namespace ks {

/// Paints hits: the title, below it a quieter piece of the text, the words that were looked for in the accent. Texts
/// are laid out as they stand, never as markup (M15).
class SearchDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ks
