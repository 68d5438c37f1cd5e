#include "drawing/levelpalette.h"

#include <algorithm>

namespace ks {
namespace {

struct Entry {
    QRgb fill;
    QRgb text;
};

constexpr QRgb whiteText = 0xFFFFFFFF;
constexpr QRgb nearBlack = 0xFF1A1A1A;

constexpr Entry palettes[3][5] = {
    {{0xFFC0392B, whiteText},
     {0xFFF08A24, nearBlack},
     {0xFFFFD84D, nearBlack},
     {0xFF9BCB5A, nearBlack},
     {0xFF1E7B34, whiteText}},
    {{0xFF00224E, whiteText},
     {0xFF434E6C, whiteText},
     {0xFF8C8A80, nearBlack},
     {0xFFBCAE6C, nearBlack},
     {0xFFFEE838, nearBlack}},
    {{0xFF3A3A3A, whiteText},
     {0xFF666666, whiteText},
     {0xFF9C9C9C, nearBlack},
     {0xFFC8C8C8, nearBlack},
     {0xFFEFEFEF, nearBlack}},
};

} // namespace

LevelColours levelColours(LevelPaletteId palette, int level) {
    const Entry& entry = palettes[static_cast<int>(palette)][std::clamp(level, 1, 5) - 1];
    return {QColor::fromRgb(entry.fill), QColor::fromRgb(entry.text)};
}

} // namespace ks
