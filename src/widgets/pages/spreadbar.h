#pragma once

#include <QStyledItemDelegate>

namespace ks {

/// Draws the spread of a theme in a table cell on the scale 1 to 5: a line from lowest to highest, a box over the
/// middle half of the cities, a mark at the median. The figures come as a QList<double> of five under `figuresRole`.
class SpreadDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int figuresRole = Qt::UserRole + 10;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Where a value of the scale stands within `area`, with its ends a little inside the area.
qreal positionOnScale(double value, const QRectF& area);

} // namespace ks
