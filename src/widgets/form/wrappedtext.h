#pragma once

#include <QFontMetrics>

#include <algorithm>

/// Texts that a painter breaks into lines, from the top left.
namespace ks::wrappedText {

inline constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

inline int height(const QFont& font, const QString& text, int width) {
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(width, 1), 100000), flags, text).height();
}

} // namespace ks::wrappedText
