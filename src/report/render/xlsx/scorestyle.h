#pragma once

#include "domain/score.h"
#include "drawing/levelpalette.h"
#include "report/render/xlsx/sheetstyle.h"

namespace ks {

/// An exact score: a number in the middle of its cell. Its colour comes from a conditional format.
SheetStyle exactScoreStyle();

/// Any other score, told apart without colour by its text: between levels with lines of both colours, approximate
/// hatched, the rest on a neutral ground. Text keeps 4.5:1 on the ground that fills most of the cell.
SheetStyle scoreStyle(const Score& score, LevelPaletteId palette);

/// A value that is not decided yet.
SheetStyle openStyle();

} // namespace ks
