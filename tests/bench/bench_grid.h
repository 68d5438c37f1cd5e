#pragma once

#include "domain/score.h"

#include <QList>

namespace ks::bench {

/// A column of `count` scores with about the share of each kind that the first round has: for every 13, one between,
/// one without a level, the rest exact and spread over the scale. The same for the same arguments.
QList<Score> scoreColumn(int count, int seed);

} // namespace ks::bench
