#pragma once

#include "domain/analysis/benchmark.h"
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

/// A city per theme: its score, the median, its target and its score in the round before, where that was read.
ReportTable radarTable(const Workspace& workspace, const TableFilter& filter, const City& city);
QString radarTitle();
/// Names what this city is held against.
QString radarTitle(const TableFilter& filter, const City& city);
QString previousName(const TableFilter& filter); ///< of the round before; empty where none was read
QList<CityThemeStanding> radarStandings(const Workspace& workspace, const TableFilter& filter, const City& city);

/// The cities that are shown, as they stand together in a figure of the report: as many in each as can be, at most six.
QList<QList<City>> radarPages(const Workspace& workspace, const TableFilter& filter);
/// What such a figure shows: the medians, and for each city its scores, targets and scores of the round before.
ReportTable radarsTable(const Workspace& workspace, const TableFilter& filter, int page);
QString radarsTitle(const TableFilter& filter, const QList<City>& cities);

/// The median of each theme with its bounds, of all cities and of each group that somebody made.
ReportTable groupsTable(const Workspace& workspace, const TableFilter& filter);
QString groupsTitle();

/// What the report shows. Distribution and spread are figures over all cities and come as a table with its picture; the
/// others come as a picture, or as a table while nobody paints it. Limited to one city, the standings keep its row
/// only.
QList<ReportBlock> distributionsBlocks(const BuildContext& context);
QList<ReportBlock> spreadBlocks(const BuildContext& context);
ReportBlock standingsBlock(const BuildContext& context, const Theme& theme);
QList<ReportBlock> standingsBlocks(const BuildContext& context); ///< of every theme
/// Of every city, or of the one asked for. In the whole report all cities stand together in a few figures, and nowhere
/// while nobody paints them: their scores and medians stand in the grid.
QList<ReportBlock> radarBlocks(const BuildContext& context);

} // namespace ks
