#include "report/render/xlsx/sheetmeasure.h"

#include "drawing/textwrap.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ks::sheetMeasure {
namespace {

constexpr double highestRow = 409;

using Widths = std::array<double, 256>;

/// Looked up, since every text of a large table is measured.
Widths latinWidths() {
    Widths widths;
    for (int unit = 0; unit < 256; ++unit)
        widths[static_cast<std::size_t>(unit)] = QChar(unit).isUpper() ? 1.2 : 1.0;
    for (const char narrow : std::string_view("ijltfrI .,:;!|'()[]/-\xB7"))
        widths[static_cast<unsigned char>(narrow)] = 0.55;
    for (const char wide : std::string_view("mwMW@%"))
        widths[static_cast<unsigned char>(wide)] = 1.65;
    return widths;
}

double widthOf(QChar c) {
    static const Widths latin = latinWidths();
    const char16_t unit = c.unicode();
    if (unit < 256)
        return latin[unit];
    return unit == 0x2019 ? 0.55 : unit >= 0x1100 && (unit < 0x2010 || unit >= 0x2E80) ? 2.0 : 1.2;
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

TextExtent extent(const QString& text) {
    TextExtent widest;
    double word = 0;
    double line = 0;
    for (const QChar c : text) {
        const double width = widthOf(c);
        const bool lineEnds = c == QLatin1Char('\n');
        word = lineEnds || c == QLatin1Char(' ') ? 0 : word + width;
        line = lineEnds ? 0 : line + width;
        widest.all += width;
        widest.word = std::max(widest.word, word);
        widest.line = std::max(widest.line, line);
    }
    return widest;
}

int lines(const QString& text, double columnWidth, const SheetStyle& style) {
    const double most = room(columnWidth, style);
    if (!text.contains(QLatin1Char('\n')) && width(text) <= most)
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
