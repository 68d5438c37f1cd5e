#pragma once

#include "report/content/picturesource.h"

namespace ks {

/// The pictures of the benchmark by their ids: all distributions, the spread, the cities of a theme along the scale, a
/// city, or several, against the others. A limit to one city marks that city. None: another id, or nobody has a value.
std::optional<ReportPicture> benchmarkPicture(const QString& id, const Workspace& workspace, const TableFilter& filter);

} // namespace ks
