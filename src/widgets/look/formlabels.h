#pragma once

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace ks {

/// Makes the labels of a form as high as a line to type in, so that label and text stand on one line.
inline void levelLabels(const QFormLayout& form) {
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem* label = form.itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem* field = form.itemAt(row, QFormLayout::FieldRole);
        if (!label || !field || !label->widget())
            continue;
        const int line = label->widget()->fontMetrics().height() * 2;
        if (field->sizeHint().height() < line * 2) // beside a larger text the label stays with its first line
            label->widget()->setMinimumHeight(std::min(line, field->sizeHint().height()));
    }
}

} // namespace ks
