#pragma once

#include "domain/analysis/benchmark.h"
#include "drawing/boxpicture.h"
#include "drawing/radarpicture.h"
#include "drawing/stackpicture.h"
#include "drawing/strippicture.h"

#include <QLocale>

namespace ks {

/// The scenes of the benchmark, in the language of the program, for screen, picture and paper alike. A score keeps its
/// kind: who has no value is named apart.

/// Every theme by level, those without a value aside.
StackScene distributionScene(const Workspace& workspace, const QList<CityId>& cities);

/// Every theme as a box; the chosen city as a mark where it has a value.
BoxScene spreadScene(const Workspace& workspace, const QList<CityId>& cities, const std::optional<CityId>& chosen,
                     const QLocale& locale);

/// The cities of one theme along the scale.
StripScene standingsScene(const Workspace& workspace, const ThemeBenchmark& benchmark,
                          const std::optional<CityId>& chosen, const QLocale& locale);

/// One city against the median of the cities, its target and its score of an earlier round, as far as these exist.
/// `previousName` names that round.
RadarScene radarScene(const Workspace& workspace, const CityId& city, const QList<CityThemeStanding>& standings,
                      const QString& previousName = {});

/// "Turnhout: bezorgd, maar zonder niveau; Aalst: …"; empty when everybody has a value.
QString withoutValueText(const Workspace& workspace, const QList<CityScore>& without, const QLocale& locale);

} // namespace ks
