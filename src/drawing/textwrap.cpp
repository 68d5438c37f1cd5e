#include "drawing/textwrap.h"

namespace ks {

QStringList wrapText(const QString& text, qreal width, const MeasureText& measure) {
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (const QString& word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
            if (line.isEmpty() || measure(longer) <= width) {
                line = longer;
            } else {
                lines.append(line);
                line = word;
            }
        }
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

} // namespace ks
