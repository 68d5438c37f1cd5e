#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace ks {

enum class ReadingKind;

/// Paints the lines of a ReadingView as a page: headings, paragraphs, items with their marks, notes below.
class ReadingDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ks
