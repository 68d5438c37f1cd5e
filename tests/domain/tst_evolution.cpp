#include "domain/analysis/evolution.h"

#include "support/testsupport.h"
#include "support/tworounds.h"

using namespace ks;
using namespace ks::test;

namespace tst_evolution {
namespace {

Workspace onlyTheme(Workspace workspace, const char* theme) {
    workspace.themes.removeIf([&](const Theme& each) { return each.id.value != QLatin1String(theme); });
    return workspace;
}

/// The evolution of one cell from one typed score to another.
CellEvolution between(const char* before, const char* after) {
    Workspace then = answeredRound("toen", 1, {}, before);
    Workspace now = answeredRound("nu", 2, {}, after);
    return cellEvolution(then, now, splitCity, splitTheme);
}

QString names(const QList<const CellEvolution*>& cells) {
    QStringList ids;
    for (const CellEvolution* each : cells)
        ids.append(each->city.value);
    return ids.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("a change is on midpoints and has the bounds that between leaves") {
    struct Case {
        const char* before;
        const char* after;
        ChangeDirection direction;
        ValueChange change;
    };
    const QList<Case> cases{
        {"3", "4", ChangeDirection::Up, {1, 1, 1}},
        {"4", "3,25", ChangeDirection::Down, {-0.75, -0.75, -0.75}},
        {"3", "3", ChangeDirection::Same, {0, 0, 0}},
        {"3-4", "4", ChangeDirection::Undecided, {0.5, 0, 1}},
        {"3-4", "4,5", ChangeDirection::Up, {1, 0.5, 1.5}},
        {"2-3", "1-2", ChangeDirection::Undecided, {-1, -2, 0}},
        {"3-4", "1-2", ChangeDirection::Down, {-2, -3, -1}},
        {"3-4", "3-4", ChangeDirection::Same, {0, -1, 1}}, // the same was said, whatever room it leaves
        {"3-4", "3,5", ChangeDirection::Undecided, {0, -0.5, 0.5}},
    };
    for (const Case& each : cases) {
        CAPTURE(each.before, each.after);
        const CellEvolution cell = between(each.before, each.after);
        CHECK(cell.direction == each.direction);
        CHECK(cell.change == each.change);
        CHECK(cell.certain() == (each.direction == ChangeDirection::Up || each.direction == ChangeDirection::Down));
    }
}

TEST_CASE("an approximate score moves without being certain") {
    const CellEvolution cell = between("~3", "4");
    CHECK(cell.direction == ChangeDirection::Up);
    CHECK(cell.approximate);
    CHECK_FALSE(cell.certain());
}

TEST_CASE("what cannot be compared says on which side and why") {
    const auto gaps = [](const char* before, const char* after) {
        const CellEvolution cell = between(before, after);
        CHECK(cell.direction == ChangeDirection::NotComparable);
        CHECK_FALSE(cell.change);
        return std::pair(cell.gapBefore, cell.gapAfter);
    };
    CHECK(gaps("-", "3") == std::pair(ValueGap::WithoutLevel, ValueGap::None));
    CHECK(gaps("3", "") == std::pair(ValueGap::None, ValueGap::NotHandedIn));
    CHECK(gaps("~", "nvt") == std::pair(ValueGap::LevelOpen, ValueGap::NotApplicable));
    Workspace then = reportGrid();
    then.cities.removeIf([](const City& each) { return each.id == splitCity; });
    CHECK(cellEvolution(then, laterGrid({}), splitCity, splitTheme).gapBefore == ValueGap::Absent);
}

TEST_CASE("scores whose statements have nothing in common are not comparable") {
    const Workspace then = answeredRound("toen", 1, {{"a", "A.", "3"}}, "3");
    const Workspace now = answeredRound("nu", 2, {{"x", "X.", "4"}}, "4");
    const CellEvolution cell = cellEvolution(then, now, splitCity, splitTheme);
    CHECK(cell.otherQuestions());
    CHECK(cell.direction == ChangeDirection::NotComparable);
    CHECK(cell.gapBefore == ValueGap::None);
}

TEST_CASE("a score of the baseline is compared and not taken apart") {
    const CellEvolution cell =
        cellEvolution(reportGrid(), answeredRound("nu", 2, {{"a", "A.", "4"}}, "4"), splitCity, splitTheme);
    CHECK(cell.direction == ChangeDirection::Up); // Gent, Aanpak: between 2 and 3
    CHECK(cell.change == ValueChange{1.5, 1, 2});
    CHECK(cell.split.gap == SplitGap::NoAnswersBefore);
}

TEST_CASE("per theme the medians are compared and the cities counted, as worked out by hand") {
    const QString strategy = "strategie";
    const Workspace now = laterGrid({{{"aalst", strategy}, "3"},
                                     {{"hasselt", strategy}, "4"},
                                     {{"kortrijk", strategy}, "4"},
                                     {{"turnhout", strategy}, "3"},
                                     {{"antwerpen", strategy}, "-"},
                                     {{"gent", strategy}, "4"},
                                     {{"brugge", strategy}, "2"}});
    const Evolution evolution = evolutionBetween(reportGrid(), now);
    const ThemeEvolution& theme = evolution.themes.first();
    CHECK(theme.theme == ThemeId("strategie"));
    CHECK(theme.before.median == 3.0); // 2.5, six 3s, 3.5, three 4s, 5
    CHECK(theme.after.median == 3.5);  // 2, five 3s, five 4s, 5
    CHECK(theme.median == ValueChange{0.5, 0.5, 0.5});
    CHECK(theme.direction == ChangeDirection::Up);
    CHECK(theme.compared == 11);
    CHECK(theme.medianOfChanges == 0.0); // -1, six 0s, 0.5 twice, 1 twice: the median rose, most cities did not
    CHECK(theme.count(ChangeDirection::Up) == 3);
    CHECK(theme.count(ChangeDirection::Down) == 1);
    CHECK(theme.count(ChangeDirection::Same) == 6);
    CHECK(theme.count(ChangeDirection::Undecided) == 1);
    CHECK(theme.count(ChangeDirection::NotComparable) == 2);
    CHECK(theme.otherCities());
    CHECK(theme.onlyBefore == QList<CityId>{CityId("antwerpen")});
    CHECK(theme.onlyAfter == QList<CityId>{CityId("turnhout")});
    CHECK_FALSE(evolution.themes.last().otherCities());
    CHECK(evolution.cells.size() == 104);
    CHECK(evolution.cell(CityId("brugge"), ThemeId("strategie"))->direction == ChangeDirection::Down);
    CHECK(evolution.cell(CityId("parijs"), ThemeId("strategie")) == nullptr);
}

TEST_CASE("a median whose bounds leave room is undecided and one over no city is not comparable") {
    Workspace then = onlyTheme(answeredRound("toen", 1, {}, "3-4"), "aanpak");
    Workspace now = onlyTheme(answeredRound("nu", 2, {}, "4"), "aanpak");
    CHECK(evolutionBetween(then, now).themes.first().direction == ChangeDirection::Undecided);
    CHECK(evolutionBetween(then, now).themes.first().median == ValueChange{0.5, 0, 1});
    now.scores.clear();
    CHECK(evolutionBetween(then, now).themes.first().direction == ChangeDirection::NotComparable);
}

TEST_CASE("the most improved are the certain rises, the largest first") {
    const QString strategy = "strategie";
    const Evolution evolution = evolutionBetween(reportGrid(), laterGrid({{{"kortrijk", strategy}, "4"}, // 1
                                                                          {{"aalst", strategy}, "3"},    // 0.5
                                                                          {{"hasselt", strategy}, "4"},  // 1
                                                                          {{"genk", strategy}, "4-5"},   // at least 1
                                                                          {{"brugge", strategy}, "~5"},  // not certain
                                                                          {{"gent", strategy}, "4"}}));  // may be none
    CHECK(names(mostImproved(evolution)) == "genk hasselt kortrijk aalst");
}

TEST_CASE("the most worrying are the certain falls, then the low levels that did not rise") {
    const QString rules = "regelgeving";
    const Workspace then = onlyTheme(reportGrid(), "regelgeving");
    const Workspace now = onlyTheme(laterGrid({{{"hasselt", rules}, "1"},     // fell from 2
                                               {{"mechelen", rules}, "2,5"},  // fell from 4, deeper
                                               {{"brugge", rules}, "2-3"},    // may have risen, still at level 2
                                               {{"leuven", rules}, "~1"},     // lower, not certain
                                               {{"genk", rules}, "3"},        // not low
                                               {{"oostende", rules}, "2,25"}, // rose
                                               {{"turnhout", rules}, "1"}}),  // nothing to compare with
                                    "regelgeving");
    CHECK(names(mostWorrying(evolutionBetween(then, now))) == "mechelen hasselt leuven sint-niklaas brugge");
}

TEST_CASE("a trend has a point per round with its bounds, also where there is none") {
    const Workspace then = reportGrid();
    const Workspace now = laterGrid({{{"gent", "strategie"}, "-"}});
    const ThemeId rules("regelgeving");
    const QList<TrendPoint> points = trendOf({&then, &now}, rules);
    REQUIRE(points.size() == 2);
    // 2 five times, 2.75, 3 twice, three times between 3 and 4, 4: the sixth and seventh are 2.75 and 3.
    CHECK(points[0] == TrendPoint{reportRound(), 12, 2.875, 2.875, 2.875});
    CHECK(points[1].round == laterRound);
    const QList<TrendPoint> gent = trendOf({&then, &now}, ThemeId("strategie"), CityId("gent"));
    CHECK(gent[0] == TrendPoint{reportRound(), 1, 3.5, 3.0, 4.0});
    CHECK(gent[1] == TrendPoint{laterRound, 0, {}, {}, {}});
}

} // namespace tst_evolution
