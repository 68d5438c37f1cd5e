#include "widgets/look/linkbutton.h"

#include "widgets/look/literal.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace ks {

LinkButton::LinkButton(const QString& text, QWidget* parent) : QPushButton(literal(text), parent), m_text(text) {
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QFont letters = font();
    letters.setUnderline(underMouse() || hasFocus());
    painter.setFont(letters);
    painter.setPen(palette().color(QPalette::Link));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_text);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void LinkButton::enterEvent(QEnterEvent* event) {
    QPushButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent* event) {
    QPushButton::leaveEvent(event);
    update();
}

} // namespace ks
