#include "charts/heatmaptable.h"

#include "charts/gridheader.h"
#include "charts/scoreeditor.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace ks {

HeatmapTable::HeatmapTable(QWidget* parent)
    : QTableView(parent), m_across(new GridHeader(Qt::Horizontal, this)), m_down(new GridHeader(Qt::Vertical, this)) {
    setHorizontalHeader(m_across);
    setVerticalHeader(m_down);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    // Tab leads on to what follows in the window; within the table the arrows do.
    setTabKeyNavigation(false);
    viewport()->setBackgroundRole(QPalette::Window);
    if (auto* corner = findChild<QAbstractButton*>()) {
        corner->setEnabled(false);
        corner->installEventFilter(this);
    }
}

bool HeatmapTable::eventFilter(QObject* object, QEvent* event) {
    // The corner between the headers is plain ground.
    if (event->type() == QEvent::Paint && qobject_cast<QAbstractButton*>(object) && object->parent() == this) {
        auto* corner = static_cast<QWidget*>(object);
        QPainter(corner).fillRect(corner->rect(), palette().color(QPalette::Window));
        return true;
    }
    return QTableView::eventFilter(object, event);
}

bool HeatmapTable::holdsRefusedText() const {
    const auto* editor = viewport()->findChild<ScoreEditor*>();
    return editor && editor->isVisible() && !editor->isAcceptable();
}

std::optional<Qt::Edge> HeatmapTable::edgeLeftBy(const QKeyEvent& event) const {
    const QModelIndex at = currentIndex();
    if (!at.isValid() || event.modifiers() != Qt::NoModifier)
        return std::nullopt;
    if (event.key() == Qt::Key_Up && at.row() == 0)
        return Qt::TopEdge;
    if (event.key() == Qt::Key_Down && at.row() == model()->rowCount() - 1)
        return Qt::BottomEdge;
    if (event.key() == Qt::Key_Left && at.column() == 0)
        return Qt::LeftEdge;
    if (event.key() == Qt::Key_Right && at.column() == model()->columnCount() - 1)
        return Qt::RightEdge;
    return std::nullopt;
}

bool HeatmapTable::handleCommand(const QKeyEvent& event) {
    const bool alt = event.modifiers() == Qt::AltModifier;
    if (event.matches(QKeySequence::Copy))
        emit copyRequested(false);
    else if (event.key() == Qt::Key_C && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        emit copyRequested(true);
    else if (event.matches(QKeySequence::Paste))
        emit pasteRequested();
    else if (event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier)
        emit clearRequested();
    else if (alt && (event.key() == Qt::Key_Down || event.key() == Qt::Key_Up))
        emit sortRequested(event.key() == Qt::Key_Down);
    else
        return false;
    return true;
}

bool HeatmapTable::extendByKey(const QKeyEvent& event) {
    static const QHash<int, CursorAction> actions = {{Qt::Key_Up, MoveUp},         {Qt::Key_Down, MoveDown},
                                                     {Qt::Key_Left, MoveLeft},     {Qt::Key_Right, MoveRight},
                                                     {Qt::Key_Home, MoveHome},     {Qt::Key_End, MoveEnd},
                                                     {Qt::Key_PageUp, MovePageUp}, {Qt::Key_PageDown, MovePageDown}};
    if (!event.modifiers().testFlag(Qt::ShiftModifier) || !actions.contains(event.key()))
        return false;
    extendTo(moveCursor(actions.value(event.key()), event.modifiers() & ~Qt::ShiftModifier));
    return true;
}

void HeatmapTable::extendTo(const QModelIndex& index) {
    // The base class begins at the last cell that was clicked or reached by key, not at one that was set from
    // outside; here the cursor counts, however it came where it is.
    if (!index.isValid() || !m_anchor.isValid())
        return;
    const QScopedValueRollback extending(m_extending, true);
    const QModelIndex from =
        model()->index(std::min(m_anchor.row(), index.row()), std::min(m_anchor.column(), index.column()));
    const QModelIndex to =
        model()->index(std::max(m_anchor.row(), index.row()), std::max(m_anchor.column(), index.column()));
    selectionModel()->select(QItemSelection(from, to), QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
}

void HeatmapTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (!m_extending)
        m_anchor = current;
}

void HeatmapTable::keyPressEvent(QKeyEvent* event) {
    if (handleCommand(*event)) {
        event->accept();
        return;
    }
    if (extendByKey(*event)) {
        event->accept();
        return;
    }
    if (const std::optional<Qt::Edge> edge = edgeLeftBy(*event)) {
        emit leftAt(*edge);
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Enter || event->key() == Qt::Key_Return;
    if (enter && state() != EditingState && currentIndex().isValid()) {
        edit(currentIndex(), EditKeyPressed, event);
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void HeatmapTable::mousePressEvent(QMouseEvent* event) {
    if (holdsRefusedText()) {
        auto* editor = viewport()->findChild<ScoreEditor*>();
        editor->showRefusal();
        editor->setFocus();
        event->accept();
        return;
    }
    const QModelIndex under = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier && under.isValid()) {
        extendTo(under);
        event->accept();
        return;
    }
    QTableView::mousePressEvent(event);
}

bool HeatmapTable::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    const bool typed = trigger == AnyKeyPressed && event && event->type() == QEvent::KeyPress &&
                       !static_cast<QKeyEvent*>(event)->text().trimmed().isEmpty();
    const bool asked = trigger == DoubleClicked || trigger == EditKeyPressed || typed;
    if (asked && index.isValid() && !index.flags().testFlag(Qt::ItemIsEditable)) {
        emit activatedInPlace(index);
        return false;
    }
    return QTableView::edit(index, trigger, event);
}

void HeatmapTable::moveBy(CursorAction action) {
    goTo(moveCursor(action, Qt::NoModifier));
}

void HeatmapTable::goTo(const QModelIndex& index) {
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void HeatmapTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    auto* line = qobject_cast<ScoreEditor*>(editor);
    if (line && hint != QAbstractItemDelegate::RevertModelCache && !line->isAcceptable()) {
        line->showRefusal();
        return;
    }
    // Enter goes down and Tab goes on, as in a spreadsheet; the next cell waits until something is typed.
    const bool moves = hint == QAbstractItemDelegate::SubmitModelCache || hint == QAbstractItemDelegate::EditNextItem ||
                       hint == QAbstractItemDelegate::EditPreviousItem;
    const QWidget* last = window()->focusWidget();
    const bool typedHere = editor && last && (last == editor || editor->isAncestorOf(last));
    QTableView::closeEditor(editor, moves ? QAbstractItemDelegate::NoHint : hint);
    // The base class gives the focus back only while the window is active; after the question for a reason it is not
    // yet, and the focus would go to whatever follows in the window.
    if (typedHere)
        setFocus();
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        moveBy(MoveDown);
    else if (hint == QAbstractItemDelegate::EditNextItem)
        moveBy(MoveRight);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        moveBy(MoveLeft);
}

void HeatmapTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (model() && !currentIndex().isValid() && model()->rowCount() > 0 && model()->columnCount() > 0)
        goTo(model()->index(0, 0));
    else if (currentIndex().isValid() && selectionModel()->selectedIndexes().isEmpty())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
}

} // namespace ks
