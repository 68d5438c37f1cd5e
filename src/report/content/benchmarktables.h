#pragma once

#include "report/content/buildcontext.h"

namespace ks {

/// The cities that are compared, in grid order: those of the group that the filter names, or all. A limit to one city
/// marks that city and leaves the others in, since a comparison is over all.
QList<CityId> comparedCities(const Workspace& workspace, const TableFilter& filter);

/// Cities per level, theme by theme.
ReportTable distributionsTable(const Workspace& workspace, const TableFilter& filter);
QString distributionsTitle();

/// Lowest, quartiles, median and highest per theme, and what the city that the document is limited to has.
ReportTable spreadTable(const Workspace& workspace, const TableFilter& filter);
QString spreadTitle();

/// The cities of a theme from high to low, those without a value at the end.
ReportTable standingsTable(const Workspace& workspace, const TableFilter& filter, const Theme& theme);
QString standingsTitle();

/// A city per theme: its score, the median, its target.
ReportTable radarTable(const Workspace& workspace, const TableFilter& filter, const City& city);
QString radarTitle();

/// The median of each theme, of all cities and of each group that somebody made.
ReportTable groupsTable(const Workspace& workspace, const TableFilter& filter);
QString groupsTitle();

/// What the report shows. Distribution and spread are figures over all cities and come as a table with its picture; the
/// others come as a picture, or as a table while nobody paints it. Limited to one city, the standings keep its row
/// only.
QList<ReportBlock> distributionsBlocks(const BuildContext& context);
QList<ReportBlock> spreadBlocks(const BuildContext& context);
ReportBlock standingsBlock(const BuildContext& context, const Theme& theme);
QList<ReportBlock> standingsBlocks(const BuildContext& context); ///< of every theme
QList<ReportBlock> radarBlocks(const BuildContext& context);     ///< of every city, or of the one asked for

} // namespace ks
