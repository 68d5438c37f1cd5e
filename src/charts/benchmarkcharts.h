#pragma once

#include "charts/paintedchart.h"
#include "drawing/benchmarkscenes.h"

namespace ks {

/// The cities of one theme along the scale, the chosen one marked; its spots are the cities, by their ids.
PaintedScene stripChart(const Workspace& workspace, const ThemeBenchmark& benchmark,
                        const std::optional<CityId>& chosen, const QLocale& locale);

/// One city against the others, as radarScene() says; its spots are the themes of `standings`, by their ids. `title`
/// names it.
PaintedScene radarChart(const RadarScene& scene, const QList<CityThemeStanding>& standings, const QString& title,
                        const QLocale& locale);

} // namespace ks
