#include "report/render/xlsx/scorestyle.h"

#include "drawing/contrast.h"
#include "drawing/heatcell.h"
#include "drawing/heatmappicture.h"

#include <algorithm>

namespace ks {
namespace {

const QColor nearBlack(0x1A, 0x1A, 0x1A);
const QColor white(Qt::white);

SheetStyle inTheMiddle() {
    SheetStyle style;
    style.align = SheetAlign::Centre;
    style.middle = true;
    style.edge = SheetEdge::Gap;
    return style;
}

const QColor& textOn(const QColor& ground) {
    return contrastRatio(ground, nearBlack) >= contrastRatio(ground, white) ? nearBlack : white;
}

double bestContrast(const QColor& ground) {
    return contrastRatio(ground, textOn(ground));
}

/// The ground is the colour on which text reads best. Where the text also reads well on the other, both get as much.
void fillBetween(SheetStyle& style, const QColor& low, const QColor& high) {
    const bool lowReadsBest = bestContrast(low) >= bestContrast(high);
    const QColor& ground = lowReadsBest ? low : high;
    const QColor& lines = lowReadsBest ? high : low;
    const QColor& text = textOn(ground);
    style.fill = contrastRatio(lines, text) >= 4.5 ? SheetFill::Striped : SheetFill::Lined;
    style.ground = ground.rgb();
    style.lines = lines.rgb();
    style.colour = text.rgb();
}

/// A light tint of the level with bands in its full colour.
void fillApproximate(SheetStyle& style, const HeatCellLook& look, bool levelIsKnown) {
    style.fill = SheetFill::Hatched;
    style.ground = levelIsKnown ? mixed(look.left, white, 0.55).rgb() : look.left.rgb();
    style.lines = levelIsKnown ? look.left.rgb() : look.hatch.rgb();
    style.colour = nearBlack.rgb();
}

} // namespace

SheetStyle exactScoreStyle() {
    SheetStyle style = inTheMiddle();
    style.bold = true;
    return style;
}

SheetStyle scoreStyle(const Score& score, LevelPaletteId palette) {
    const HeatCellLook look = heatCellLook(score, palette, QLocale::c(), paperPalette());
    SheetStyle style = inTheMiddle();
    style.bold = look.strong;
    style.colour = look.textColour.rgb();
    if (look.isSplit()) {
        fillBetween(style, look.left, look.right);
    } else if (look.hatch.isValid()) {
        fillApproximate(style, look, score.hasValue());
    } else if (look.outline.isValid()) {
        style.edge = SheetEdge::Thin;
    } else {
        style.fill = SheetFill::Solid;
        style.ground = look.left.rgb();
    }
    return style;
}

SheetStyle openStyle() {
    const HeatCellLook look = openCellLook({}, paperPalette());
    SheetStyle style = inTheMiddle();
    style.italic = true;
    style.edge = SheetEdge::Dashed;
    style.colour = look.textColour.rgb();
    return style;
}

} // namespace ks
