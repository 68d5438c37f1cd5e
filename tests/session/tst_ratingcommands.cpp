#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "domain/analysis/prioritising.h"
#include "session/ratingcommands.h"

using namespace ks;

namespace tst_ratingcommands {
namespace {

/// Two recommendations on the theme Monitoring, whose median is 2,75.
Workspace withTwo() {
    Workspace workspace = test::reportGrid();
    workspace.contentLoaded = true;
    for (const int number : {1, 2}) {
        Recommendation row;
        row.id = RecommendationId(QString::number(number));
        row.round = workspace.loadedRound;
        row.number = number;
        row.shortTitle = QStringLiteral("Advies %1").arg(number);
        row.themes = {ThemeId("monitoring")};
        workspace.content.of<Recommendation>().put(row);
    }
    return workspace;
}

void give(Workspace& workspace, const char* recommendation, RatingCriterion criterion, int value,
          const std::optional<CityId>& city = {}) {
    workspace.content.of<Rating>().put({RatingId::make(),
                                        workspace.loadedRound,
                                        RecommendationId(QLatin1String(recommendation)),
                                        criterion,
                                        city,
                                        value,
                                        {}});
}

std::optional<int> agreed(const Workspace& workspace, const char* recommendation, RatingCriterion criterion) {
    for (const auto& [id, row] : workspace.content.of<Rating>()) {
        if (row.recommendation == RecommendationId(QLatin1String(recommendation)) && row.criterion == criterion &&
            !row.city)
            return row.value;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("a place in the matrix becomes two agreed figures in one step, beside the votes of the cities") {
    Workspace workspace = withTwo();
    give(workspace, "1", RatingCriterion::Importance, 2, CityId("gent"));
    const Result<Edit> edit = agreeOnRatings(workspace, RecommendationId("1"), 4, 5);
    REQUIRE(edit.ok());
    CHECK(edit->deltas.size() == 2);
    CHECK(edit->label == "rating of Advies 1");
    const Workspace before = workspace;
    applyTo(workspace, *edit);
    CHECK(agreed(workspace, "1", RatingCriterion::Importance) == 4);
    CHECK(agreed(workspace, "1", RatingCriterion::Urgency) == 5);
    CHECK(workspace.content.of<Rating>().size() == 3); // the vote of Gent stays
    CHECK_FALSE(agreed(workspace, "2", RatingCriterion::Urgency));

    const Result<Edit> onlyUrgency = agreeOnRatings(workspace, RecommendationId("1"), 4, 3);
    CHECK(onlyUrgency->deltas.size() == 1);
    CHECK(agreeOnRatings(workspace, RecommendationId("1"), 4, 5)->isEmpty());
    applyTo(workspace, inverseOf(*edit));
    CHECK(workspace.content == before.content);
}

TEST_CASE("a move along one axis of the matrix leaves the votes of the cities on the other") {
    Workspace workspace = withTwo();
    give(workspace, "1", RatingCriterion::Importance, 3, CityId("gent"));
    give(workspace, "1", RatingCriterion::Importance, 4, CityId("genk"));
    const Result<Edit> urgent = agreeOnRatings(workspace, RecommendationId("1"), std::nullopt, 5);
    REQUIRE(urgent.ok());
    applyTo(workspace, *urgent);
    CHECK_FALSE(agreed(workspace, "1", RatingCriterion::Importance));
    CHECK(agreed(workspace, "1", RatingCriterion::Urgency) == 5);
    applyTo(workspace, *agreeOnRatings(workspace, RecommendationId("1"), 3, std::nullopt));
    CHECK(agreed(workspace, "1", RatingCriterion::Importance) == 3);
    CHECK(agreeOnRatings(workspace, RecommendationId("1"), std::nullopt, std::nullopt)->isEmpty());
}

TEST_CASE("a mean of votes is agreed on either step beside it, and left where it is that step") {
    Workspace workspace = withTwo();
    for (const auto& [city, vote] : {std::pair{"gent", 4}, std::pair{"genk", 4}, std::pair{"aalst", 5}})
        give(workspace, "1", RatingCriterion::Importance, vote, CityId(QLatin1String(city))); // 4,333
    for (const int step : {4, 5}) {
        const Result<Edit> edit = agreeOnRatings(workspace, RecommendationId("1"), step, std::nullopt);
        REQUIRE(edit->deltas.size() == 1);
        Workspace after = workspace;
        applyTo(after, *edit);
        CHECK(agreed(after, "1", RatingCriterion::Importance) == step);
    }
    give(workspace, "2", RatingCriterion::Importance, 3, CityId("gent"));
    give(workspace, "2", RatingCriterion::Importance, 5, CityId("genk"));
    CHECK(agreeOnRatings(workspace, RecommendationId("2"), 4, std::nullopt)->isEmpty());
}

TEST_CASE("a rating outside the scale or of nothing is refused, and so is one in a locked round") {
    Workspace workspace = withTwo();
    CHECK(agreeOnRatings(workspace, RecommendationId("1"), 0, 3).error().code == ErrorCode::InvalidInput);
    CHECK(agreeOnRatings(workspace, RecommendationId("1"), 3, 6).error().code == ErrorCode::InvalidInput);
    CHECK(agreeOnRatings(workspace, RecommendationId("9"), 3, 3).error().code == ErrorCode::NotFound);
    Round round = *workspace.round();
    round.state = RoundState::Locked;
    workspace.rounds.put(round);
    CHECK(agreeOnRatings(workspace, RecommendationId("1"), 3, 3).error().code == ErrorCode::RoundLocked);
    CHECK(keepTopList(workspace, 10, {{}, QDate(2027, 3, 7)}, {}).error().code == ErrorCode::RoundLocked);
}

TEST_CASE("the list is kept with its day and its figures, and without ratings there is nothing to keep") {
    Workspace workspace = withTwo();
    CHECK(keepTopList(workspace, 10, {{}, QDate(2027, 3, 7)}, {}).error().code == ErrorCode::InvalidInput);
    for (const RatingCriterion criterion : {RatingCriterion::Impact, RatingCriterion::Importance}) {
        give(workspace, "1", criterion, 3);
        give(workspace, "2", criterion, 4);
    }
    const Result<Edit> edit = keepTopList(workspace, 10, {{}, QDate(2027, 3, 7)}, Timestamp{1'800'000'000'000, 60});
    REQUIRE(edit.ok());
    applyTo(workspace, *edit);
    REQUIRE(workspace.content.of<Ranking>().size() == 1);
    const Ranking kept = workspace.content.of<Ranking>().begin()->second;
    CHECK(kept.title == "Top 2, 7/03/2027");
    CHECK(kept.decidedOn == QDate(2027, 3, 7));
    CHECK(kept.frozen == Timestamp{1'800'000'000'000, 60});
    REQUIRE(kept.entries.size() == 2);
    CHECK(kept.entries[0].title == "Advies 2");
    CHECK(kept.entries[0].total == 11250); // (6 - 2,75) + 4 + 4
    CHECK(kept.entries[1].total == 9250);  // (6 - 2,75) + 3 + 3
    CHECK_FALSE(kept.rule.isEmpty());
}

TEST_CASE("one figure is agreed on, changed and taken back, and what is the same already is no step") {
    Workspace workspace = withTwo();
    const RecommendationId first("1");
    applyTo(workspace, *agreeOnRating(workspace, first, RatingCriterion::Impact, 5));
    CHECK(agreed(workspace, "1", RatingCriterion::Impact) == 5);
    CHECK(agreeOnRating(workspace, first, RatingCriterion::Impact, 5)->isEmpty());
    applyTo(workspace, *agreeOnRating(workspace, first, RatingCriterion::Impact, 2));
    CHECK(agreed(workspace, "1", RatingCriterion::Impact) == 2);
    CHECK(workspace.content.of<Rating>().size() == 1);
    applyTo(workspace, *agreeOnRating(workspace, first, RatingCriterion::Impact, std::nullopt));
    CHECK(workspace.content.of<Rating>().isEmpty());
    CHECK(agreeOnRating(workspace, first, RatingCriterion::Impact, std::nullopt)->isEmpty());
    CHECK(agreeOnRating(workspace, first, RatingCriterion::Impact, 6).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("a place by hand needs a reason, holds over the figures, and goes again") {
    Workspace workspace = withTwo();
    for (const char* each : {"1", "2"}) {
        give(workspace, each, RatingCriterion::Impact, 3);
        give(workspace, each, RatingCriterion::Importance, each[0] == '1' ? 5 : 2);
    }
    const auto order = [&] {
        QStringList ids;
        for (const PriorityEntry& each :
             prioritise(priorityCandidates(workspace), standardRule(), manualPlaces(workspace)).entries)
            ids.append(each.id.value);
        return ids.join(' ');
    };
    CHECK(order() == "1 2");
    const RecommendationId second("2");
    CHECK(placeByHand(workspace, second, 1, 2, QStringLiteral("  ")).error().code == ErrorCode::InvalidInput);
    CHECK(placeByHand(workspace, second, 3, 2, QStringLiteral("x")).error().code == ErrorCode::InvalidInput);
    CHECK(placeByHand(workspace, RecommendationId("9"), 1, 2, QStringLiteral("x")).error().code == ErrorCode::NotFound);
    applyTo(workspace, *placeByHand(workspace, second, 1, 2, QStringLiteral(" Wettelijk verplicht. ")));
    CHECK(order() == "2 1");
    REQUIRE(workspace.content.of<GivenPlace>().size() == 1);
    CHECK(workspace.content.of<GivenPlace>().begin()->second.reason == "Wettelijk verplicht.");
    CHECK(placeByHand(workspace, second, 1, 2, QStringLiteral("Wettelijk verplicht."))->isEmpty());
    applyTo(workspace, *placeByHand(workspace, second, 2, 2, QStringLiteral("Toch niet.")));
    CHECK(workspace.content.of<GivenPlace>().size() == 1); // one place each

    const Result<Edit> kept = keepTopList(workspace, 1, {{}, QDate(2027, 3, 7)}, Timestamp{1'800'000'000'000, 60});
    REQUIRE(kept.ok());
    applyTo(workspace, *kept);
    const Ranking& frozen = workspace.content.of<Ranking>().begin()->second;
    REQUIRE(frozen.entries.size() == 1);
    CHECK(frozen.entries.first().recommendation == RecommendationId("1"));

    applyTo(workspace, *placeByFigures(workspace, second));
    CHECK(workspace.content.of<GivenPlace>().isEmpty());
    CHECK(placeByFigures(workspace, second)->isEmpty());
}

TEST_CASE("two that are placed by hand exchange their places") {
    Workspace workspace = withTwo();
    const auto placeOf = [&](const char* id) {
        for (const ManualPlace& each : manualPlaces(workspace)) {
            if (each.id == RecommendationId(QLatin1String(id)))
                return each.position;
        }
        return 0;
    };
    applyTo(workspace, *placeByHand(workspace, RecommendationId("1"), 1, 2, QStringLiteral("Eerst.")));
    applyTo(workspace, *placeByHand(workspace, RecommendationId("2"), 2, 2, QStringLiteral("Dan.")));
    const Workspace before = workspace;
    const Result<Edit> up = placeByHand(workspace, RecommendationId("2"), 1, 2, QStringLiteral("Toch eerst."));
    REQUIRE(up.ok());
    applyTo(workspace, *up);
    CHECK(placeOf("2") == 1);
    CHECK(placeOf("1") == 2);
    applyTo(workspace, *placeByHand(workspace, RecommendationId("2"), 2, 2, QStringLiteral("Terug.")));
    CHECK(placeOf("1") == 1);
    CHECK(placeOf("2") == 2);
    applyTo(workspace, *placeByHand(workspace, RecommendationId("2"), 1, 2, QStringLiteral("Toch eerst.")));
    applyTo(workspace, inverseOf(*up));
    CHECK(workspace.content == before.content);
}

TEST_CASE("a list that is kept says who decided, and becomes the top list where that is wanted") {
    Workspace workspace = withTwo();
    for (const RatingCriterion criterion : {RatingCriterion::Impact, RatingCriterion::Importance}) {
        give(workspace, "1", criterion, 3);
        give(workspace, "2", criterion, 4);
    }
    const auto state = [&](const char* id) {
        return workspace.content.of<Recommendation>().find(RecommendationId(QLatin1String(id)))->state;
    };
    Recommendation chosen = *workspace.content.of<Recommendation>().find(RecommendationId("1"));
    chosen.state = RecommendationState::Chosen;
    workspace.content.of<Recommendation>().put(chosen);
    KeptList kept{QStringLiteral(" Top van maart "), QDate(2027, 3, 7), QStringLiteral(" Stuurgroep "), {}, false};
    const Workspace before = workspace;
    applyTo(workspace, *keepTopList(workspace, 1, kept, {}));
    CHECK(workspace.content.of<Ranking>().begin()->second.title == "Top van maart");
    CHECK(workspace.content.of<Ranking>().begin()->second.decidedBy == "Stuurgroep");
    CHECK(state("1") == RecommendationState::Chosen); // a version alone changes nothing else

    workspace = before;
    kept.chosen = true;
    const Result<Edit> edit = keepTopList(workspace, 1, kept, {});
    applyTo(workspace, *edit);
    CHECK(state("2") == RecommendationState::Chosen);
    CHECK(state("1") == RecommendationState::Candidate);
    applyTo(workspace, inverseOf(*edit));
    CHECK(workspace.content == before.content);
}

TEST_CASE("the place of a recommendation that was dropped is passed over") {
    Workspace workspace = withTwo();
    applyTo(workspace, *placeByHand(workspace, RecommendationId("2"), 1, 2, QStringLiteral("Eerst dit.")));
    CHECK(manualPlaces(workspace).size() == 1);
    Recommendation dropped = *workspace.content.of<Recommendation>().find(RecommendationId("2"));
    dropped.state = RecommendationState::Dropped;
    workspace.content.of<Recommendation>().put(dropped);
    CHECK(manualPlaces(workspace).isEmpty());
}

} // namespace tst_ratingcommands
