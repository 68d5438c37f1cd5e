#pragma once

#include "domain/score.h"

#include <QList>

#include <array>
#include <optional>

namespace ks {

/// The figures of one column of scores (a theme over cities, or a city over themes).
/// Everything but the bounds is computed on midpoints; scores without a value are left out and counted by kind.
struct ScoreStatistics {
    int n = 0; ///< scores that count
    std::optional<double> median;
    std::optional<double> medianLow;  ///< median when every "between" is read low
    std::optional<double> medianHigh; ///< median when every "between" is read high
    std::optional<double> q1;         ///< linear interpolation, as QUARTILE.INC
    std::optional<double> q3;
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::optional<double> mean;
    std::array<int, 6> counts{}; ///< per ScoreKind, in the order of the enumeration

    bool stable() const { return medianLow == medianHigh; } ///< the bounds agree
    int count(ScoreKind kind) const { return counts[static_cast<std::size_t>(kind)]; }
    int leftOut() const;
    bool operator==(const ScoreStatistics&) const = default;
};

ScoreStatistics scoreStatistics(const QList<Score>& scores);

/// The quantile of `sorted` (ascending) at `fraction` 0 to 1, by linear interpolation between the two nearest ranks:
/// position (n-1)·fraction, as QUARTILE.INC in a spreadsheet. None for an empty list.
std::optional<double> quantile(const QList<double>& sorted, double fraction);

} // namespace ks
