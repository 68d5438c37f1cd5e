#include "charts/priorityboard.h"

#include "drawing/heatmappicture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

namespace ks {

PriorityBoard::PriorityBoard(QWidget* parent) : DragSurface(parent) {
    setObjectName(QStringLiteral("priorityBoard"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCards({});
}

void PriorityBoard::setCards(const QList<BoardCard>& cards) {
    const QString before = currentCard();
    const QString valueBefore = m_current < 0 ? QString() : itemValue(currentItem());
    const bool same = m_scene.cards.size() == cards.size();
    m_scene.cards = cards;
    m_current = -1;
    for (int i = 0; i < cards.size(); ++i) {
        if (!before.isEmpty() && cards[i].id == before)
            m_current = i;
    }
    endDrag();
    relayout();
    if (!same)
        announceItems(*this);
    else if (m_current >= 0 && itemValue(currentItem()) != valueBefore)
        announceItemValue(*this, currentItem());
    if (m_current >= 0 && hasFocus())
        keepInSight(*this, itemArea(currentItem()));
    if (currentCard() != before)
        emit currentChanged(currentCard());
}

QString PriorityBoard::currentCard() const {
    return m_current < 0 ? QString() : m_scene.cards[m_current].id;
}

void PriorityBoard::setCurrentCard(const QString& id) {
    for (int i = 0; i < m_scene.cards.size(); ++i) {
        if (m_scene.cards[i].id == id) {
            goTo(i);
            return;
        }
    }
}

int PriorityBoard::currentItem() const {
    return static_cast<int>(m_geometry.order.indexOf(m_current));
}

int PriorityBoard::itemAt(const QPoint& place) const {
    const int card = m_geometry.cardAt(place);
    return card < 0 ? -1 : static_cast<int>(m_geometry.order.indexOf(card));
}

void PriorityBoard::goTo(int card) {
    if (card == m_current)
        return;
    m_current = card;
    keepInSight(*this, itemArea(currentItem()));
    update();
    if (hasFocus())
        announceItem(*this, currentItem());
    emit currentChanged(currentCard());
}

/// False at the end.
bool PriorityBoard::goBy(int items) {
    const int to = currentItem() + items;
    if (m_current < 0 || to < 0 || to >= itemCount())
        return false;
    goTo(cardOf(to));
    return true;
}

QString PriorityBoard::itemValue(int item) const {
    const int column = m_scene.cards[cardOf(item)].column;
    return column < priorities ? tr("priority %1").arg(column + 1) : tr("priority open");
}

QString PriorityBoard::itemName(int item) const {
    const BoardCard& card = m_scene.cards[cardOf(item)];
    QStringList parts{card.mark, card.title, card.alert, itemValue(item)};
    parts += card.notes;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void PriorityBoard::copyAll() const {
    QStringList lines;
    for (int i = 0; i < itemCount(); ++i) {
        const BoardCard& card = m_scene.cards[cardOf(i)];
        lines.append(
            (QStringList{card.mark, card.title, itemValue(i), card.alert} + card.notes).join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void PriorityBoard::relayout() {
    m_scene.columns.clear();
    for (int priority = 1; priority <= priorities; ++priority)
        m_scene.columns.append(tr("Priority %1").arg(priority));
    m_scene.columns.append(tr("Without a priority"));
    m_geometry = boardGeometry(m_scene, width(), metricsOf(font(), nullptr));
    describe();
    updateGeometry();
    update();
}

void PriorityBoard::describe() {
    setAccessibleName(tr("Work packages by priority"));
    QStringList lines;
    for (int i = 0; i < itemCount(); ++i)
        lines.append(itemName(i));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

int PriorityBoard::heightForWidth(int width) const {
    const bool known = width == this->width();
    return qCeil(known ? m_geometry.usedHeight : boardGeometry(m_scene, width, metricsOf(font(), nullptr)).usedHeight) +
           1;
}

QSize PriorityBoard::sizeHint() const {
    const int wide = fontMetrics().height() * 55;
    return {wide, heightForWidth(wide)};
}

QSize PriorityBoard::minimumSizeHint() const {
    return {fontMetrics().height() * 30, fontMetrics().height() * 8};
}

void PriorityBoard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        relayout();
}

void PriorityBoard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        relayout();
    else if (event->type() == QEvent::PaletteChange)
        update();
}

void PriorityBoard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    const ChartInk ink = ChartInk::from(palette());
    BoardHighlight highlight{m_current, hasFocus() ? ink.accent : ink.rule, -1};
    if (isDragging())
        highlight.target = m_geometry.columnAt(draggedTo());
    paintBoard(painter, m_geometry, m_scene, ink, highlight);
    if (!isDragging() || m_current < 0)
        return;
    // An outline goes along with the mouse.
    painter.setPen(QPen(ink.accent, fontMetrics().height() * 0.12, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_geometry.cards[m_current].area.translated(draggedTo() - draggedFrom()));
}

void PriorityBoard::move(int column) {
    if (isReadOnly() || m_current < 0 || column < 0 || column > openColumn || m_scene.cards[m_current].column == column)
        return;
    emit priorityMoved(currentCard(), column < priorities ? column + 1 : 0);
}

void PriorityBoard::keyPressEvent(QKeyEvent* event) {
    const int column = m_current < 0 ? 0 : m_scene.cards[m_current].column;
    switch (event->key()) {
    case Qt::Key_Left:
        move(column - 1);
        break;
    case Qt::Key_Right:
        move(column + 1);
        break;
    case Qt::Key_Up:
        goBy(-1);
        break;
    case Qt::Key_Down:
        goBy(1);
        break;
    case Qt::Key_Home:
        goBy(-currentItem());
        break;
    case Qt::Key_End:
        goBy(itemCount() - 1 - currentItem());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        chooseCurrent();
        break;
    case Qt::Key_Escape:
        if (isDragging()) {
            endDrag();
            break;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ks
