#pragma once

#include "domain/analysis/layers.h"
#include "domain/analysis/statistics.h"

namespace ks {

/// Where a city stands among the cities with a value: 1 is the highest, cities with an equal value share a place, and
/// the next place is as many further ("1, 2, 2, 4"). Counted on midpoints.
struct CityPlace {
    int place = 0;
    int sharedBy = 1; ///< cities on this place, this one among them
    int of = 0;       ///< cities with a value
    int best = 0;     ///< its own "between" read high, every other one low
    int worst = 0;    ///< its own "between" read low, every other one high

    bool stable() const { return best == worst; }
    bool operator==(const CityPlace&) const = default;
};

/// The place of the score at `index`; none where it has no value.
std::optional<CityPlace> placeAmong(const QList<Score>& scores, qsizetype index);

/// A city on one theme. The pointers lead into the content of the workspace.
struct ProfileTheme {
    ThemeId theme;
    Layers layers;                    ///< of the cell: the own score, and the adjustment that holds over it
    ScoreStatistics figures;          ///< of the own scores of all cities
    std::optional<double> difference; ///< the own score minus the median of the theme, on midpoints
    std::optional<CityPlace> place;
    const Target* target = nullptr;
    std::optional<double> gap;        ///< the target minus the own score, on midpoints; negative where it is passed
    QList<const Strength*> strengths; ///< of the city alone; those of the cities together are not its own
    QList<const ImprovementPoint*> improvements; ///< as the strengths
    QList<const GoodPractice*> practices;        ///< with what the source calls a weak point; no information
};

struct ProfilePackage {
    const WorkPackage* package = nullptr;
    const WorkPackageLead* lead = nullptr; ///< as what the city stands there, with its reservation
};

/// Everything that the loaded round holds of one city. The pointers lead into the content of the workspace, and are
/// null or empty where it has nothing.
struct CityProfile {
    CityId city;
    QList<ProfileTheme> themes; ///< in the order of the grid
    ScoreStatistics own;        ///< of its own scores over the themes
    const ClimateTeam* team = nullptr;
    const FteFigure* fte = nullptr; ///< its visibility is for whoever shows it
    const LekpFigure* lekp = nullptr;
    QList<ProfilePackage> leads;
    QList<ProfilePackage> partnerOf;
    const SelfEvaluation* evaluation = nullptr; ///< null: no form was made, the scores came another way
    const Submission* handedIn = nullptr;       ///< the last

    int themesWithValue() const { return own.n; }
};

CityProfile cityProfile(const Workspace& workspace, const CityId& city);

/// "place 3 of 12", or that it is shared; in the language in force.
QString placeText(const CityPlace& place);
/// From the best to the worst place, where a "between" leaves them apart; otherwise empty.
QString placeRangeText(const CityPlace& place);

} // namespace ks
