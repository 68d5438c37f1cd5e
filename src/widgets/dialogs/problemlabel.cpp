#include "widgets/dialogs/problemlabel.h"

#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"

#include <QAccessible>
#include <QDialog>
#include <QLayout>
#include <QPainter>

namespace ks {
namespace {

/// A dialog on show was made as high as it was without the sentence.
void growAround(QWidget& label) {
    auto* dialog = qobject_cast<QDialog*>(label.window());
    if (!dialog || !dialog->isVisible())
        return;
    for (QWidget* each = label.parentWidget(); each; each = each == dialog ? nullptr : each->parentWidget()) {
        if (each->layout())
            each->layout()->activate(); // each tells the one around it what it needs now
    }
    const QLayout* layout = dialog->layout();
    const int needed = layout ? layout->totalHeightForWidth(dialog->width()) : -1; // -1: whatever the width
    if (dialog->height() < needed)
        dialog->resize(dialog->width(), needed);
}

} // namespace

ProblemLabel::ProblemLabel(QWidget* parent) : QLabel(parent) {
    setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(steps(*this, 3.2), 0, 0, 0); // room for the sign
    setVisible(false);
}

void ProblemLabel::tell(const QString& problem) {
    setText(problem);
    setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return;
    growAround(*this);
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
