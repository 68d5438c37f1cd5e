#pragma once

#include "domain/analysis/statistics.h"
#include "domain/figuretext.h"

#include <QLocale>
#include <QString>

namespace ks {

/// The median, or a dash when no score counts.
QString medianText(const ScoreStatistics& statistics, const QLocale& locale);

/// The line under it: "n = 12", with the bounds before it where they differ: "2,5–3 · n = 12".
QString medianNote(const ScoreStatistics& statistics, const QLocale& locale);

/// In full: the median, how many scores it rests on, its bounds, and what was left out by kind.
QString medianLongText(const ScoreStatistics& statistics, const QLocale& locale);

/// "1 approximate, 1 handed in without a level"; empty when every score counts.
QString leftOutText(const ScoreStatistics& statistics);

} // namespace ks
