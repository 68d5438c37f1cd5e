#include "widgets/form/teamtable.h"

#include "models/teamroles.h"
#include "widgets/look/appearance.h"
#include "widgets/look/iconfactory.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace ks {

QWidget* TeamDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor) {
        editor->setObjectName(QStringLiteral("cellEditor"));
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    }
    return editor;
}

void TeamDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(TeamOpenRole).toBool())
        option->palette.setColor(QPalette::Text, quietText(option->palette));
    if (index.data(TeamFarApartRole).toBool()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = lineIcon(QStringLiteral("warning"));
        option->decorationAlignment = Qt::AlignCenter;
        const int side = option->fontMetrics.height();
        option->decorationSize = QSize(side, side);
    }
}

TeamTable::TeamTable(QWidget* parent) : QTableView(parent) {
    setItemDelegate(new TeamDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!(index.flags() & Qt::ItemIsEditable))
            emit chosen(index);
    });
}

void TeamTable::setWideColumns(const QList<int>& columns) {
    m_wide = columns;
    fitColumns();
}

void TeamTable::fitColumns() {
    constexpr int most = 22; // characters
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        if (m_wide.contains(column))
            continue;
        QString longest = model()->headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QString text = model()->index(row, column).data().toString();
            if (text.size() > longest.size())
                longest = text;
        }
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        setColumnWidth(column, fontMetrics().horizontalAdvance(longest.left(most)) + 2 * fontMetrics().height());
    }
    shareRoom();
}

void TeamTable::shareRoom() {
    if (!model() || m_wide.isEmpty())
        return;
    constexpr int readable = 22; // characters
    const int least = fontMetrics().averageCharWidth() * readable;
    int others = 0;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        others += m_wide.contains(column) ? 0 : columnWidth(column);
    const int room = std::max(least * int(m_wide.size()), viewport()->width() - others);
    // The first of them is the text that everything else is about.
    const int first = m_wide.size() == 1 ? room : std::max(least, room * 3 / 5);
    const int each = m_wide.size() == 1 ? room : (room - first) / int(m_wide.size() - 1);
    for (const int column : std::as_const(m_wide)) {
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        setColumnWidth(column, column == m_wide.first() ? first : each);
    }
}

void TeamTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    shareRoom();
}

void TeamTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex index = currentIndex();
    const bool editable = index.isValid() && (index.flags() & Qt::ItemIsEditable);
    if (state() != QAbstractItemView::EditingState && index.isValid()) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            if (editable)
                edit(index);
            else
                emit chosen(index);
            return;
        }
        const QString typed = event->text();
        const bool begins = !typed.isEmpty() && (typed[0].isDigit() || typed[0] == QLatin1Char('~'));
        if (begins && !editable && m_typingColumn >= 0)
            setCurrentIndex(index.siblingAtColumn(m_typingColumn)); // the key goes on to begin the editor there
        if (event->key() == Qt::Key_Delete && editable) {
            model()->setData(index, QString());
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

} // namespace ks
