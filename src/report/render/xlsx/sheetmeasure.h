#pragma once

#include "report/render/xlsx/sheetstyle.h"

#include <QStringList>

namespace ks {

/// What texts take in a sheet. The reader's fonts are not known here, so widths are estimated for the usual one
/// (Calibri) and kept a little on the large side. Unit: the width of a digit, in which widths of columns are given.
namespace sheetMeasure {

/// A text on one line in the usual size.
double width(const QString& text);

/// The longest word, the longest line, and all of the text on one line.
struct TextExtent {
    double word = 0;
    double line = 0;
    double all = 0;
};
TextExtent extent(const QString& text);

/// Lines that a text takes in a column of that width.
int lines(const QString& text, double columnWidth, const SheetStyle& style);
/// Height of a row with so many lines, in points.
double height(int lines, const SheetStyle& style);
/// Pieces of a text that each fit into one row (at most 409 points high), cut at line ends and spaces.
QStringList pieces(const QString& text, double columnWidth, const SheetStyle& style);

constexpr int mostLines = 24; ///< in one row, with room for a font that runs wide

} // namespace sheetMeasure
} // namespace ks
