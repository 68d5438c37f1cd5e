#pragma once

#include "base/id.h"
#include "domain/score.h"

#include <tuple>

namespace ks {

/// The place of one cell: clustered on round, theme, city, as it is stored.
struct ScoreKey {
    RoundId round;
    ThemeId theme;
    CityId city;

    bool operator==(const ScoreKey&) const = default;
    auto operator<=>(const ScoreKey&) const = default;
    template<class Self, class Field>
    static void fields(Self& key, Field&& field) {
        field("round_id", key.round);
        field("theme_id", key.theme);
        field("city_id", key.city);
    }
};

/// A city's own score on a theme in a round, with the wording that its source used.
struct ThemeScore {
    using Key = ScoreKey;

    ScoreKey place;
    Score score;
    QString wording; ///< as the source has it ("Tussen geel en groen"); empty when it was entered here
    QString source;  ///< section of the report, or what it was taken from; empty when it was entered here
    std::optional<Score> derived = {}; ///< what follows from the answers of its form; none where there is no form
    QString reason = {};               ///< why the city decided otherwise than what follows

    Key key() const { return place; }
    bool operator==(const ThemeScore&) const = default;
};

} // namespace ks
