#pragma once

#include "domain/score.h"

#include <QList>

#include <array>

namespace ks {

/// How many scores fall on each level, by levelOf of the midpoint, and how many have no value.
struct LevelDistribution {
    std::array<int, 5> perLevel{}; ///< index 0 = level 1
    int withoutValue = 0;

    int total() const;
    bool operator==(const LevelDistribution&) const = default;
};

LevelDistribution levelDistribution(const QList<Score>& scores);

} // namespace ks
