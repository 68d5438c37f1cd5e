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

QStringList wrapToCharacters(const QString& text, qsizetype longest) {
    return wrapText(text, qreal(longest), [](const QString& line) { return qreal(line.size()); });
}

QStringList wrapTextWithin(const QString& text, qreal width, const MeasureText& measure, const QString& hyphen) {
    QStringList lines;
    for (QString line : wrapText(text, width, measure)) {
        while (line.size() > 1 && measure(line) > width) {
            qsizetype fits = line.size() - 1;
            while (fits > 1 && (measure(line.left(fits) + hyphen) > width || line[fits].isLowSurrogate()))
                --fits;
            lines.append(line.left(fits) + hyphen);
            line.remove(0, fits);
        }
        lines.append(line);
    }
    return lines;
}

} // namespace ks
