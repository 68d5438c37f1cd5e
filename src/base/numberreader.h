#pragma once

#include "base/result.h"

#include <QStringView>

namespace ks {

/// What a decimal may be, in thousandths, so that no floating point is involved.
/// `step` is the smallest difference (250 for quarters); `maxDecimals` refuses "2.500", which could mean 2500.
struct DecimalRule {
    qint64 minimum = 0;
    qint64 maximum = 0;
    qint64 step = 1;
    int maxDecimals = 2;
};

/// Reads what a person typed: digits with at most one decimal mark, comma or point alike, spaces around it allowed.
/// No sign, grouping, exponent, percent, nan or inf; ASCII digits only. Returns thousandths. (M16, case E01)
Result<qint64> readDecimalFromPerson(QStringView text, const DecimalRule& rule);

/// Reads a number from a file: point only, no spaces, otherwise as above.
Result<qint64> readDecimalFromFile(QStringView text, const DecimalRule& rule);

/// Sets LC_NUMERIC back to "C" for the process; to be called right after the application object is made (M16).
void useCNumericLocale();

} // namespace ks
