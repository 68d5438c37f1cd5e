#include "widgets/dialogs/problemlabel.h"

#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"

#include <QAccessible>
#include <QPainter>

namespace ks {

ProblemLabel::ProblemLabel(QWidget* parent) : QLabel(parent) {
    setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    setContentsMargins(steps(*this, 3.2), 0, 0, 0); // room for the sign
    setVisible(false);
}

void ProblemLabel::tell(const QString& problem) {
    setText(problem);
    setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ProblemLabel::paintEvent(QPaintEvent* event) {
    QLabel::paintEvent(event);
    QPainter painter(this);
    const int side = steps(*this, 2.4);
    lineIcon(QStringLiteral("warning")).paint(&painter, QRect(0, (height() - side) / 2, side, side));
}

} // namespace ks
