#pragma once

#include "domain/workspace.h"

#include <QLocale>

namespace ks {

/// How a figure of the trend comes about, in lines: the score of the city, where one is given, in the words of its
/// source, and the median with the cities behind it. `round`: the workspace with that round loaded.
QString trendStory(const Workspace& round, const ThemeId& theme, const std::optional<CityId>& city,
                   const QLocale& locale);

} // namespace ks
