#include "exchange/filetext.h"

#include <algorithm>

namespace ks {
namespace {

constexpr QChar replacement = QChar::ReplacementCharacter;

/// Embeddings, overrides and isolates: they let a text look like another one. Marks (U+200E, U+200F) turn nothing.
bool turnsDirection(QChar c) {
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool mayStand(QChar c) {
    return (c.category() != QChar::Other_Control || c == QLatin1Char('\n') || c == QLatin1Char('\t')) &&
           !turnsDirection(c);
}

/// Of the surrogate at `i`: whether it is the half of a pair.
bool isPaired(QStringView text, qsizetype i) {
    return text[i].isHighSurrogate() ? i + 1 < text.size() && text[i + 1].isLowSurrogate()
                                     : i > 0 && text[i - 1].isHighSurrogate();
}

} // namespace

bool isFileText(QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!mayStand(text[i]) || (text[i].isSurrogate() && !isPaired(text, i)))
            return false;
    }
    return true;
}

QString cleanFileText(const QString& text) {
    if (isFileText(text))
        return text;
    QString clean = text;
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (qsizetype i = 0; i < clean.size(); ++i) {
        if (clean[i].isSurrogate() && !isPaired(clean, i))
            clean[i] = replacement;
    }
    clean.removeIf([](QChar c) { return !mayStand(c); });
    return clean;
}

} // namespace ks
