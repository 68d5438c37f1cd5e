#pragma once

#include <QFont>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ks {

/// `font` made larger or smaller, whether it is measured in points or in pixels.
inline QFont scaledFont(QFont font, qreal factor) {
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
    return font;
}

/// The measures of `font` on a device (null = the screen).
inline QFontMetricsF fontMetricsOn(const QFont& font, QPaintDevice* device) {
    return device ? QFontMetricsF(font, device) : QFontMetricsF(font);
}

} // namespace ks
