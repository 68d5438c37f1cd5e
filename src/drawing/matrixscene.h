#pragma once

#include "domain/analysis/prioritising.h"
#include "drawing/matrixpicture.h"

namespace ks {

/// The candidates in the matrix, on the scales of the rule; one without a number is marked by a letter.
MatrixScene matrixScene(const QList<PriorityCandidate>& candidates, const PriorityRule& rule);

} // namespace ks
