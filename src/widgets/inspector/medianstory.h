#pragma once

#include "widgets/inspector/story.h"

namespace ks {

/// How the median of a theme over `cities` comes about: the cities in order with those in the middle, each leading to
/// its cell; the quartiles, bounds and mean with their sums; and what it would be with a "between" read low or high, or
/// with one city more or less. Empty when no city has a value.
QList<StorySection> medianSections(const Workspace& workspace, const ThemeId& theme, const QList<CityId>& cities,
                                   const QLocale& locale);

} // namespace ks
