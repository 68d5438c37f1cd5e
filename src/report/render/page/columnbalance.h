#pragma once

#include <QList>

namespace ks {

/// What the texts of a table ask for, to weigh one width against another: the width of each paragraph of each cell on
/// one line. Lengths in any one unit.
struct TableTexts {
    using Cell = QList<qreal>;
    QList<QList<Cell>> rows; ///< rows[row][column]
    qreal padding = 0;       ///< left and right of the text together
};

/// How many lines all rows take together when the columns are as wide as that.
int linesAt(const TableTexts& texts, const QList<qreal>& widths);

/// The widths with so much given from one column to another that the table gets as low as it can: none below its
/// `least`, and only columns in `movable` give or take. Their sum stays.
QList<qreal> balancedWidths(const TableTexts& texts, QList<qreal> widths, const QList<qreal>& least,
                            const QList<bool>& movable);

} // namespace ks
