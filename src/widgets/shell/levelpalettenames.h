#pragma once

#include "drawing/levelpalette.h"

#include <QCoreApplication>

namespace ks {

/// What a choice of level colours is called on screen.
inline QString levelPaletteTitle(LevelPaletteId palette) {
    switch (palette) {
    case LevelPaletteId::Report:
        break;
    case LevelPaletteId::ColourBlind:
        return QCoreApplication::translate("ks::LevelPalette", "Without red and green");
    case LevelPaletteId::Grey:
        return QCoreApplication::translate("ks::LevelPalette", "Grey");
    }
    return QCoreApplication::translate("ks::LevelPalette", "As in the report");
}

} // namespace ks
