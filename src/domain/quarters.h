#pragma once

#include <compare>

namespace ks {

/// A value on the maturity scale in whole quarters: 4 (= 1) to 20 (= 5). Never a floating-point number in storage.
struct Quarters {
    int count = 0;

    static constexpr int lowest = 4;
    static constexpr int highest = 20;

    constexpr double toDouble() const { return count / 4.0; } ///< exact: quarters are dyadic
    constexpr auto operator<=>(const Quarters&) const = default;
};

} // namespace ks
