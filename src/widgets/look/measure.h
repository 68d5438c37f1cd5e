#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QScreen>
#include <QWidget>

namespace ks {

/// `count` steps of the 8-pixel rhythm at 96 dpi, scaled with the widget's font.
inline int steps(const QWidget& widget, double count) {
    return qRound(widget.fontMetrics().height() / 2.0 * count);
}

/// Resizes a window to so many steps, or to what the screen has room for.
inline void resizeInSteps(QWidget& window, double width, double height) {
    const QSize wanted(steps(window, width), steps(window, height));
    window.resize(window.screen() ? wanted.boundedTo(window.screen()->availableSize() * 0.9) : wanted);
}

/// `font` made larger or smaller, whether it is measured in points or in pixels.
inline QFont scaledFont(QFont font, double factor, QFont::Weight weight) {
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace ks
