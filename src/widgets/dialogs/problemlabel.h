#pragma once

#include <QAccessible>
#include <QLabel>

namespace ks {

/// Shows what is wrong in a dialog, beside what was typed; an empty text takes it away.
inline void showProblemIn(QLabel& label, const QString& text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent event(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace ks
