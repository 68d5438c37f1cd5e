#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "domain/analysis/benchmark.h"
#include "domain/roundorder.h"

using namespace ks;
using namespace ks::test;

namespace tst_benchmark {
namespace {

QString names(const QList<CityScore>& scores) {
    QStringList ids;
    for (const CityScore& each : scores)
        ids.append(each.city.value);
    return ids.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("the cities of a theme stand from high to low, equal ones in the order of the grid") {
    const Workspace workspace = reportGrid();
    // Monitoring, read off the grid: Roeselare 4–5, then 4 in Brugge and Mechelen, 3 in Antwerpen, Hasselt and
    // Oostende, Gent 2–3, 2 in Kortrijk, Leuven and Sint-Niklaas, Genk 1–2, Aalst 1; Turnhout gave no level.
    const ThemeBenchmark found = themeBenchmark(workspace, ThemeId("monitoring"), allCities(workspace));
    CHECK(names(found.placed) == "roeselare brugge mechelen antwerpen hasselt oostende gent kortrijk leuven "
                                 "sint-niklaas genk aalst");
    CHECK(names(found.without) == "turnhout");
    CHECK(found.statistics.n == 12);
    CHECK(found.statistics.median == 2.75); // between Oostende's 3 and Gent's 2,5
}

TEST_CASE("a comparison of some cities is about these alone") {
    const Workspace workspace = reportGrid();
    const QList<CityId> some{CityId("gent"), CityId("antwerpen"), CityId("turnhout")};
    const ThemeBenchmark found = themeBenchmark(workspace, ThemeId("strategie"), some);
    CHECK(names(found.placed) == "antwerpen gent"); // 4 and 3,5
    CHECK(names(found.without) == "turnhout");
    CHECK(found.statistics.median == 3.75);
    CHECK(benchmarks(workspace, {}).first().statistics.n == 0);
    CHECK(benchmarks(workspace, some).size() == 8);
}

TEST_CASE("a city stands against the median, its target and its score of the round before") {
    Workspace workspace = reportGrid();
    const CityId gent("gent");
    const ThemeId theme("aanpak");
    Target target;
    target.round = workspace.loadedRound;
    target.theme = theme;
    target.city = gent;
    target.score = *Score::exact(Quarters{16});
    workspace.content.of<Target>().put(target);
    Workspace before = reportGrid();
    before.scores.put({before.cell(gent, theme), *Score::exact(Quarters{8}), {}, {}});

    const QList<CityThemeStanding> found = cityStandings(workspace, gent, allCities(workspace), &before);
    REQUIRE(found.size() == 8);
    CHECK(found[1].theme == theme);
    CHECK(found[1].own == *Score::between(Quarters{8}, Quarters{12}));
    // 2 2,5 2,5 3 3 3 3 3 3 4 4 4 without Turnhout: the two in the middle are 3.
    CHECK(found[1].group.median == 3.0);
    CHECK(found[1].target == *Score::exact(Quarters{16}));
    CHECK(found[1].previous == *Score::exact(Quarters{8}));
    CHECK(found[0].target == Score::missing());
    CHECK(cityStandings(workspace, gent, allCities(workspace))[1].previous == Score::missing());
}

TEST_CASE("the round before is the nearest in sequence, and the first has none") {
    Workspace workspace = reportGrid();
    CHECK(roundBefore(workspace) == nullptr);
    Round early;
    early.id = RoundId("early");
    early.sequence = workspace.round()->sequence;
    Round late = early;
    late.id = RoundId("late");
    late.sequence = early.sequence + 2;
    Round last = early;
    last.id = RoundId("last");
    last.sequence = early.sequence + 5;
    workspace.rounds.put(late);
    workspace.rounds.put(last);
    workspace.loadedRound = RoundId("last");
    REQUIRE(roundBefore(workspace));
    CHECK(roundBefore(workspace)->id == RoundId("late"));
}

} // namespace tst_benchmark
