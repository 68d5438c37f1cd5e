#pragma once

#include "widgets/look/plaintext.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

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

/// A row with a line to type in; `name` is that of the object, and what a screen reader says is the label.
inline QLineEdit* addFormLine(QFormLayout& form, const char* name, const QString& label, const QString& text,
                              QWidget& dialog) {
    auto* field = new QLineEdit(text, &dialog);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    QLabel* caption = plainLabel(label, &dialog);
    caption->setBuddy(field);
    form.addRow(caption, field);
    return field;
}

} // namespace ks
