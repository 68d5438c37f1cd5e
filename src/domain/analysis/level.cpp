#include "domain/analysis/level.h"

#include <algorithm>
#include <cmath>

namespace ks {

int levelOf(double value) {
    return std::clamp(static_cast<int>(std::ceil(value - 0.5)), 1, 5);
}

} // namespace ks
