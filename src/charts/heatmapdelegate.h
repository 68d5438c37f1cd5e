#pragma once

#include "charts/heatcellpainter.h"

#include <QStyledItemDelegate>

namespace ks {

class HeatmapModel;

/// Paints and edits the cells of a HeatmapModel.
class HeatmapDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Both outlive the delegate.
    HeatmapDelegate(const HeatmapModel& model, HeatCellPainter& cells, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    const HeatmapModel& m_model;
    HeatCellPainter& m_cells;
};

/// Paints the cells of a HeatmapSummaryModel.
class SummaryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit SummaryDelegate(HeatCellPainter& cells, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    HeatCellPainter& m_cells;
};

} // namespace ks
