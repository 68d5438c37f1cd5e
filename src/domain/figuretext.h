#pragma once

#include <QLocale>

namespace ks {

/// A computed figure with the locale's decimal mark and no more digits than it has: "2,75", "2,875", "3".
inline QString figureText(double value, const QLocale& locale) {
    return locale.toString(value, 'g', 6);
}

} // namespace ks
