#include "priorityreference.h"
#include "support/orderedround.h"
#include "support/testsupport.h"

#include "domain/analysis/prioritising.h"

using namespace ks;
using namespace ks::test;

namespace tst_prioritising {
namespace {

ThemeMaturity theme(const char* name, std::optional<int> value) {
    return {ThemeId(QString::fromUtf8(name)), QString::fromUtf8(name),
            value ? MaturitySource::Median : MaturitySource::Open, value};
}

PriorityCandidate row(const char* id, std::optional<int> maturity, std::optional<int> impact,
                      std::optional<int> importance, std::optional<int> urgency = {}) {
    PriorityCandidate candidate;
    candidate.id = RecommendationId(QString::fromUtf8(id));
    candidate.title = QString::fromUtf8(id).toUpper();
    candidate.themes = {theme("T", maturity)};
    candidate.impact.agreed = impact;
    candidate.importance.agreed = importance;
    candidate.urgency.agreed = urgency;
    return candidate;
}

QString names(const QList<RecommendationId>& ids) {
    QStringList texts;
    for (const RecommendationId& each : ids)
        texts.append(each.value);
    return texts.join(QLatin1Char(' '));
}

QString placed(const PriorityList& list) {
    QList<RecommendationId> ids;
    for (const PriorityEntry& each : list.entries) {
        if (each.position)
            ids.append(each.id);
    }
    return names(ids);
}

RecommendationId id(const char* text) {
    return RecommendationId(QString::fromUtf8(text));
}

/// a 12,5 · b 11 · c 11 · d 9 · e 11 without urgency; f without impact.
QList<PriorityCandidate> six() {
    return {row("a", 2500, 5000, 4000),       row("b", 3000, 4000, 4000, 3000), row("c", 2000, 4000, 3000, 4000),
            row("d", 4000, 3000, 4000, 5000), row("e", 3000, 3000, 5000),       row("f", 1000, {}, 5000, 5000)};
}

/// What one step does, tried out with the plain order.
QList<RankChange> plainSensitivity(const RandomPriorities& random) {
    const auto [candidates, rule, manual] = std::tie(random.candidates, random.rule, random.manual);
    const PlainOrder before = plainOrder(candidates, rule, manual);
    QList<RankChange> found;
    for (const RecommendationId& id : before.placed) {
        for (int criterion = 0; criterion < 4; ++criterion) {
            for (const int direction : {-1, 1}) {
                const CriterionRule& scale = rule.criteria[std::size_t(criterion)];
                QList<PriorityCandidate> moved = candidates;
                PriorityCandidate& row = *std::find_if(moved.begin(), moved.end(), [&](auto& r) { return r.id == id; });
                const std::optional<long> from = plainFigure(row, criterion);
                if (!from || scale.step == 0)
                    continue;
                const int to = std::max(scale.lowest, std::min(scale.highest, int(*from) + direction * scale.step));
                if (to == *from)
                    continue;
                if (criterion == 0)
                    row.themes = {theme("T", to)};
                else
                    (criterion == 1 ? row.impact : criterion == 2 ? row.importance : row.urgency).agreed = to;
                RankChange change{id, Criterion(criterion), int(*from), to, {}, {}};
                const auto after = plainOrder(moved, rule, manual).top(rule.topSize);
                for (const RecommendationId& each : before.top(rule.topSize)) {
                    if (!after.contains(each))
                        change.leaving.append(each);
                }
                for (const RecommendationId& each : after) {
                    if (!before.top(rule.topSize).contains(each))
                        change.entering.append(each);
                }
                if (!change.leaving.isEmpty() || !change.entering.isEmpty())
                    found.append(change);
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("the lower a theme stands the more its recommendation counts and urgency decides among equal sums") {
    const PriorityList list = prioritise(six(), standardRule());
    // b, c, e: 11 each; c is more urgent than b, and of e the urgency is not known
    CHECK(placed(list) == "a c b e d");
    const PriorityEntry* a = list.entry(id("a"));
    REQUIRE(a);
    CHECK(a->total == 12500); // 6 − 2,5 = 3,5; 3,5 + 5 + 4
    CHECK(a->terms == QList<SumTerm>{{Criterion::Maturity, 2500, 3500, 1},
                                     {Criterion::Impact, 5000, 5000, 1},
                                     {Criterion::Importance, 4000, 4000, 1}});
    CHECK(list.entry(id("c"))->total == 11000);
    CHECK(list.entry(id("e"))->openTies == QList<Criterion>{Criterion::Urgency});
    CHECK(list.entry(id("e"))->missing.isEmpty());
    CHECK(list.entry(id("d"))->position == 5);
}

TEST_CASE("what lacks a figure stands apart at the end with what is missing and never counts as zero") {
    const PriorityList list = prioritise(six(), standardRule());
    const PriorityEntry& open = list.entries.last();
    CHECK(open.id == id("f"));
    CHECK(open.position == std::nullopt);
    CHECK(open.computedPosition == std::nullopt);
    CHECK(open.total == std::nullopt);
    CHECK(open.missing == QList<Criterion>{Criterion::Impact});
    CHECK(open.terms.size() == 2); // what is known is still told
    // With the best impact it would be first: 5 + 5 + 5.
    CHECK(names(couldStillEnter(six(), standardRule())) == "f");
    PriorityRule two = standardRule();
    two.topSize = 2;
    QList<PriorityCandidate> rows = six();
    rows.last().importance.agreed = 1000; // 5 + 5 + 1 = 11, urgency 5: before c, after a
    CHECK(names(couldStillEnter(rows, two)) == "f");
    two.topSize = 1;
    CHECK(names(couldStillEnter(rows, two)).isEmpty());
}

TEST_CASE("of equal sums without urgency the number decides then the place on the list then the id") {
    QList<PriorityCandidate> rows = {row("z", 3000, 3000, 3000), row("y", 3000, 3000, 3000), row("x", 3000, 3000, 3000),
                                     row("w", 3000, 3000, 3000)};
    rows[0].number = 2;
    rows[1].number = 1;
    rows[2].position = 1;
    CHECK(placed(prioritise(rows, standardRule())) == "y z w x"); // w stands at place 0
    rows[3].position = 1;
    CHECK(placed(prioritise(rows, standardRule())) == "y z w x");
    std::reverse(rows.begin(), rows.end());
    CHECK(placed(prioritise(rows, standardRule())) == "y z w x");
}

TEST_CASE("a rating is what was agreed else the mean of the cities that voted half a thousandth going up") {
    GivenRating given;
    CHECK(given.figure() == std::nullopt);
    given.votes = {{CityId("gent"), 4000}, {CityId("genk"), 3000}, {CityId("aalst"), 3000}};
    CHECK(given.figure() == 3333);
    given.votes = {{CityId("gent"), 4000}, {CityId("genk"), 4000}, {CityId("aalst"), 3000}};
    CHECK(given.figure() == 3667);
    given.votes = {{CityId("gent"), 3000}, {CityId("genk"), 3001}};
    CHECK(given.figure() == 3001);
    given.agreed = 5000;
    CHECK(given.figure() == 5000);
    PriorityCandidate candidate;
    candidate.rating(Criterion::Urgency) = given;
    CHECK(candidate.figure(Criterion::Urgency) == 5000);
    CHECK(candidate.urgency == given);
    CHECK(candidate.figure(Criterion::Impact) == std::nullopt);
}

TEST_CASE("the maturity is that of the lowest theme and open while one of them is or without a theme") {
    PriorityCandidate candidate;
    CHECK(candidate.maturity() == std::nullopt);
    candidate.themes = {theme("A", 3000), theme("B", 2750)};
    CHECK(candidate.maturity() == 2750);
    candidate.themes.append(theme("C", {}));
    CHECK(candidate.maturity() == std::nullopt);
}

TEST_CASE("the maturity of a theme is its global score else its median and open where neither is known") {
    Workspace workspace = reportGrid();
    const Theme monitoring = *workspace.theme(ThemeId("monitoring"));
    CHECK(maturityOf(workspace, monitoring) ==
          ThemeMaturity{monitoring.id, "Monitoring", MaturitySource::Median, 2750});
    setGlobal(workspace, monitoring.id, *Score::between(Quarters{8}, Quarters{12}));
    CHECK(maturityOf(workspace, monitoring) ==
          ThemeMaturity{monitoring.id, "Monitoring", MaturitySource::GlobalScore, 2500});

    Recommendation recommendation = recommendationOf(workspace, 6, monitoring.id);
    recommendation.themes.append(ThemeId("weg"));
    const PriorityCandidate candidate = candidateOf(workspace, recommendation);
    CHECK(candidate.title == "Aanbeveling nummer 6");
    CHECK(candidate.number == 6);
    CHECK(candidate.position == 6);
    CHECK(candidate.maturity() == std::nullopt); // a theme that the workspace does not know
    CHECK(candidate.impact == GivenRating{});

    workspace.scores.clear();
    CHECK(maturityOf(workspace, *workspace.theme(ThemeId("aanpak"))).source == MaturitySource::Open);
    // 2,625 and 2,75 have 2,6875 between them: 2687,5 thousandths.
    setCell(workspace, CityId("gent"), ThemeId("aanpak"), *Score::between(Quarters{10}, Quarters{11}));
    setCell(workspace, CityId("genk"), ThemeId("aanpak"), *Score::exact(Quarters{11}));
    CHECK(maturityOf(workspace, *workspace.theme(ThemeId("aanpak"))).value == 2688);
}

TEST_CASE("ratings of cities and what was agreed come from their rows in thousandths") {
    Workspace workspace = roundInOrder();
    const auto rate = [&](const char* key, RatingCriterion criterion, std::optional<CityId> city, int value) {
        Rating row;
        row.id = RatingId(QString::fromLatin1(key));
        row.round = workspace.loadedRound;
        row.recommendation = RecommendationId(QStringLiteral("a-1"));
        row.criterion = criterion;
        row.city = city;
        row.value = value;
        workspace.content.of<Rating>().put(row);
    };
    rate("1", RatingCriterion::Impact, std::nullopt, 4);
    rate("2", RatingCriterion::Importance, CityId("gent"), 5);
    rate("3", RatingCriterion::Importance, CityId("genk"), 4);
    rate("4", RatingCriterion::Urgency, std::nullopt, 2);
    Recommendation dropped = recommendationOf(workspace, 2, ThemeId("strategie"));
    dropped.state = RecommendationState::Dropped;
    workspace.content.of<Recommendation>().put(dropped);
    const QList<PriorityCandidate> candidates = priorityCandidates(workspace);
    REQUIRE(candidates.size() == 1);
    CHECK(candidates[0].figure(Criterion::Maturity) == 3000);
    CHECK(candidates[0].figure(Criterion::Impact) == 4000);
    CHECK(candidates[0].figure(Criterion::Importance) == 4500);
    CHECK(candidates[0].importance.votes.size() == 2);
    CHECK(candidates[0].figure(Criterion::Urgency) == 2000);
    CHECK(prioritise(candidates, standardRule()).entries.first().total == 11500); // 3 + 4 + 4,5
}

TEST_CASE("the figures that the report does not give leave its ten recommendations open") {
    const Workspace workspace = roundInOrder();
    const Recommendation* row = rowsInOrder<Recommendation>(workspace.content).first();
    const PriorityCandidate candidate = candidateOf(workspace, *row);
    const PriorityList list = prioritise({candidate}, standardRule());
    CHECK(list.top().isEmpty());
    CHECK(list.entries.first().missing == QList<Criterion>{Criterion::Impact, Criterion::Importance});
}

TEST_CASE("an order by hand puts its entries at their places and leaves the others in theirs") {
    const QList<ManualPlace> manual = {{id("d"), 1, "agreed on 7 March"}, {id("f"), 3, "its impact is beyond doubt"}};
    const PriorityList list = prioritise(six(), standardRule(), manual);
    CHECK(placed(list) == "d a f c b e");
    CHECK(list.entry(id("d"))->computedPosition == 5);
    CHECK(list.entry(id("d"))->manualReason == "agreed on 7 March");
    CHECK(list.entry(id("f"))->position == 3);
    CHECK(list.entry(id("f"))->total == std::nullopt); // it stays open
    CHECK(list.entry(id("a"))->computedPosition == 1);
    CHECK(list.entry(id("a"))->position == 2);
    CHECK(list.entry(id("a"))->manualReason.isEmpty());
}

TEST_CASE("places by hand that no longer fit are made to fit and refused where they are given") {
    const PriorityRule rule = standardRule();
    const auto order = [&](const QList<ManualPlace>& manual) { return placed(prioritise(six(), rule, manual)); };
    const auto refusal = [&](const QList<ManualPlace>& manual) {
        const Result<void> result = checkManualPlaces(six(), rule, manual);
        return result.ok() ? QString() : result.error().text;
    };
    CHECK(refusal({{id("d"), 1, "so"}, {id("a"), 5, "so"}}).isEmpty());
    CHECK(refusal({{id("f"), 6, "so"}}).isEmpty()); // placed it makes six
    CHECK(refusal({{id("d"), 6, "so"}}) == "“D” can stand at a place from 1 to 5. The order stays as it was.");
    CHECK(order({{id("d"), 9, "so"}}) == "a c b e d");
    CHECK(refusal({{id("d"), 0, "so"}}) == "“D” can stand at a place from 1 to 5. The order stays as it was.");
    CHECK(refusal({{id("d"), 1, "so"}, {id("e"), 1, "so"}}) ==
          "Place 1 is given twice: choose another one for “E”. The order stays as it was.");
    CHECK(order({{id("d"), 1, "so"}, {id("e"), 1, "so"}}) == "d e a c b");
    CHECK(order({{id("d"), 5, "so"}, {id("e"), 5, "so"}}) == "a c b e d");
    CHECK(refusal({{id("d"), 1, "so"}, {id("d"), 2, "so"}}) ==
          "“D” has two places by hand: keep one of them. The order stays as it was.");
    CHECK(order({{id("d"), 1, "so"}, {id("d"), 2, "so"}}) == "d a c b e");
    CHECK(refusal({{id("d"), 1, "  "}}) == "“D” is placed by hand: write down why. The order stays as it was.");
    CHECK(refusal({{id("gone"), 1, "so"}}).startsWith("A recommendation that is no longer on the list"));
    CHECK(order({{id("gone"), 1, "so"}}) == "a c b e d");
}

TEST_CASE("equal sums at the border of the top list are told with what decides between them") {
    PriorityRule rule = standardRule();
    rule.topSize = 2; // a c | b e d
    std::optional<TopBorder> border = prioritise(six(), rule).border;
    REQUIRE(border);
    CHECK(names(border->inside) == "c");
    CHECK(names(border->outside) == "b e");
    CHECK(border->decision == TieDecision::Urgency);
    rule.topSize = 4; // e | d: 11 and 9
    CHECK(prioritise(six(), rule).border == std::nullopt);
    rule.topSize = 10;
    CHECK(prioritise(six(), rule).border == std::nullopt);
    QList<PriorityCandidate> rows = {row("x", 3000, 3000, 3000), row("y", 3000, 3000, 3000)};
    rule.topSize = 1;
    CHECK(prioritise(rows, rule).border->decision == TieDecision::Id);
    rows[1].number = 4;
    CHECK(prioritise(rows, rule).border->decision == TieDecision::Number);
    CHECK(names(prioritise(rows, rule).border->inside) == "y");
    rows[0].number = 4;
    rows[1].position = 1;
    CHECK(prioritise(rows, rule).border->decision == TieDecision::Position);
}

TEST_CASE("one step of one rating shows who would leave the top list and who would enter it") {
    PriorityRule rule = standardRule();
    rule.topSize = 2; // a 12,5 · c 11 (urgency 4) | b 11 (urgency 3) · e 11 · d 9
    const QList<RankChange> changes = prioritySensitivity(six(), rule);
    const RankChange lower{id("c"), Criterion::Impact, 4000, 3000, {id("c")}, {id("b")}};
    CHECK(changes.contains(lower));
    // As urgent as c it is equal in all, and its id comes first.
    CHECK(changes.contains({id("b"), Criterion::Urgency, 3000, 4000, {id("c")}, {id("b")}}));
    CHECK(changes.contains({id("e"), Criterion::Impact, 3000, 4000, {id("c")}, {id("e")}}));
    for (const RankChange& each : changes) {
        CHECK(each.criterion != Criterion::Maturity); // no rating
        CHECK_FALSE(
            (each.moved == id("a") && each.criterion == Criterion::Impact && each.to > 5000)); // end of the scale
        CHECK_FALSE((each.moved == id("e") && each.criterion == Criterion::Urgency));          // open: nothing to move
        CHECK(each.moved != id("d"));                                                          // 10 is not enough
    }
    // a falls to 11,5 at the most and stays first.
    CHECK(std::none_of(changes.begin(), changes.end(), [](const RankChange& each) { return each.moved == id("a"); }));
}

TEST_CASE("who has a place by hand does not fall out whatever its figures") {
    PriorityRule rule = standardRule();
    rule.topSize = 2;
    const QList<ManualPlace> manual = {{id("d"), 2, "so agreed"}};
    CHECK(names(prioritise(six(), rule, manual).top()) == "a d");
    for (const RankChange& each : prioritySensitivity(six(), rule, manual)) {
        CHECK_FALSE(each.leaving.contains(id("d")));
        CHECK(each.moved != id("d"));
    }
}

TEST_CASE("the order of 1000 random lists is that of a plain reckoning") {
    int equalAtBorder = 0;
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        const RandomPriorities random(seed);
        const PlainOrder plain = plainOrder(random.candidates, random.rule, random.manual);
        const PriorityList list = prioritise(random.candidates, random.rule, random.manual);
        REQUIRE(checkManualPlaces(random.candidates, random.rule, random.manual).ok());
        INFO("seed " << seed);
        REQUIRE(placed(list) == names(plain.placed));
        REQUIRE(names(list.top()) == names(plain.top(random.rule.topSize)));
        REQUIRE(list.entries.size() == random.candidates.size());
        equalAtBorder += list.border ? 1 : 0;
        for (const PriorityEntry& each : list.entries) {
            const auto sum = plain.sums.find(each.id);
            REQUIRE(each.total.has_value() == (sum != plain.sums.end()));
            REQUIRE(each.total.value_or(0) == (each.total ? sum->second : 0));
            REQUIRE(each.missing.isEmpty() == each.total.has_value());
            const qsizetype computed = plain.computed.indexOf(each.id) + 1;
            REQUIRE(each.computedPosition.value_or(0) == computed);
            int parts = 0;
            for (const SumTerm& term : each.terms)
                parts += term.product();
            REQUIRE((!each.total || parts == *each.total));
        }
    }
    CHECK(equalAtBorder > 50); // the lists are as crowded as they are meant to be
}

TEST_CASE("what one step does to 200 random lists is what trying it out gives") {
    int changes = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const RandomPriorities random(seed);
        const QList<RankChange> found = prioritySensitivity(random.candidates, random.rule, random.manual);
        INFO("seed " << seed);
        REQUIRE(found == plainSensitivity(random));
        changes += static_cast<int>(found.size());
    }
    CHECK(changes > 1000);
}

} // namespace tst_prioritising
