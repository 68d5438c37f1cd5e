#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "domain/analysis/gridorder.h"

using namespace ks;

namespace tst_gridorder {
namespace {

QString names(const Workspace& workspace, const GridArrangement& arrangement) {
    QStringList list;
    for (const CityId& id : arrangedCities(workspace, arrangement))
        list.append(workspace.city(id)->name);
    return list.join(QLatin1Char(' '));
}

QString themeIds(const Workspace& workspace, ThemeOrder order) {
    QStringList list;
    for (const ThemeId& id : arrangedThemes(workspace, order))
        list.append(id.value);
    return list.join(QLatin1Char(' '));
}

GridArrangement sortedBy(CitySortKey key, const char* theme, bool descending) {
    GridArrangement arrangement;
    arrangement.sort = {key, ThemeId(QString::fromUtf8(theme)), descending};
    return arrangement;
}

} // namespace

TEST_CASE("the fixture is the report's grid: 83 exact, 12 between, 1 approximate, 8 unscored") {
    std::map<ScoreKind, int> counts;
    const Workspace workspace = test::reportGrid();
    for (const auto& [key, row] : workspace.scores)
        ++counts[row.score.kind()];
    CHECK(workspace.scores.size() == 104);
    CHECK(counts[ScoreKind::Exact] == 83);
    CHECK(counts[ScoreKind::Between] == 12);
    CHECK(counts[ScoreKind::Approximate] == 1);
    CHECK(counts[ScoreKind::Unscored] == 8);
}

TEST_CASE("themes come in the grid's order or in that of the chapters") {
    const Workspace workspace = test::reportGrid();
    CHECK(themeIds(workspace, ThemeOrder::Grid) ==
          "strategie aanpak monitoring hr-cultuur regelgeving middelen risicobeheer communicatie");
    CHECK(themeIds(workspace, ThemeOrder::Chapter) ==
          "strategie aanpak regelgeving hr-cultuur monitoring middelen risicobeheer communicatie");
}

TEST_CASE("cities come in three orders: Gent before Genk, Genk before Gent, by name") {
    Workspace workspace = test::reportGrid();
    GridArrangement arrangement;
    CHECK(names(workspace, arrangement) == "Aalst Antwerpen Brugge Gent Genk Hasselt Kortrijk Leuven Mechelen Oostende "
                                           "Roeselare Sint-Niklaas Turnhout");
    arrangement.cityOrder = CityOrder::Member;
    CHECK(names(workspace, arrangement).startsWith("Aalst Antwerpen Brugge Genk Gent Hasselt"));
    arrangement.cityOrder = CityOrder::Alphabet;
    std::swap(workspace.cities[0].name, workspace.cities[12].name);
    CHECK(names(workspace, arrangement).startsWith("Aalst Antwerpen Brugge Genk Gent Hasselt"));
    CHECK(arrangedCities(workspace, arrangement).first() == CityId("turnhout"));
}

TEST_CASE("sorted by a theme: midpoints, ties in grid order, no value last both ways") {
    const Workspace workspace = test::reportGrid();
    // Risicobeheer: 4 Antwerpen Mechelen · 3 Genk Kortrijk Oostende Roeselare · 2,5 Gent Hasselt Sint-Niklaas ·
    // 2 Brugge Leuven · none Aalst (approximate) Turnhout (unscored)
    CHECK(names(workspace, sortedBy(CitySortKey::Theme, "risicobeheer", true)) ==
          "Antwerpen Mechelen Genk Kortrijk Oostende Roeselare Gent Hasselt Sint-Niklaas Brugge Leuven Aalst Turnhout");
    CHECK(names(workspace, sortedBy(CitySortKey::Theme, "risicobeheer", false)) ==
          "Brugge Leuven Gent Hasselt Sint-Niklaas Genk Kortrijk Oostende Roeselare Antwerpen Mechelen Aalst Turnhout");
}

TEST_CASE("ties stand in grid order, whatever order of cities is chosen beside it") {
    const Workspace workspace = test::reportGrid();
    GridArrangement arrangement = sortedBy(CitySortKey::Theme, "middelen", false); // Gent and Genk both 3
    arrangement.cityOrder = CityOrder::Member;
    const QString sorted = names(workspace, arrangement);
    CHECK(sorted.indexOf("Gent") < sorted.indexOf("Genk"));
}

TEST_CASE("sorted by the city's median") {
    const Workspace workspace = test::reportGrid();
    // Medians over the themes, by hand: Roeselare 4; Mechelen 4; Aalst 3; Antwerpen 3; Gent 3,25; Genk 3; Hasselt 3;
    // Kortrijk 3; Leuven 2,5; Oostende 3; Brugge 2,5; Sint-Niklaas 2,5; Turnhout none.
    CHECK(names(workspace, sortedBy(CitySortKey::Median, "", true)) ==
          "Mechelen Roeselare Gent Aalst Antwerpen Genk Hasselt Kortrijk Oostende Brugge Leuven Sint-Niklaas Turnhout");
}

TEST_CASE("a filter keeps the order and leaves the others out") {
    const Workspace workspace = test::reportGrid();
    GridArrangement arrangement = sortedBy(CitySortKey::Theme, "strategie", true);
    arrangement.only = QSet<CityId>{CityId("turnhout"), CityId("aalst"), CityId("leuven"), CityId("nergens")};
    CHECK(names(workspace, arrangement) == "Leuven Aalst Turnhout");
    arrangement.only = QSet<CityId>{};
    CHECK(arrangedCities(workspace, arrangement).isEmpty());
}

} // namespace tst_gridorder
