#pragma once

#include "domain/workspace.h"

#include <QLocale>

namespace ks {

/// How the median of a theme over a group comes about, in lines: the median with its bounds, the cities behind it, the
/// other figures with their sums, what if, and who has no value. Without a group: over all cities.
QString groupStory(const Workspace& workspace, const ThemeId& theme, const PeerGroup* group, const QLocale& locale);

} // namespace ks
