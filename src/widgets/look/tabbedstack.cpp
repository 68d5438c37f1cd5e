#include "widgets/look/tabbedstack.h"

#include "widgets/look/freestack.h"
#include "widgets/look/literal.h"
#include "widgets/look/measure.h"

#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

namespace ks {

TabbedStack::TabbedStack(const QString& barName, const QString& title, QWidget* parent)
    : QWidget(parent),
      m_rows(new QVBoxLayout(this)),
      m_top(new QVBoxLayout),
      m_bar(new QTabBar(this)),
      m_stack(new FreeStack(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(steps(*this, 1));
    m_bar->setObjectName(barName);
    m_bar->setAccessibleName(title);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setAutoHide(true);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_stack->setMinimumHeight(fontMetrics().height() * 8);
    setFocusProxy(m_bar);
    m_top->setSpacing(steps(*this, 1));
    m_top->addWidget(m_bar);
    m_rows->addLayout(m_top);
    m_rows->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        emit currentChanged(tab);
    });
}

int TabbedStack::addTab(const QString& title, QWidget* content) {
    m_stack->addWidget(content);
    return m_bar->addTab(literal(title));
}

void TabbedStack::addAbove(QWidget* widget) {
    m_top->addWidget(widget);
}

void TabbedStack::setTopMargin(int width) {
    m_top->setContentsMargins(width, 0, width, 0);
}

void TabbedStack::setRoomForContents(int height) {
    m_stack->setMinimumHeight(height);
}

int TabbedStack::currentIndex() const {
    return m_bar->currentIndex();
}

void TabbedStack::setCurrentIndex(int tab) {
    m_bar->setCurrentIndex(tab);
}

int TabbedStack::count() const {
    return m_bar->count();
}

QScrollArea* scrollingRoom(QWidget* content, QWidget* parent) {
    auto* room = new QScrollArea(parent);
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(content);
    return room;
}

} // namespace ks
