#pragma once

#include "domain/adjustment.h"
#include "domain/round.h"
#include "domain/themescore.h"

/// How rows are named in the change log: entity and key, the same on writing and on asking.
namespace ks::editKeys {

inline const QString round = QStringLiteral("round");
inline const QString themeScore = QStringLiteral("theme_score");
inline const QString adjustment = QStringLiteral("adjustment");

inline QString of(const RoundId& id) {
    return id.value;
}
inline QString of(const ScoreKey& key) {
    return key.round.value + QLatin1Char('/') + key.theme.value + QLatin1Char('/') + key.city.value;
}
/// All adjustments of a theme as a whole, or of a cell, share a key, so that their history reads as one story.
inline QString of(const RoundId& roundId, const AdjustmentPlace& place) {
    return place.city ? of(ScoreKey{roundId, place.theme, *place.city})
                      : roundId.value + QLatin1Char('/') + place.theme.value;
}
inline QString of(const Adjustment& row) {
    return of(row.round, row.place());
}

} // namespace ks::editKeys
