#pragma once

#include "report/content/buildcontext.h"

namespace ks {

/// One city on one page: its scores with their place, median and target, and what is recorded of it. Without a limit
/// to a city a page for each. Long lists are shortened, and say so.
QList<ReportBlock> cityProfilePages(const BuildContext& context);
QString cityProfileTitle();
/// "Profile of Gent".
QString cityProfileTitle(const City& city);

} // namespace ks
