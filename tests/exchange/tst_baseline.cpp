#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "domain/analysis/statistics.h"
#include "exchange/baseline.h"

#include <QMap>

using namespace ks;

namespace tst_baseline {
namespace {

constexpr Timestamp moment{1718000000000, 120};

Workspace baseline() {
    const Result<Workspace> workspace = baselineWorkspace(moment);
    REQUIRE(workspace.ok());
    return *workspace;
}

ScoreStatistics statisticsOf(const Workspace& workspace, const char* theme) {
    return scoreStatistics(workspace.scoresOfTheme(ThemeId(theme)));
}

} // namespace

TEST_CASE("all 104 cells are those of the report as typed over by hand, each with its own wording") {
    const Workspace workspace = baseline();
    const Workspace typed = test::reportGrid();
    REQUIRE(workspace.scores.size() == 104);
    for (const auto& [place, cell] : typed.scores) {
        CAPTURE(place.city.value, place.theme.value);
        const ThemeScore* stored = workspace.scores.find(place);
        REQUIRE(stored);
        CHECK(stored->score == cell.score);
        CHECK(stored->wording == cell.wording);
        CHECK(stored->source == "Maturiteitsinschatting 13 Vlaamse Centrumsteden");
    }
}

TEST_CASE("the kinds of the 2024 grid: 83 exact, 12 between, 1 approximate, 8 unscored") {
    const Workspace workspace = baseline();
    QMap<ScoreKind, int> counts;
    for (const auto& [place, row] : workspace.scores)
        ++counts[row.score.kind()];
    CHECK(counts.value(ScoreKind::Exact) == 83);
    CHECK(counts.value(ScoreKind::Between) == 12);
    CHECK(counts.value(ScoreKind::Approximate) == 1);
    CHECK(counts.value(ScoreKind::Unscored) == 8);
    CHECK(counts.size() == 4);
}

// Worked out with Python's statistics module (quantiles, method "inclusive") and exact fractions.
TEST_CASE("median, bounds, quartiles and mean of the eight themes") {
    struct Expected {
        const char* theme;
        int n;
        double median, low, high, q1, q3, minimum, maximum, mean;
        bool stable;
    };
    constexpr Expected all[] = {
        {"strategie", 12, 3, 3, 3, 3, 4, 2.5, 5, 41 / 12.0, true},
        {"aanpak", 12, 3, 3, 3, 2.875, 3.25, 2, 4, 37 / 12.0, true},
        {"monitoring", 12, 2.75, 2.5, 3, 2, 3.25, 1, 4.5, 65 / 24.0, false},
        {"hr-cultuur", 12, 3, 3, 3, 2.75, 3, 2, 4, 23 / 8.0, true},
        {"regelgeving", 12, 2.875, 2.875, 2.875, 2, 3.5, 2, 4, 133 / 48.0, true},
        {"middelen", 12, 3, 3, 3, 2, 3.125, 2, 4, 23 / 8.0, true},
        {"risicobeheer", 11, 3, 3, 3, 2.5, 3, 2, 4, 63 / 22.0, true},
        {"communicatie", 12, 3, 3, 3, 3, 4, 2, 4, 79 / 24.0, true},
    };
    const Workspace workspace = baseline();
    for (const Expected& each : all) {
        CAPTURE(each.theme);
        const ScoreStatistics s = statisticsOf(workspace, each.theme);
        CHECK(s.n == each.n);
        CHECK(s.median == each.median);
        CHECK(s.medianLow == each.low);
        CHECK(s.medianHigh == each.high);
        CHECK(s.stable() == each.stable);
        CHECK(s.q1 == each.q1);
        CHECK(s.q3 == each.q3);
        CHECK(s.minimum == each.minimum);
        CHECK(s.maximum == each.maximum);
        CHECK(s.mean == each.mean);
    }
}

TEST_CASE("the round is the closed baseline, with both periods that the source gives it") {
    const Workspace workspace = baseline();
    REQUIRE(workspace.rounds.size() == 1);
    const Round* round = workspace.round();
    REQUIRE(round);
    CHECK(round->id == RoundId("2024-najaar"));
    CHECK(round->name == "Nulmeting najaar 2024");
    CHECK(round->period == QString::fromUtf8("najaar 2024 / najaar 2024 – voorjaar 2025"));
    CHECK(round->state == RoundState::Closed);
    CHECK(round->baseline);
    CHECK(workspace.adjustments.isEmpty()); // the global scores of 2024 are not in the text
}

TEST_CASE("two theme orders and two city orders, by name") {
    const Workspace workspace = baseline();
    QStringList grid;
    QMap<int, QString> chapters;
    for (const Theme& theme : workspace.themes) {
        grid.append(theme.id.value);
        chapters.insert(theme.chapterOrder, theme.id.value);
    }
    CHECK(grid == QStringList{"strategie", "aanpak", "monitoring", "hr-cultuur", "regelgeving", "middelen",
                              "risicobeheer", "communicatie"});
    CHECK(chapters.values() == QStringList{"strategie", "aanpak", "regelgeving", "hr-cultuur", "monitoring", "middelen",
                                           "risicobeheer", "communicatie"});
    QMap<int, QString> members;
    for (const City& city : workspace.cities)
        members.insert(city.memberOrder, city.id.value);
    CHECK(members.values() == QStringList{"aalst", "antwerpen", "brugge", "genk", "gent", "hasselt", "kortrijk",
                                          "leuven", "mechelen", "oostende", "roeselare", "sint-niklaas", "turnhout"});
    CHECK(workspace.cities[3].id == CityId("gent"));
    CHECK(workspace.cities[4].id == CityId("genk"));
}

TEST_CASE("every other name that the source uses leads to its theme or city") {
    const Workspace workspace = baseline();
    QMap<QString, QString> names;
    for (const Theme& theme : workspace.themes) {
        for (const QString& name : theme.otherNames)
            names.insert(name, theme.id.value);
    }
    for (const City& city : workspace.cities) {
        for (const QString& name : city.otherNames)
            names.insert(name, city.id.value);
    }
    CHECK(names.value("Klimaatstrategie") == "strategie");
    CHECK(names.value("Klimaataanpak") == "aanpak");
    CHECK(names.value("Klimaatregelgeving") == "regelgeving");
    CHECK(names.value("Klimaatmonitoring") == "monitoring");
    CHECK(names.value("Klimaatbeleidsmonitoring") == "monitoring");
    CHECK(names.value("Financiële middelen") == "middelen");
    CHECK(names.value("Financiële & facilitaire middelen") == "middelen");
    CHECK(names.value("Risicobeheersing") == "risicobeheer");
    CHECK(names.value("Communicatie") == "communicatie");
    CHECK(names.value("Communicatie en participatie") == "communicatie");
    CHECK(names.value("Stakeholder- & communicatiemanagement") == "communicatie");
    CHECK(names.value("St-Niklaas") == "sint-niklaas");
}

TEST_CASE("five levels with name, colour, description and section") {
    const Workspace workspace = baseline();
    const char* names[] = {"Niet matuur", "Ad hoc", "Gestructureerde aanzet", "Matuur", "Heel matuur"};
    const char* colours[] = {"rood", "oranje", "geel", "lichtgroen", "donkergroen"};
    REQUIRE(workspace.levels.size() == 5);
    for (int i = 0; i < 5; ++i) {
        CHECK(workspace.levels[i].number == i + 1);
        CHECK(workspace.levels[i].name == names[i]);
        CHECK(workspace.levels[i].colour == colours[i]);
        CHECK(workspace.levels[i].description.size() > 40);
        CHECK(workspace.levels[i].source == "Legende");
    }
    for (const Theme& theme : workspace.themes) {
        CHECK(theme.definition.size() > 40);
        CHECK(theme.source == "Wat is (stedelijke) klimaatgovernance?");
    }
}

TEST_CASE("a workspace without the baseline has the same model, and no round") {
    const Result<Workspace> empty = emptyWorkspace(moment);
    REQUIRE(empty.ok());
    const Workspace full = baseline();
    CHECK(empty->cities == full.cities);
    CHECK(empty->themes == full.themes);
    CHECK(empty->levels == full.levels);
    CHECK(empty->info.title == full.info.title);
    CHECK(empty->info.createdAt == moment);
    CHECK(empty->info.changedAt == moment);
    CHECK_FALSE(empty->info.id.isEmpty());
    CHECK(empty->info.id != full.info.id);
    CHECK(empty->rounds.isEmpty());
    CHECK(empty->scores.isEmpty());
    CHECK(empty->round() == nullptr);
}

} // namespace tst_baseline
