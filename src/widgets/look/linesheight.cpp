#include "widgets/look/linesheight.h"

#include <QEvent>
#include <QListView>
#include <QScrollBar>

namespace ks {

LinesHeight::LinesHeight(QListView& list) : QObject(&list), m_list(list) {
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.installEventFilter(this);
    const QAbstractItemModel* model = list.model();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &LinesHeight::fitSoon);
    connect(model, &QAbstractItemModel::modelReset, this, &LinesHeight::fitSoon);
    fitSoon();
}

bool LinesHeight::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange || event->type() == QEvent::Show)
        fitSoon();
    return QObject::eventFilter(watched, event);
}

/// Once for several lines that come one by one.
void LinesHeight::fitSoon() {
    if (std::exchange(m_waiting, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_waiting = false;
            fit();
        },
        Qt::QueuedConnection);
}

void LinesHeight::fit() {
    m_list.doItemsLayout();
    const int lines = m_list.model()->rowCount();
    const QRect last = m_list.visualRect(m_list.model()->index(lines - 1, 0));
    const int content = lines > 0 ? last.bottom() + 1 + m_list.verticalScrollBar()->value() : 0;
    const int height = content + 2 * m_list.frameWidth() + 2;
    if (height != m_list.height() || height != m_list.minimumHeight())
        m_list.setFixedHeight(height);
}

} // namespace ks
