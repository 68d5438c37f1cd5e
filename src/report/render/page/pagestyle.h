#pragma once

#include "report/render/page/pagefonts.h"

#include <QColor>

/// The look of a printed page in one place: measures in page units, opaque colours only (PDF/A-1b).
namespace ks::pageStyle {

// The sheet. Head and foot lie inside the margins' text area, above and below the body.
constexpr qreal sideMargin = fromPoints(45);
constexpr qreal topMargin = fromPoints(36);
constexpr qreal bottomMargin = fromPoints(32);
constexpr qreal headToRule = fromPoints(5);
constexpr qreal ruleToBody = fromPoints(14);
constexpr qreal bodyToRule = fromPoints(8);

// The title block.
constexpr qreal titleToSubtitle = fromPoints(3);
constexpr qreal beforeTable = fromPoints(8);

// Rows.
constexpr qreal headerPadding = fromPoints(3.5);
constexpr qreal afterGroup = fromPoints(2.5);
constexpr qreal rowPadding = fromPoints(3.4);
constexpr qreal gridRowPadding = fromPoints(2);
constexpr qreal gridGap = fromPoints(1.3); ///< white between the cells of a grid
constexpr qreal gridPitchMost = fromPoints(22);
constexpr qreal gridPitchLeast = fromPoints(16);
constexpr qreal figureHeight = fromPoints(25); ///< a cell with a second line
constexpr qreal swatchHeight = fromPoints(17); ///< a painted cell in a table of text
constexpr qreal aroundSwatch = fromPoints(1.5);
constexpr qreal afterSummary = fromPoints(6);
constexpr qreal beforeSubheading = fromPoints(6);

// Below the table.
constexpr qreal beforeLegend = fromPoints(8);
constexpr qreal betweenLegendLines = fromPoints(4);
constexpr qreal beforeNotes = fromPoints(7);
constexpr qreal betweenNotes = fromPoints(1.5);

inline const QColor ink(0x1A, 0x1A, 0x1A);
inline const QColor quiet(0x57, 0x64, 0x68); ///< 6:1 on white
inline const QColor hairline(0xD2, 0xD9, 0xDB);
inline const QColor ruleColour(0x8A, 0x97, 0x9B);
inline constexpr qreal hairlineWidth = fromPoints(0.5);
inline constexpr qreal ruleWidth = fromPoints(0.9);

} // namespace ks::pageStyle
