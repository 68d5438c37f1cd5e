#pragma once

#include <QString>

namespace ks {

/// In the text of a button or a menu an ampersand marks a key; a name keeps its own.
inline QString literal(QString text) {
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace ks
