#include "domain/analysis/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ks {

int ScoreStatistics::leftOut() const {
    return std::accumulate(counts.begin(), counts.end(), 0) - n;
}

std::optional<double> quantile(const QList<double>& sorted, double fraction) {
    if (sorted.isEmpty())
        return std::nullopt;
    const double position = static_cast<double>(sorted.size() - 1) * fraction;
    const auto below = static_cast<qsizetype>(std::floor(position));
    const double part = position - static_cast<double>(below);
    if (part == 0.0)
        return sorted[below];
    return sorted[below] + part * (sorted[below + 1] - sorted[below]);
}

ScoreStatistics scoreStatistics(const QList<Score>& scores) {
    ScoreStatistics result;
    QList<double> middles;
    QList<double> lows;
    QList<double> highs;
    for (const Score& score : scores) {
        ++result.counts[static_cast<std::size_t>(score.kind())];
        if (!score.hasValue())
            continue;
        middles.append(*score.midpoint());
        lows.append(score.low()->toDouble());
        highs.append(score.high()->toDouble());
    }
    for (QList<double>* column : {&middles, &lows, &highs})
        std::sort(column->begin(), column->end());

    result.n = static_cast<int>(middles.size());
    result.median = quantile(middles, 0.5);
    result.medianLow = quantile(lows, 0.5);
    result.medianHigh = quantile(highs, 0.5);
    result.q1 = quantile(middles, 0.25);
    result.q3 = quantile(middles, 0.75);
    if (!middles.isEmpty()) {
        result.minimum = middles.first();
        result.maximum = middles.last();
        // The sum is exact (multiples of 1/8), so this rounds once.
        result.mean = std::accumulate(middles.begin(), middles.end(), 0.0) / static_cast<double>(middles.size());
    }
    return result;
}

} // namespace ks
