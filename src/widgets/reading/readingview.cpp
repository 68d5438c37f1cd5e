#include "widgets/reading/readingview.h"

#include "models/readinglist.h"
#include "widgets/reading/readingdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>

namespace ks {

ReadingView::ReadingView(ReadingList& list, QWidget* parent) : QListView(parent), m_list(list) {
    setModel(&list);
    setItemDelegate(new ReadingDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setSpacing(0);
    setUniformItemSizes(false);
    const auto activate = [this](const QModelIndex& index) {
        const RowRef record{index.data(RecordEntityRole).toString(), index.data(RecordKeyRole).toString()};
        if (!record.key.isEmpty())
            emit recordActivated(record);
    };
    connect(this, &QAbstractItemView::activated, this, activate);
    connect(this, &QAbstractItemView::clicked, this, [activate](const QModelIndex& index) {
        if (index.data(ReadingKindRole).toInt() == static_cast<int>(ReadingKind::Link))
            activate(index);
    });
}

int ReadingView::measure() const {
    constexpr int characters = 78; // with the indent about 75 of text
    return std::min(viewport()->width(), fontMetrics().averageCharWidth() * characters);
}

bool ReadingView::showRecord(const RowRef& record) {
    const int row = m_list.rowOf(record);
    if (row < 0)
        return false;
    setCurrentIndex(m_list.index(row));
    scrollTo(m_list.index(row), QAbstractItemView::PositionAtCenter);
    return true;
}

RowRef ReadingView::currentRecord() const {
    const QModelIndex index = currentIndex();
    return {index.data(RecordEntityRole).toString(), index.data(RecordKeyRole).toString()};
}

void ReadingView::copy() {
    QList<int> rows;
    for (const QModelIndex& each : selectionModel()->selectedRows())
        rows.append(each.row());
    if (rows.size() < 2) { // one line is where the reader stands: all of the text is meant
        rows.clear();
        for (int row = 0; row < m_list.rowCount(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QApplication::clipboard()->setText(m_list.plainText(rows));
}

void ReadingView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    emit currentRecordChanged(currentRecord());
}

void ReadingView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void ReadingView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace ks
