#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

namespace ks {

/// The chosen recommendations under their themes, in the order of the chapters; "/" where a theme has none.
ReportTable recommendationsTable(const Workspace& workspace, const TableFilter& filter = {});
QString recommendationsTitle();

/// Those of one theme, for its chapter; no rows where it has none.
ReportTable recommendationsOfTheme(const Workspace& workspace, const TableFilter& filter, const Theme& theme);

/// The long title, what is added to it, and its points as a list.
QString recommendationInFull(const Recommendation& row);

/// The chosen recommendations of a theme, in their order.
QList<const Recommendation*> chosenFor(const Workspace& workspace, const ThemeId& theme);

} // namespace ks
