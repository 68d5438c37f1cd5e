#pragma once

#include <QLocale>
#include <QString>

namespace ks {

/// The language that the texts of a report made now are in, as BCP 47 tag.
QString reportLanguage();

/// How numbers are written in that language; never with grouping, since "2.500" could be read as 2,5.
QLocale reportLocale(const QString& language);

/// A value with at most `decimals` digits after the mark, without trailing zeros ("2,875", "3").
QString numberText(double value, int decimals, const QLocale& locale);

/// "a", "a and b", "a, b and c".
QString joinedWithAnd(const QStringList& parts);

} // namespace ks
