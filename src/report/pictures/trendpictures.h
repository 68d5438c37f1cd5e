#pragma once

#include "report/content/picturesource.h"

namespace ks {

/// The medians over all rounds by their ids, of one theme or of every theme; with the line of the city that `filter`
/// names. None: another id, or no round before was read.
std::optional<ReportPicture> trendPicture(const QString& id, const Workspace& workspace, const TableFilter& filter);

} // namespace ks
