#include "charts/heatmapdelegate.h"

#include "charts/scoreeditor.h"
#include "models/heatmapmodel.h"

#include <QKeyEvent>
#include <QPainter>

namespace ks {
namespace {

void paintState(HeatCellPainter& cells, QPainter& painter, const QStyleOptionViewItem& option) {
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    if (current || option.state.testFlag(QStyle::State_Selected))
        cells.paintRing(painter, option.rect, current);
}

bool wantsToCommit(const QEvent& event) {
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Enter || key == Qt::Key_Return || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

} // namespace

HeatmapDelegate::HeatmapDelegate(const HeatmapModel& model, HeatCellPainter& cells, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_cells(cells) {}

void HeatmapDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    m_cells.paintScore(*painter, option.rect, m_model.scoreAt(index.row(), index.column()),
                       markOf(m_model.layerAt(index.row(), index.column())),
                       m_model.changeNoteAt(index.row(), index.column()));
    paintState(m_cells, *painter, option);
}

QWidget* HeatmapDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* editor = new ScoreEditor(parent);
    editor->setFont(m_cells.settings().font);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

void HeatmapDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    static_cast<ScoreEditor*>(editor)->setText(index.data(Qt::EditRole).toString());
}

void HeatmapDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const auto* line = static_cast<ScoreEditor*>(editor);
    if (line->isAcceptable())
        model->setData(index, line->text(), Qt::EditRole);
}

void HeatmapDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const {
    editor->setGeometry(m_cells.cellIn(option.rect));
}

bool HeatmapDelegate::eventFilter(QObject* object, QEvent* event) {
    auto* editor = qobject_cast<ScoreEditor*>(object);
    if (editor && wantsToCommit(*event) && !editor->isAcceptable()) {
        editor->showRefusal();
        return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

SummaryDelegate::SummaryDelegate(HeatCellPainter& cells, QObject* parent)
    : QStyledItemDelegate(parent), m_cells(cells) {}

void SummaryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant score = index.data(ScoreRole);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (score.isValid())
        m_cells.paintScore(*painter, option.rect, score.value<Score>(),
                           markOf(static_cast<LayerState>(index.data(LayerRole).toInt())));
    else if (index.data(OpenRole).toBool())
        m_cells.paintOpen(*painter, option.rect, text);
    else
        m_cells.paintFigure(*painter, option.rect, text, index.data(NoteRole).toString());
    paintState(m_cells, *painter, option);
}

} // namespace ks
