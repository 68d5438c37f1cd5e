#pragma once

#include <QStringList>

namespace ks {

/// A text as a label of a chart, which reads its labels as markup: stands there literally. Broken between words into
/// lines of at most `longest` characters; 0: on one line.
inline QString chartLabel(const QString& text, qsizetype longest = 0) {
    if (longest <= 0)
        return text.toHtmlEscaped();
    QStringList lines;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        if (!lines.isEmpty() && lines.last().size() + 1 + word.size() <= longest)
            lines.last() += QLatin1Char(' ') + word;
        else
            lines.append(word);
    }
    for (QString& line : lines)
        line = line.toHtmlEscaped();
    return lines.join(QStringLiteral("<br/>"));
}

} // namespace ks
