#pragma once

#include "base/timestamp.h"
#include "domain/adjustment.h"
#include "domain/content/roundcontent.h"
#include "domain/model.h"
#include "domain/round.h"
#include "domain/table.h"
#include "domain/themescore.h"

namespace ks {

struct WorkspaceInfo {
    WorkspaceId id;
    QString title;
    Timestamp createdAt;
    Timestamp changedAt; ///< of the last accepted edit; stamps every export

    bool operator==(const WorkspaceInfo&) const = default;
};

/// What is open: the model, all rounds, and scores and content of one round at a time.
struct Workspace {
    WorkspaceInfo info;
    QList<City> cities;          ///< in grid order
    QList<Theme> themes;         ///< in grid order
    QList<MaturityLevel> levels; ///< 1 to 5
    Table<Round> rounds;
    RoundId loadedRound; ///< whose scores and adjustments are below
    Table<ThemeScore> scores;
    Table<Adjustment> adjustments;
    bool contentLoaded = false; ///< `content` is read when it is first asked for (Session::needContent)
    RoundContent content;

    bool operator==(const Workspace&) const = default;

    const City* city(const CityId& id) const;
    const Theme* theme(const ThemeId& id) const;
    const MaturityLevel* level(int number) const;
    const Round* round() const { return rounds.find(loadedRound); }
    QList<Round> roundsInOrder() const;

    ScoreKey cell(const CityId& city, const ThemeId& theme) const { return {loadedRound, theme, city}; }
    /// The score of a cell of the loaded round; missing where nothing is stored.
    Score score(const CityId& city, const ThemeId& theme) const;
    /// The column of a theme in the order of `cities`.
    QList<Score> scoresOfTheme(const ThemeId& theme) const;
    QList<Score> scoresOfCity(const CityId& city) const;
    /// The adjustments of the loaded round over a theme or a cell, oldest first; the last one holds.
    QList<Adjustment> adjustmentsOf(const AdjustmentPlace& place) const;
    /// The one that holds; none where nothing was adjusted. Over a theme it is the global score.
    std::optional<Adjustment> adjusted(const AdjustmentPlace& place) const;
    /// None while the global score is open.
    std::optional<Adjustment> globalScore(const ThemeId& theme) const { return adjusted({theme}); }
};

} // namespace ks
