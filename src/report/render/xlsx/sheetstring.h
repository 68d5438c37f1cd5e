#pragma once

#include <QByteArrayList>
#include <QString>

namespace ks {

/// A text as the cells of a sheet hold it: UTF-8, in as many pieces as it takes, since a cell holds 32,767 characters.
/// Characters that XML cannot carry, and what would be read as such an escape, stand as _xHHHH_ (ECMA-376, ST_Xstring),
/// so that a reader finds the same characters again. Empty for an empty text.
QByteArrayList sheetStrings(const QString& text);

/// One line for the name, the header or the description of a workbook: no control characters, no line ends.
QString plainLine(const QString& text);

} // namespace ks
