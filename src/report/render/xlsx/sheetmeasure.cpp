#include "report/render/xlsx/sheetmeasure.h"

#include "drawing/textwrap.h"

#include <algorithm>

namespace ks::sheetMeasure {
namespace {

constexpr double highestRow = 409;

double widthOf(QChar c) {
    static constexpr QStringView narrow = u"ijltfrI .,:;!|'()[]/-\u2019\u00B7";
    static constexpr QStringView wide = u"mwMW@%\u2026\u2014";
    if (narrow.contains(c))
        return 0.55;
    if (wide.contains(c))
        return 1.65;
    if (c.unicode() >= 0x1100)
        return 2.0;
    return c.isUpper() ? 1.2 : 1.0;
}

/// What is left of a column beside its margins, in widths of the usual size.
double room(double columnWidth, const SheetStyle& style) {
    const double bold = style.bold ? 0.95 : 1.0;
    return std::max(1.0, (columnWidth - 0.8 - 1.6 * style.indent) * bold * 11.0 / style.size);
}

/// Where the first piece ends: at a line end, else at a space, else after as much as there may be.
qsizetype pieceEnd(const QString& text, qsizetype most) {
    for (const QChar mark : {QLatin1Char('\n'), QLatin1Char(' ')}) {
        const qsizetype at = text.lastIndexOf(mark, most);
        if (at > most / 2)
            return at;
    }
    return text[most].isLowSurrogate() ? most - 1 : most;
}

} // namespace

double width(const QString& text) {
    double sum = 0;
    for (const QChar c : text)
        sum += widthOf(c);
    return sum;
}

int lines(const QString& text, double columnWidth, const SheetStyle& style) {
    const double most = room(columnWidth, style);
    if (static_cast<double>(text.size()) * 2 <= most && !text.contains(QLatin1Char('\n')))
        return 1;
    return static_cast<int>(std::max<qsizetype>(1, wrapTextWithin(text, most, width).size()));
}

double height(int lines, const SheetStyle& style) {
    return std::min(highestRow, lines * style.size * 1.32 + 2.0);
}

QStringList pieces(const QString& text, double columnWidth, const SheetStyle& style) {
    QStringList found;
    QString rest = text;
    while (lines(rest, columnWidth, style) > mostLines) {
        const auto most = static_cast<qsizetype>(room(columnWidth, style) * 1.5) * mostLines;
        qsizetype end = pieceEnd(rest, std::min(most, rest.size() - 1));
        while (end > 1 && lines(rest.first(end), columnWidth, style) > mostLines)
            end = pieceEnd(rest, std::max<qsizetype>(1, end * 3 / 4));
        found.append(rest.first(end));
        rest = rest.sliced(end).trimmed();
    }
    found.append(rest);
    return found;
}

} // namespace ks::sheetMeasure
