#include "drawing/heatcell.h"

#include "domain/analysis/level.h"
#include "domain/scoretext.h"
#include "drawing/contrast.h"
#include "drawing/fonts.h"

#include <cmath>

namespace ks {
namespace {

const QColor plateColour(0xFF, 0xFF, 0xFF);
const QColor plateText(0x1A, 0x1A, 0x1A);

/// Ground for what has no level: a little off the base colour, light or dark.
QColor neutralGround(const QPalette& surroundings) {
    return mixed(surroundings.color(QPalette::Base), surroundings.color(QPalette::Text), 0.11);
}

QColor quietLine(const QPalette& surroundings) {
    return mixed(surroundings.color(QPalette::Base), surroundings.color(QPalette::Text), 0.28);
}

/// The bands of a cell whose level is not known.
QColor hatchOfUnknown(const QPalette& surroundings) {
    return mixed(surroundings.color(QPalette::Base), surroundings.color(QPalette::Text), 0.2);
}

/// Bands have to show on dark and on light grounds alike.
QColor bandColour(const QColor& ground) {
    const QColor white(Qt::white);
    return contrastRatio(ground, white) >= 1.8 ? white : mixed(ground, QColor(Qt::black), 0.28);
}

void paintOnPlate(HeatCellLook& look) {
    look.plate = plateColour;
    look.textColour = plateText;
}

void lookOfExact(HeatCellLook& look, const Score& score, LevelPaletteId palette) {
    const LevelColours colours = levelColours(palette, levelOf(*score.midpoint()));
    look.left = look.right = colours.fill;
    look.textColour = colours.text;
}

void lookOfBetween(HeatCellLook& look, const Score& score, LevelPaletteId palette) {
    look.left = levelColours(palette, levelOf(score.low()->toDouble())).fill;
    look.right = levelColours(palette, levelOf(score.high()->toDouble())).fill;
    paintOnPlate(look);
}

void lookOfApproximate(HeatCellLook& look, const Score& score, LevelPaletteId palette, const QPalette& around) {
    look.left =
        score.hasValue() ? levelColours(palette, levelOf(*score.midpoint())).fill : around.color(QPalette::Base);
    look.right = look.left;
    look.hatch = score.hasValue() ? bandColour(look.left) : hatchOfUnknown(around);
    paintOnPlate(look);
}

void lookWithoutLevel(HeatCellLook& look, const Score& score, const QPalette& around) {
    const QColor base = around.color(QPalette::Base);
    look.left = look.right = score.kind() == ScoreKind::Missing ? base : neutralGround(around);
    if (score.kind() == ScoreKind::Missing)
        look.outline = quietLine(around);
    look.textColour = mutedText(look.left, around.color(QPalette::Text));
    look.strong = score.kind() != ScoreKind::NotApplicable;
}

/// How far two colours are apart, 0 to 441: the straight line between them in red, green and blue.
double distance(const QColor& a, const QColor& b) {
    return std::sqrt(std::pow(a.red() - b.red(), 2) + std::pow(a.green() - b.green(), 2) +
                     std::pow(a.blue() - b.blue(), 2));
}

/// A level whose colour is close to what lies around it gets an edge, or the cell would look empty.
void edgeWhereFaint(HeatCellLook& look, const QPalette& around) {
    constexpr double faint = 60;
    const QColor window = around.color(QPalette::Window);
    if (std::min(distance(look.left, window), distance(look.right, window)) < faint)
        look.outline = quietLine(around);
}

QFont heavier(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

CellMark markOf(LayerState state) {
    return state == LayerState::Outdated  ? CellMark::Outdated
           : state == LayerState::Differs ? CellMark::Adjusted
                                          : CellMark::None;
}

HeatCellLook heatCellLook(const Score& score, LevelPaletteId palette, const QLocale& locale,
                          const QPalette& surroundings) {
    HeatCellLook look;
    switch (score.kind()) {
    case ScoreKind::Exact:
        lookOfExact(look, score, palette);
        edgeWhereFaint(look, surroundings);
        break;
    case ScoreKind::Between:
        lookOfBetween(look, score, palette);
        edgeWhereFaint(look, surroundings);
        break;
    case ScoreKind::Approximate:
        lookOfApproximate(look, score, palette, surroundings);
        edgeWhereFaint(look, surroundings);
        break;
    case ScoreKind::Unscored:
    case ScoreKind::Missing:
    case ScoreKind::NotApplicable:
        lookWithoutLevel(look, score, surroundings);
        break;
    }
    look.text = shortScoreText(score, locale);
    return look;
}

HeatCellLook openCellLook(const QString& text, const QPalette& surroundings) {
    HeatCellLook look;
    look.left = look.right = surroundings.color(QPalette::Base);
    look.outline = mixed(surroundings.color(QPalette::Base), surroundings.color(QPalette::Text), 0.4);
    look.dashed = true;
    look.strong = false;
    look.text = text;
    look.textColour = mutedText(look.left, surroundings.color(QPalette::Text));
    return look;
}

HeatCellLook figureCellLook(const QString& text, const QString& note, const QPalette& surroundings) {
    HeatCellLook look;
    look.left = look.right = surroundings.color(QPalette::Base);
    look.outline = mixed(look.left, surroundings.color(QPalette::Text), 0.16);
    look.text = text;
    look.textColour = surroundings.color(QPalette::Text);
    look.note = note;
    look.noteColour = mutedText(look.left, look.textColour);
    return look;
}

HeatCellStyle HeatCellStyle::from(const QFont& font, QPaintDevice* device) {
    const QFont strong = heavier(font);
    const QFont note = scaledFont(font, 0.78);
    HeatCellStyle style{
        strong, font, note, fontMetricsOn(strong, device), fontMetricsOn(font, device), fontMetricsOn(note, device), 0};
    style.em = style.plainMetrics.height();
    return style;
}

} // namespace ks
