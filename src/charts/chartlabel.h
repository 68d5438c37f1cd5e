#pragma once

#include "drawing/textwrap.h"

namespace ks {

/// A text as a label of a chart, which reads its labels as markup: stands there literally. Broken between words into
/// lines of at most `longest` characters; 0: on one line.
inline QString chartLabel(const QString& text, qsizetype longest = 0) {
    if (longest <= 0)
        return text.toHtmlEscaped();
    QStringList lines = wrapToCharacters(text, longest);
    for (QString& line : lines)
        line = line.toHtmlEscaped();
    return lines.join(QStringLiteral("<br/>"));
}

} // namespace ks
