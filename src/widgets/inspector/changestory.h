#pragma once

#include "widgets/inspector/story.h"

namespace ks {

/// What became of a city's score since the round `before`: the score of then, the difference, and why. Ends with the
/// signs that stand in the cells of the grid meanwhile.
StorySection changeSection(const Workspace& before, const Workspace& workspace, const CityId& city,
                           const ThemeId& theme, const QLocale& locale);

/// The same of the median of a theme: over how many cities it was, and whether these were the same.
StorySection medianChangeSection(const Workspace& before, const Workspace& workspace, const ThemeId& theme,
                                 const QLocale& locale);

} // namespace ks
