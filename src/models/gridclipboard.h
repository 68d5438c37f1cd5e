#pragma once

#include "domain/score.h"

#include <QLocale>
#include <QStringList>

#include <functional>

namespace ks {

/// A rectangle of scores on its way to the clipboard. Names may be left empty: then only the cells are copied.
struct GridBlock {
    QStringList columnNames;
    QStringList rowNames;
    QList<QList<Score>> scores; ///< scores[row][column]
};

/// Colours of a cell as #rrggbb; the edges only for a score between two levels.
struct CellColours {
    QString ground;
    QString text;
    QString leftEdge;
    QString rightEdge;
};
using ColoursOfScore = std::function<CellColours(const Score&)>;

/// A text for one cell of a spreadsheet: on one line, and with an apostrophe in front where it would be read as a
/// formula (M17).
QString clipboardText(const QString& text);

/// Lines of cells parted by tabs, as spreadsheets take it. A name that a spreadsheet would read as a formula gets an
/// apostrophe in front (M17); tabs and line ends within names become spaces.
QString tabSeparated(const GridBlock& block, const QLocale& locale);

/// The same as an HTML table for word processors, with the level colours; all text escaped (M15).
QString htmlTable(const GridBlock& block, const QLocale& locale, const ColoursOfScore& colours);

} // namespace ks
