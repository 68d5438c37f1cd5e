#pragma once

#include "widgets/inspector/story.h"

namespace ks {

/// What a cell rests on when the city filled in a form for it: what follows from the answers and how, why the city
/// decided otherwise, each answer behind it, and the values that were not taken over when a form was taken in. Empty
/// without a form, and while the content of the round is not loaded.
QList<StorySection> evaluationStory(const Workspace& workspace, const CityId& city, const ThemeId& theme,
                                    const QLocale& locale);

} // namespace ks
