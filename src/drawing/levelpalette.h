#pragma once

#include <QColor>

namespace ks {

/// The colours of the five levels. The level is always written as well, so colour is never the only sign.
enum class LevelPaletteId {
    Report,      ///< as the report speaks of them: red, orange, yellow, light green, dark green
    ColourBlind, ///< one falling lightness, for people who cannot tell red from green
    Grey,        ///< for printing without colour
};

struct LevelColours {
    QColor fill;
    QColor text; ///< at least 4.5:1 on the fill
};

/// `level` from 1 to 5.
LevelColours levelColours(LevelPaletteId palette, int level);

} // namespace ks
