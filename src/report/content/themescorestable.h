#pragma once

#include "report/content/buildcontext.h"

namespace ks {

/// The column of a theme in the grid: the global score, the median, and the score of each city with its wording.
ReportTable themeScoresTable(const Workspace& workspace, const TableFilter& filter, const Theme& theme);

/// How many cities stand on each level of a theme: as a picture, or as a table while nobody paints it.
ReportBlock themeDistribution(const BuildContext& context, const Theme& theme);

} // namespace ks
