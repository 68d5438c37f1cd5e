#include "support/testsupport.h"

#include "domain/analysis/frozenranking.h"
#include "domain/analysis/prioritytext.h"

using namespace ks;

namespace tst_prioritytext {
namespace {

const QLocale dutch(QStringLiteral("nl_BE"));

RecommendationId id(const char* text) {
    return RecommendationId(QString::fromUtf8(text));
}

/// a: 3,5 + 4 + 3,333; b as much and less urgent; c is open.
QList<PriorityCandidate> three() {
    PriorityCandidate a;
    a.id = id("a");
    a.title = "Data";
    a.number = 6;
    a.themes = {{ThemeId("m"), "Monitoring", MaturitySource::Median, 2500},
                {ThemeId("s"), "Strategie", MaturitySource::GlobalScore, 3000}};
    a.impact.agreed = 4000;
    a.importance.votes = {{CityId("gent"), 4000}, {CityId("genk"), 3000}, {CityId("aalst"), 3000}};
    a.urgency.agreed = 5000;
    PriorityCandidate b = a;
    b.id = id("b");
    b.title = "Impact";
    b.number = 7;
    b.themes = {{ThemeId("s"), "Strategie", MaturitySource::GlobalScore, 2500}};
    b.importance.agreed = 3333;
    b.urgency = {};
    PriorityCandidate c;
    c.id = id("c");
    c.title = "Risico";
    c.themes = {{ThemeId("r"), "Risicobeheer", MaturitySource::Open, {}}};
    c.urgency.agreed = 2000;
    return {a, b, c};
}

} // namespace

TEST_CASE("a rule says how the sum is made and what decides among equal ones") {
    const QStringList lines = priorityText::rule(standardRule(), dutch);
    CHECK(lines.first() == "The sum is (6 − maturity) + impact + importance.");
    CHECK(lines[1] == "Scales: maturity from 1 to 5, impact from 1 to 5, importance from 1 to 5, urgency from 1 to 5.");
    CHECK(lines[5] ==
          "Among equal sums decides, one after the other: urgency (the higher first), number, place on the list.");
    PriorityRule other = standardRule();
    other.of(Criterion::Maturity).weight = 2;
    other.of(Criterion::Impact) = {3, 0, 10000, 500};
    other.of(Criterion::Importance).weight = 0;
    other.ties = {Criterion::Maturity};
    CHECK(priorityText::rule(other, dutch).first() == "The sum is (6 − maturity) × 2 + impact × 3.");
    CHECK(priorityText::rule(other, dutch)[1] == "Scales: maturity from 1 to 5, impact from 0 to 10.");
    CHECK(priorityText::rule(other, dutch)[5] ==
          "Among equal sums decides, one after the other: maturity (the lower first), number, place on the list.");
}

TEST_CASE("an entry tells its sum piece by piece with where each figure comes from") {
    const QList<PriorityCandidate> rows = three();
    const PriorityRule rule = standardRule();
    const PriorityList list = prioritise(rows, rule);
    CHECK(priorityText::pieces(rows[0], *list.entry(id("a")), rule, dutch) ==
          QStringList{"maturity: 6 − 2,5 = 3,5 (median of Monitoring)", "impact: 4",
                      "importance: 3,333 (mean of the votes of 3 cities)", "sum: 3,5 + 4 + 3,333 = 10,833",
                      "urgency: 5 (decides among equal sums)"});
    CHECK(priorityText::pieces(rows[1], *list.entry(id("b")), rule, dutch) ==
          QStringList{"maturity: 6 − 2,5 = 3,5 (global score of Strategie)", "impact: 4",
                      "importance: 3,333 (agreed on)", "sum: 3,5 + 4 + 3,333 = 10,833",
                      "urgency: open (comes after equal sums that have it)"});
    CHECK(priorityText::pieces(rows[2], *list.entry(id("c")), rule, dutch) ==
          QStringList{"missing: maturity (of Risicobeheer)", "missing: impact", "missing: importance",
                      "urgency: 2 (decides among equal sums)"});
    CHECK(priorityText::sum(*list.entry(id("c")), dutch).isEmpty());
    CHECK(priorityText::missing(rows[2], *list.entry(id("c"))) == "maturity (of Risicobeheer), impact, importance");
    CHECK(priorityText::missing(rows[0], *list.entry(id("a"))).isEmpty());

    PriorityRule heavy = rule;
    heavy.of(Criterion::Maturity).weight = 2;
    heavy.of(Criterion::Urgency).weight = 3;
    const PriorityList other = prioritise(rows, heavy, {{id("a"), 1, "the group wants it"}});
    CHECK(priorityText::pieces(rows[0], *other.entry(id("a")), heavy, dutch) ==
          QStringList{"maturity: 3,5 × 2 = 7 (median of Monitoring)", "impact: 4",
                      "importance: 3,333 (mean of the votes of 3 cities)", "urgency: 5 × 3 = 15",
                      "sum: 3,5 × 2 + 4 + 3,333 + 5 × 3 = 29,333", "placed by hand: the group wants it"});
    const PriorityList moved = prioritise(rows, rule, {{id("b"), 1, "the group wants it"}});
    CHECK(priorityText::pieces(rows[1], *moved.entry(id("b")), rule, dutch).last() ==
          "placed by hand instead of at place 2: the group wants it");
    CHECK(priorityText::missing({}, {{}, {}, {}, {}, {}, {Criterion::Maturity}, {}, {}}) ==
          "maturity (it belongs to no theme)");
}

TEST_CASE("a change and a tie at the border are told with the titles of the recommendations") {
    const QList<PriorityCandidate> rows = three();
    PriorityRule rule = standardRule();
    rule.topSize = 1;
    CHECK(priorityText::change({id("a"), Criterion::Impact, 4000, 3000, {id("a")}, {id("b")}}, rows, rule, dutch) ==
          "“Data” with impact at 3 instead of 4: “Data” would leave the top 1, “Impact” would enter the top 1");
    CHECK(priorityText::border(*prioritise(rows, rule).border, rows) ==
          "“Data” inside and “Impact” outside the top list have the same sum; between them decides: urgency.");
    CHECK(priorityText::border({{id("a")}, {id("b")}, TieDecision::Number}, rows)
              .endsWith("between them decides: their number alone."));
    CHECK(priorityText::border({{id("a")}, {id("b")}, TieDecision::Id}, rows)
              .endsWith("between them decides: their place on the list alone."));
}

TEST_CASE("a frozen ranking keeps titles and figures of today and the rule in words") {
    QList<PriorityCandidate> rows = three();
    PriorityRule rule = standardRule();
    rule.topSize = 2;
    const PriorityList list = prioritise(rows, rule, {{id("c"), 1, "asked for by the board"}});
    const RankingDecision decision{RankingId("v-1"), RoundId("2027"), "Top 2 van maart",      QDate(2027, 3, 7),
                                   "stuurgroep",     "Noot.",         {1'800'000'000'000, 60}};
    const Ranking ranking = frozenRanking(rows, list, rule, decision, dutch);
    CHECK(ranking.id == decision.id);
    CHECK(ranking.round == decision.round);
    CHECK(ranking.title == "Top 2 van maart");
    CHECK(ranking.decidedOn == QDate(2027, 3, 7));
    CHECK(ranking.decidedBy == "stuurgroep");
    CHECK(ranking.note == "Noot.");
    CHECK(ranking.frozen == decision.frozen);
    CHECK(ranking.ordered);
    CHECK(ranking.rule == priorityText::rule(rule, dutch).join('\n'));
    REQUIRE(ranking.entries.size() == 2);
    CHECK(ranking.entries[0] ==
          RankingEntry{id("c"), {}, "Risico", {}, {}, {}, 2000, {}, {}, "asked for by the board"});
    CHECK(ranking.entries[1] == RankingEntry{id("a"), 6, "Data", 2500, 4000, 3333, 5000, 10833, 1, ""});
    rows[0].title = "Later reworded";
    CHECK(ranking.entries[1].title == "Data");
}

} // namespace tst_prioritytext
