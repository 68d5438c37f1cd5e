#pragma once

#include "domain/analysis/benchmark.h"

namespace ks {

/// A median as it would be if one city were otherwise.
struct MedianIf {
    CityId city;
    std::optional<double> median; ///< none: nothing would be left to count

    bool operator==(const MedianIf&) const = default;
};

/// How a median comes about, and what one city more or less, or another reading of a "between", would do to it.
struct MedianStory {
    std::optional<double> median;
    QList<CityScore> counted; ///< lowest midpoint first, equal ones in the order asked for
    QList<int> middle;        ///< which of `counted` the median is, or is halfway between; at most two
    QList<CityScore> leftOut; ///< without a value

    QList<MedianIf> readLow;  ///< each "between" alone read at its low end, in the order of `counted`
    QList<MedianIf> readHigh; ///< and at its high end
    QList<MedianIf> without;  ///< each city that counts left out
    /// One more city at level 1 and at level 5; at any other value the median lies between these two.
    double oneMoreLow = 0;
    double oneMoreHigh = 0;

    /// The lowest and highest median that one such change gives; equal to the median when none moves it.
    double least() const;
    double most() const;
    bool operator==(const MedianStory&) const = default;
};

MedianStory medianStory(const Workspace& workspace, const ThemeId& theme, const QList<CityId>& cities);

/// Of scores in the order asked for.
MedianStory medianStory(const QList<CityScore>& scores);

} // namespace ks
