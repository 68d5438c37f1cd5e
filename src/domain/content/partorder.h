#pragma once

#include "domain/content/meeting.h"
#include "domain/content/recommendation.h"
#include "domain/content/themepoints.h"
#include "domain/content/workpackage.h"

#include <algorithm>
#include <tuple>

/// Parts that nobody puts in order have one of their own, so that equal rows are equal whatever came first.
namespace ks {

inline auto partRank(const AnsweredPoint& part) {
    return part.point;
}
inline auto partRank(const AnsweredCell& part) {
    return std::tuple(part.theme, part.city, part.id);
}
inline auto partRank(const PointCell& part) {
    return part.city;
}
inline auto partRank(const PackageTarget& part) {
    return std::tuple(part.theme, part.city);
}
inline auto partRank(const Attendance& part) {
    return std::tuple(part.state, !part.city, part.city, part.organisation, part.id);
}

template<class Part>
void sortParts(QList<Part>& parts) {
    std::sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return partRank(a) < partRank(b); });
}

} // namespace ks
