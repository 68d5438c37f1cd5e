#pragma once

#include "base/timestamp.h"
#include "domain/rowfields.h"

#include <QDate>
#include <QList>

namespace ks {

enum class RecommendationState {
    Candidate, ///< on the long list
    Chosen,    ///< in the top list
    Dropped,
};
constexpr auto namesOf(RecommendationState) {
    return std::array{"candidate", "chosen", "dropped"};
}

/// To which level of government a recommendation speaks.
enum class Addressee { City, KnowledgeCentre, Vvsg, Province, Flanders, Federal, Europe };
constexpr auto namesOf(Addressee) {
    return std::array{"city", "knowledgeCentre", "vvsg", "province", "flanders", "federal", "europe"};
}

struct RecommendationPoint {
    QString id;
    QString text;

    bool operator==(const RecommendationPoint&) const = default;
};

/// That a recommendation answers an improvement point.
struct AnsweredPoint {
    ImprovementPointId point;
    LinkOrigin origin = LinkOrigin::Proposed;

    bool operator==(const AnsweredPoint&) const = default;
};

/// That a recommendation answers what a cell of its round shows, or the column of a theme as a whole.
struct AnsweredCell {
    QString id;
    ThemeId theme;
    std::optional<CityId> city; ///< none: the column
    LinkOrigin origin = LinkOrigin::Proposed;

    bool operator==(const AnsweredCell&) const = default;
};

struct Recommendation {
    using Key = RecommendationId;
    static constexpr const char* entity = "recommendation";

    RecommendationId id;
    RoundId round;
    std::optional<int> number; ///< as the source numbers it: follows the themes and is no rank
    QString shortTitle;
    QString longTitle;
    QString text; ///< in the notation of prose.h
    RecommendationState state = RecommendationState::Candidate;
    int position = 0;
    QString note;
    QList<ThemeId> themes;
    QList<RecommendationPoint> points;
    QList<Addressee> addressees;  ///< in the order of the enumeration
    QList<AnsweredPoint> answers; ///< in the order of their keys
    QList<AnsweredCell> cells;    ///< by theme, then city, the column first

    Key key() const { return id; }
    bool operator==(const Recommendation&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("round_id", row.round);
        field("number", row.number);
        field("short_title", row.shortTitle);
        field("long_title", row.longTitle);
        field("text", row.text);
        field("state", row.state);
        field("position", row.position);
        field("note", row.note);
    }
    QString title() const { return shortTitle.isEmpty() ? longTitle : shortTitle; }
};

enum class RatingCriterion { Impact, Importance, Urgency };
constexpr auto namesOf(RatingCriterion) {
    return std::array{"impact", "importance", "urgency"};
}

using RatingId = Id<struct RatingTag>;

/// What a recommendation was given for one criterion: by a city, or as one agreed figure.
struct Rating {
    using Key = RatingId;
    static constexpr const char* entity = "rating";
    /// The kind of row it belongs to, which says of which round it is.
    static constexpr const char* parentEntity = "recommendation";
    static constexpr const char* parentColumn = "recommendation_id";

    RatingId id;
    RoundId round; ///< of the recommendation
    RecommendationId recommendation;
    RatingCriterion criterion = RatingCriterion::Impact;
    std::optional<CityId> city; ///< none: one agreed figure
    int value = 0;
    QString note;

    Key key() const { return id; }
    bool operator==(const Rating&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("recommendation_id", row.recommendation);
        field("criterion", row.criterion);
        field("city_id", row.city);
        field("value", row.value);
        field("note", row.note);
    }
};

using GivenPlaceId = Id<struct GivenPlaceTag>;

/// The place that people gave a recommendation over the one that is reckoned, and why; one at most for each.
struct GivenPlace {
    using Key = GivenPlaceId;
    static constexpr const char* entity = "recommendation_place";
    static constexpr const char* parentEntity = "recommendation";
    static constexpr const char* parentColumn = "recommendation_id";

    GivenPlaceId id;
    RoundId round; ///< of the recommendation
    RecommendationId recommendation;
    int place = 1; ///< from 1
    QString reason;

    Key key() const { return id; }
    bool operator==(const GivenPlace&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("recommendation_id", row.recommendation);
        field("place", row.place);
        field("reason", row.reason);
    }
};

/// A place in a ranking. Keeps its own title, so that a later rewording leaves the decision as it was.
/// Figures in thousandths; none where they are not known.
struct RankingEntry {
    std::optional<RecommendationId> recommendation;
    std::optional<int> number;
    QString title;
    std::optional<int> maturity;
    std::optional<int> impact;
    std::optional<int> importance;
    std::optional<int> urgency;
    std::optional<int> total;
    std::optional<int> computedPosition; ///< before a manual order
    QString manualReason;

    bool operator==(const RankingEntry&) const = default;
};

/// A dated, frozen choice of recommendations.
struct Ranking {
    using Key = RankingId;
    static constexpr const char* entity = "ranking";

    RankingId id;
    RoundId round;
    QString title;
    QDate decidedOn;
    QString decidedBy;   ///< a body or a role, never a person's name
    bool ordered = true; ///< false: chosen, but their order is not known
    QString rule;        ///< how the order follows, so that anyone can recompute it
    QString note;
    Timestamp frozen;
    QList<RankingEntry> entries; ///< in their order

    Key key() const { return id; }
    bool operator==(const Ranking&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("round_id", row.round);
        field("title", row.title);
        field("decided_on", row.decidedOn);
        field("decided_by", row.decidedBy);
        field("ordered", row.ordered);
        field("rule", row.rule);
        field("note", row.note);
        field("frozen", row.frozen);
    }
};

} // namespace ks
