#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ks {

/// What was written to a sheet. Text in bytes as XML spells it: "&", "<" and ">" as entities.
struct SheetTally {
    qint64 numbers = 0;
    qint64 texts = 0;
    qint64 textBytes = 0;

    bool operator==(const SheetTally&) const = default;
};

/// Reads a workbook again and holds it against what was written to its sheets, in their order. Empty when every part is
/// whole and every sheet holds as many numbers, texts and bytes of text; otherwise what is wrong, for the log.
QString packageFlaw(const QByteArray& package, const QList<SheetTally>& sheets);

} // namespace ks
