#pragma once

#include "widgets/dialogs/problemlabel.h"
#include "widgets/records/fieldeditor.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace ks {

/// A problem goes with what it is about, also where Esc takes that back and nobody is told.
inline void problemFollows(FieldEditor& editor, ProblemLabel& problem) {
    const auto look = [&editor, &problem] {
        if (!editor.isPending())
            problem.tell({});
    };
    if (auto* line = qobject_cast<QLineEdit*>(editor.target()))
        QObject::connect(line, &QLineEdit::textChanged, &problem, look);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(editor.target()))
        QObject::connect(text, &QPlainTextEdit::textChanged, &problem, look);
}

} // namespace ks
