#pragma once

#include "drawing/levelpalette.h"

#include <QStyledItemDelegate>

namespace ks {

/// A line of StatementListModel: its number and text, wrapped, the answer as a cell of the grid, and below it why it is
/// to be looked at again. All text as it stands.
class StatementDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLevelPalette(LevelPaletteId palette) { m_palette = palette; }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    LevelPaletteId m_palette = LevelPaletteId::Report;
};

} // namespace ks
