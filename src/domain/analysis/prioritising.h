#pragma once

#include "domain/analysis/rules.h"

#include <array>

/// A ranking of recommendations that anybody can recompute: whole thousandths, the rule as data, and what lacks a
/// figure apart. (report: "Top 10 aanbevelingen volgens belang en impact" and "Verdere prioritering volgens urgentie")
namespace ks {

enum class Criterion { Maturity, Impact, Importance, Urgency };
constexpr auto namesOf(Criterion) {
    return std::array{"maturity", "impact", "importance", "urgency"};
}
constexpr std::array<Criterion, 4> allCriteria{Criterion::Maturity, Criterion::Impact, Criterion::Importance,
                                               Criterion::Urgency};

/// The criterion that a rating is given for; maturity is read from the grid and never rated.
Criterion criterionOf(RatingCriterion criterion);

/// How one criterion counts. Figures in thousandths, weights as whole numbers from 0 to 1000.
struct CriterionRule {
    int weight = 1; ///< 0: not in the sum
    int lowest = 1000;
    int highest = 5000;
    int step = 1000; ///< what the sensitivity moves a figure by; 0: it is not moved

    bool operator==(const CriterionRule&) const = default;
};

struct PriorityRule {
    std::array<CriterionRule, 4> criteria; ///< per Criterion, in the order of the enumeration
    /// What puts entries with the same sum in order, the higher first; after that their number, then their position on
    /// the list, then their id.
    QList<Criterion> ties;
    int topSize = topListSize;

    CriterionRule& of(Criterion criterion) { return criteria[static_cast<std::size_t>(criterion)]; }
    const CriterionRule& of(Criterion criterion) const { return criteria[static_cast<std::size_t>(criterion)]; }
    bool operator==(const PriorityRule&) const = default;
};

/// As the report has it: maturity, impact and importance weigh the same, and urgency decides among equal sums. Maturity
/// is not moved, since it is read from the grid and not rated.
PriorityRule standardRule();

enum class MaturitySource { GlobalScore, Median, Open };

/// How a theme stands in the grid, in thousandths of a level.
struct ThemeMaturity {
    ThemeId theme;
    QString name;
    MaturitySource source = MaturitySource::Open;
    std::optional<int> value; ///< none while open

    bool operator==(const ThemeMaturity&) const = default;
};

/// The global score where it is decided, else the median, both as their midpoint; half a thousandth goes up.
ThemeMaturity maturityOf(const Workspace& workspace, const Theme& theme);

/// What one city gives.
struct CityVote {
    CityId city;
    int figure = 0;

    bool operator==(const CityVote&) const = default;
};

/// What a recommendation was given for one criterion.
struct GivenRating {
    std::optional<int> agreed; ///< goes before the votes
    QList<CityVote> votes;

    /// The agreed figure, else the mean of the votes, half a thousandth going up. A city without a vote does not count.
    std::optional<int> figure() const;
    bool operator==(const GivenRating&) const = default;
};

/// A recommendation to be ranked, with what is known of it. Figures in thousandths, none where they are not known.
struct PriorityCandidate {
    RecommendationId id; ///< once in a list
    QString title;
    std::optional<int> number;
    int position = 0; ///< on the long list
    QList<ThemeMaturity> themes;
    GivenRating impact;
    GivenRating importance;
    GivenRating urgency;

    /// That of its lowest theme; none without a theme, and while one of them is open, since that could be lower.
    std::optional<int> maturity() const;
    /// Of all but the maturity.
    GivenRating& rating(Criterion criterion);
    const GivenRating& rating(Criterion criterion) const;
    std::optional<int> figure(Criterion criterion) const;
    bool operator==(const PriorityCandidate&) const = default;
};

/// What the workspace knows: title, number, place, themes with their maturity, and the ratings.
PriorityCandidate candidateOf(const Workspace& workspace, const Recommendation& row);

/// Of every recommendation of the loaded round that was not dropped, in their order.
QList<PriorityCandidate> priorityCandidates(const Workspace& workspace);

/// A place that people gave over what was reckoned, and why.
struct ManualPlace {
    RecommendationId id;
    int position = 0; ///< from 1
    QString reason;

    bool operator==(const ManualPlace&) const = default;
};

/// The places that were given in the loaded round, from the first on; two for one place in the order of their ids. Of a
/// recommendation that is not on the list any more there is none.
QList<ManualPlace> manualPlaces(const Workspace& workspace);

struct SumTerm {
    Criterion criterion = Criterion::Maturity;
    int figure = 0;  ///< as it is known
    int counted = 0; ///< as it counts: of maturity its distance from the other end of the scale, else the figure
    int weight = 0;

    int product() const { return counted * weight; }
    bool operator==(const SumTerm&) const = default;
};

struct PriorityEntry {
    RecommendationId id;
    std::optional<int> position;         ///< from 1; none: open, and apart from those that are ranked
    std::optional<int> computedPosition; ///< before what people gave; none: open
    std::optional<int> total;
    QList<SumTerm> terms;      ///< what is known of the criteria with a weight
    QList<Criterion> missing;  ///< of those with a weight
    QList<Criterion> openTies; ///< of those that decide among equal sums; such an entry comes after those that have one
    QString manualReason;      ///< empty: it stands where the rule puts it

    bool operator==(const PriorityEntry&) const = default;
};

/// What put one entry before the next with the same sum.
enum class TieDecision { Maturity, Impact, Importance, Urgency, Number, Position, Id };

/// Entries of the same sum on both sides of the last place of the top list.
struct TopBorder {
    QList<RecommendationId> inside;
    QList<RecommendationId> outside;
    TieDecision decision = TieDecision::Id; ///< between the last inside and the first outside

    bool operator==(const TopBorder&) const = default;
};

struct PriorityList {
    QList<PriorityEntry> entries; ///< those with a position in its order, then those that are open as given
    int topSize = 0;
    std::optional<TopBorder> border; ///< none: nothing is equal there

    const PriorityEntry* entry(const RecommendationId& id) const;
    QList<RecommendationId> top() const; ///< fewer than its size where fewer are ranked
    bool operator==(const PriorityList&) const = default;
};

/// Ranks the candidates. An entry with a manual place stands there, open or not, and the others go around it in their
/// own order. Of two for one place the first has it and the other the next one free; a place past the end is the last
/// one; what is no candidate is passed over.
PriorityList prioritise(const QList<PriorityCandidate>& candidates, const PriorityRule& rule,
                        const QList<ManualPlace>& manual = {});

/// Whether people can give these places: each with a reason, known, once, and within the list. Error: InvalidInput.
Result<void> checkManualPlaces(const QList<PriorityCandidate>& candidates, const PriorityRule& rule,
                               const QList<ManualPlace>& manual);

/// One figure of one entry a step lower or higher, cut off at the end of its scale, and whom that moves over the border
/// of the top list.
struct RankChange {
    RecommendationId moved;
    Criterion criterion = Criterion::Impact;
    int from = 0;
    int to = 0;
    QList<RecommendationId> leaving;  ///< in the order of the list
    QList<RecommendationId> entering; ///< in the order that the change gives

    bool operator==(const RankChange&) const = default;
};

/// Every such change that moves somebody over the border: in the order of the list, per criterion, lower before higher.
/// Of a rating by votes it is the mean that moves.
QList<RankChange> prioritySensitivity(const QList<PriorityCandidate>& candidates, const PriorityRule& rule,
                                      const QList<ManualPlace>& manual = {});

/// The entries that are open and would stand in the top list with the best figures for what they lack: while there are
/// any, the list may still change.
QList<RecommendationId> couldStillEnter(const QList<PriorityCandidate>& candidates, const PriorityRule& rule,
                                        const QList<ManualPlace>& manual = {});

} // namespace ks
