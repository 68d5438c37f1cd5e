#pragma once

#include "report/content/reportdocument.h"

#include <QLocale>

namespace ks {

/// What stands in a cell on paper: the short form of a score, numbers rounded to the column's decimals. Empty for an
/// empty cell.
QString shownText(const ReportCell& cell, const ReportColumn& column, const QLocale& locale);

/// The full wording of a score that is no plain number, with the words of its source: "between 3 and 4 (Tussen geel
/// en groen)". For text formats, where the short form could be read as a date or a minus sign.
QString fullScoreText(const ReportCell& cell, const Score& score, const QLocale& locale);

QString openText();
QString yesNoText(YesNo answer);

/// "Table 1. Maturity assessment per city and theme".
QString numberedTitle(const ReportTable& table);

/// "Figure 1. Cities per level".
QString numberedCaption(const ReportPicture& picture);

} // namespace ks
