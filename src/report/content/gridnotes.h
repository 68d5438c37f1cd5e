#pragma once

#include "domain/analysis/layers.h"
#include "report/content/tablefilter.h"

#include <QLocale>

/// Sentences that go with every table of the maturity grid, computed from the loaded round.
namespace ks::gridNotes {

/// Names each of these cities and their themes whose score has no value and is therefore not in the figures, with the
/// reason. Empty when all count.
QString leftOut(const Workspace& workspace, const QList<City>& cities, const QLocale& locale);

/// How the source words each kind of score of these cities that is no plain number, beside the short form that stands
/// in the cells. Empty when nothing came with a wording.
QString wordings(const Workspace& workspace, const QList<City>& cities, const QLocale& locale);

/// Names the cells of these cities in a baseline that no longer are what the report says. Empty when there are none.
QString corrected(const Workspace& workspace, const QList<City>& cities);

/// Names what was adjusted over the scores of these cities and over the medians, of all themes or of one, with the
/// value and where to read why. Empty when nothing was.
QString adjusted(const Workspace& workspace, const QList<City>& cities, const QLocale& locale,
                 const std::optional<ThemeId>& theme = {});

/// "between" counts as its midpoint; the bounds.
QString medianRule(const QLocale& locale);

/// What lies over a score; told at once where nothing of the round is adjusted.
LayerState layer(const Workspace& workspace, const AdjustmentPlace& place);

/// The name of the loaded round, or that there is none.
QString roundName(const Workspace& workspace);

/// Where the scores come from.
QString source(const Workspace& workspace);

/// "Open" or how many of the themes have a global score.
QString globalScores(const Workspace& workspace);

} // namespace ks::gridNotes
