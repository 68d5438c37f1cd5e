#include "domain/analysis/distribution.h"

#include "domain/analysis/level.h"

#include <numeric>

namespace ks {

int LevelDistribution::total() const {
    return std::accumulate(perLevel.begin(), perLevel.end(), withoutValue);
}

LevelDistribution levelDistribution(const QList<Score>& scores) {
    LevelDistribution distribution;
    for (const Score& score : scores) {
        if (const std::optional<double> middle = score.midpoint())
            ++distribution.perLevel[static_cast<std::size_t>(levelOf(*middle) - 1)];
        else
            ++distribution.withoutValue;
    }
    return distribution;
}

} // namespace ks
