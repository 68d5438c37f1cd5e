#include "widgets/form/refusedfield.h"

#include "widgets/dialogs/problemlabel.h"

#include <QScrollArea>

#include <algorithm>

namespace ks {
namespace {

/// The field to which a sentence belongs: what takes the keyboard beside it.
QWidget* fieldBeside(const ProblemLabel& problem) {
    const QList<QWidget*> beside = problem.parentWidget()->findChildren<QWidget*>();
    const auto found = std::find_if(beside.cbegin(), beside.cend(), [](const QWidget* each) {
        return each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus);
    });
    return found == beside.cend() ? nullptr : *found;
}

} // namespace

void leadToRefused(const QWidget& part) {
    for (ProblemLabel* problem : part.findChildren<ProblemLabel*>()) {
        QWidget* field = problem->isVisible() && !problem->text().isEmpty() ? fieldBeside(*problem) : nullptr;
        if (!field)
            continue;
        field->setFocus(Qt::OtherFocusReason);
        for (QWidget* around = field->parentWidget(); around; around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around)) {
                area->ensureWidgetVisible(problem); // then the field above it
                area->ensureWidgetVisible(field);
                return;
            }
        }
        return;
    }
}

} // namespace ks
