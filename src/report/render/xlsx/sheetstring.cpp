#include "report/render/xlsx/sheetstring.h"

#include <algorithm>

namespace ks {
namespace {

constexpr qsizetype cellLimit = 32767;
constexpr qsizetype escapeSize = 7; ///< of "_xHHHH_"

bool isHexDigit(QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool looksEscaped(QStringView text) {
    return text.size() >= escapeSize && text[0] == u'_' && text[1] == u'x' && text[6] == u'_' &&
           std::all_of(text.begin() + 2, text.begin() + 6, isHexDigit);
}

bool isForbidden(QChar c) {
    const char16_t unit = c.unicode();
    return (unit < 0x20 && unit != u'\t' && unit != u'\n') || unit == 0xFFFE || unit == 0xFFFF;
}

QString escaped(QChar c) {
    return QStringLiteral("_x%1_").arg(QString::number(c.unicode(), 16).toUpper(), 4, QLatin1Char('0'));
}

bool standsAsItIs(QStringView text) {
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c == u'_' || isForbidden(c); });
}

/// One character as it is written; both halves of a pair stay together.
QString writtenAt(const QString& text, qsizetype at) {
    const QChar c = text[at];
    if (isForbidden(c) || looksEscaped(QStringView(text).sliced(at)))
        return escaped(c);
    const bool pair = c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return text.mid(at, pair ? 2 : 1);
}

} // namespace

QByteArrayList sheetStrings(const QString& text) {
    if (text.isEmpty())
        return {};
    if (text.size() <= cellLimit && standsAsItIs(text))
        return {text.toUtf8()};
    QByteArrayList pieces;
    QString piece;
    for (qsizetype at = 0; at < text.size();) {
        const QString written = writtenAt(text, at);
        if (piece.size() + written.size() > cellLimit) {
            pieces.append(piece.toUtf8());
            piece.clear();
        }
        piece += written;
        at += text[at].isHighSurrogate() ? written.size() : 1;
    }
    pieces.append(piece.toUtf8());
    return pieces;
}

QString plainLine(const QString& text) {
    QString plain;
    for (const uint character : text.simplified().toUcs4()) {
        const QChar::Category category = QChar::category(character);
        if (category != QChar::Other_Control && category != QChar::Other_NotAssigned &&
            category != QChar::Other_Surrogate)
            plain += QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1);
    }
    return plain;
}

} // namespace ks
