#pragma once

#include "base/result.h"

#include <QDate>
#include <QStringView>

namespace ks {

/// A day as it is shown and typed in Flanders: 7/03/2025. Independent of the locale, so that 7/03 is never the 3rd of
/// July (case E05). Empty for a day that is not set.
QString dayText(const QDate& day);

/// Reads what a person typed: day, month, year in four digits, with / - or . between them and ASCII digits only; also
/// 2025-03-07. Spaces around it are allowed. What dayText() shows is read back as the same day. Error: InvalidInput,
/// with what is expected.
Result<QDate> readDayFromPerson(QStringView text);

} // namespace ks
