#pragma once

#include "drawing/heatmappicture.h"
#include "models/heatmapmodel.h"
#include "models/heatmapsummarymodel.h"

namespace ks {

/// Texts around the grid that the models do not know.
struct HeatmapSceneTexts {
    QString title;
    QString subtitle;
    QString note;
};

/// The grid as it is arranged in the window, for a picture, a print or a drawing file: figures first, full names of
/// the themes, a legend of what occurs. While the grid is compared with another round each score has its change below
/// it, and the subtitle names that round.
HeatmapScene heatmapScene(const HeatmapModel& model, const HeatmapSummaryModel& summary,
                          const HeatmapSceneTexts& texts);

/// The corners that occur in the grid and its summary.
QList<CellMark> marksShown(const HeatmapModel& model, const HeatmapSummaryModel& summary);

/// The kinds of score that occur among the cells shown, in the order of the enumeration.
QList<ScoreKind> kindsShown(const HeatmapModel& model);

} // namespace ks
