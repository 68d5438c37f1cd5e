#pragma once

#include "domain/evaluation/cityevaluation.h"

namespace ks {

/// What a city's form still lacks, in words, theme by theme: "Strategie: no answer to 1.2 and 1.5". Empty when nothing.
QStringList openPoints(const Workspace& workspace, const CityEvaluation& evaluation, const City& city);

} // namespace ks
