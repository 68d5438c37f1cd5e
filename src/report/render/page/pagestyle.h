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
constexpr qreal beforeQuestion = fromPoints(8);
constexpr qreal afterQuestion = fromPoints(2);
constexpr qreal formRowPadding = fromPoints(2);
constexpr qreal writingLine = fromPoints(16); ///< from one line to write on to the next

// Below the table.
constexpr qreal beforeLegend = fromPoints(8);
constexpr qreal betweenLegendLines = fromPoints(4);
constexpr qreal beforeNotes = fromPoints(7);
constexpr qreal betweenNotes = fromPoints(1.5);

// Running text.
constexpr qreal beforeHeading2 = fromPoints(22);
constexpr qreal beforeHeading3 = fromPoints(15);
constexpr qreal afterHeading1 = fromPoints(14);
constexpr qreal afterHeading2 = fromPoints(7);
constexpr qreal afterHeading3 = fromPoints(4);
constexpr qreal headingBar = fromPoints(3.2); ///< the bar over a part's title
constexpr qreal headingBarWidth = fromPoints(44);
constexpr qreal belowHeadingBar = fromPoints(10);
constexpr qreal betweenParagraphs = fromPoints(7.5);
constexpr qreal betweenItems = fromPoints(4);
constexpr qreal betweenDetails = fromPoints(1.5);
constexpr qreal afterList = fromPoints(9);
constexpr qreal afterLead = fromPoints(11);
constexpr qreal afterMark = fromPoints(6); ///< least space between a mark and its text
constexpr qreal itemIndent = fromPoints(18);
constexpr qreal detailIndent = fromPoints(13);
constexpr qreal quoteIndent = fromPoints(14);
constexpr qreal quoteBar = fromPoints(2.2);
constexpr qreal aroundQuote = fromPoints(10);
constexpr qreal boxRadius = fromPoints(2);
constexpr qreal openPadding = fromPoints(7);
constexpr qreal aroundTable = fromPoints(18);      ///< of tables and pictures between running text
constexpr qreal belowAnnouncement = fromPoints(9); ///< over them, below their heading
constexpr qreal aroundPicture = fromPoints(8);

// The contents list.
constexpr qreal beforeContentsPart = fromPoints(10);
constexpr qreal beforeContentsChapter = fromPoints(3);
constexpr qreal betweenContents = fromPoints(1.5);
constexpr qreal contentsIndent = fromPoints(16);
constexpr qreal betweenDots = fromPoints(4.4);
constexpr qreal dotSize = fromPoints(0.9);

inline const QColor accent(0x0B, 0x6E, 0x6E);
inline const QColor ink(0x1A, 0x1A, 0x1A);
inline const QColor quiet(0x57, 0x64, 0x68); ///< 6:1 on white
inline const QColor hairline(0xD2, 0xD9, 0xDB);
inline const QColor ruleColour(0x8A, 0x97, 0x9B);
inline constexpr qreal hairlineWidth = fromPoints(0.5);
inline constexpr qreal ruleWidth = fromPoints(0.9);

} // namespace ks::pageStyle
