#include "widgets/look/iconlabel.h"

#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"

#include <QPainter>

namespace ks {

IconLabel::IconLabel(const QString& icon, QWidget* parent) : QWidget(parent), m_icon(lineIcon(icon)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& icon) {
    m_icon = lineIcon(icon);
    update();
}

QSize IconLabel::sizeHint() const {
    const int side = steps(*this, 2.4);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace ks
