#pragma once

#include "domain/score.h"

#include <QList>

namespace ks {

/// The score of a theme that follows from the answers to its statements, with what it was worked out from.
struct DerivedScore {
    Score score;            ///< exact; missing while too few are answered; notApplicable when nothing applies
    int statements = 0;     ///< of the theme
    int notApplicable = 0;  ///< left out
    int answered = 0;       ///< with a level: the ones that count
    int needed = 0;         ///< at least half of those that apply, rounded up
    int sumOfEighths = 0;   ///< of the midpoints of the answers that count
    bool tieBroken = false; ///< the mean lay in the middle of two quarters, and the lower one was taken

    bool enough() const { return needed > 0 && answered >= needed; }
    std::optional<double> mean() const; ///< of the midpoints, before rounding; none while nothing counts
    bool operator==(const DerivedScore&) const = default;
};

/// One answer per statement of the theme, missing where there is none. The mean of the midpoints; "not applicable" is
/// left out; at least half of what applies has a level; rounded to the nearest quarter, a tie goes to the lower one.
/// Whole numbers only: equal on every computer, and in every other program that follows the rule.
DerivedScore derivedScore(const QList<Score>& answers);

} // namespace ks
