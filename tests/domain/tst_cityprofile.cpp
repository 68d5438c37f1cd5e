#include "support/contentfixture.h"
#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "domain/analysis/cityprofile.h"

#include <functional>
#include <random>

using namespace ks;
using namespace ks::test;

namespace tst_cityprofile {
namespace {

CityId cityOf(const char* id) {
    return CityId(QString::fromLatin1(id));
}

ProfileTheme themeOf(const Workspace& workspace, const char* city, const char* theme) {
    for (const ProfileTheme& each : cityProfile(workspace, cityOf(city)).themes) {
        if (each.theme.value == QLatin1String(theme))
            return each;
    }
    FAIL("no such theme");
    return {};
}

QList<Score> scoresOf(const QStringList& typed) {
    QList<Score> scores;
    for (const QString& each : typed)
        scores.append(parseScoreText(each).value());
    return scores;
}

/// Calls `visit` with every way to read the scores that are "between": each low, in the middle or high.
void eachReading(const QList<Score>& scores, const std::function<void(const QList<std::optional<double>>&)>& visit,
                 const QList<std::optional<double>>& before = {}) {
    if (before.size() == scores.size())
        return visit(before);
    const Score& next = scores[before.size()];
    if (!next.hasValue())
        return eachReading(scores, visit, before + QList<std::optional<double>>{std::nullopt});
    QList<double> readings{*next.midpoint()};
    if (next.kind() == ScoreKind::Between)
        readings += {next.low()->toDouble(), next.high()->toDouble()};
    for (const double value : readings)
        eachReading(scores, visit, before + QList<std::optional<double>>{value});
}

int placeIn(const QList<std::optional<double>>& values, qsizetype index) {
    QList<double> sorted;
    for (const std::optional<double>& each : values) {
        if (each)
            sorted.append(*each);
    }
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    return static_cast<int>(sorted.indexOf(*values[index])) + 1;
}

} // namespace

TEST_CASE("the place of a city on a theme is that of the report's grid read from high to low") {
    const Workspace workspace = reportGrid();
    // Strategie: 5, then three times 4, then 3-4, then six times 3, then 2,5; Turnhout has no level.
    CHECK(themeOf(workspace, "roeselare", "strategie").place == CityPlace{1, 1, 12, 1, 1});
    CHECK(themeOf(workspace, "leuven", "strategie").place == CityPlace{2, 3, 12, 2, 2});
    CHECK(themeOf(workspace, "aalst", "strategie").place == CityPlace{12, 1, 12, 12, 12});
    CHECK(themeOf(workspace, "roeselare", "strategie").place->stable());
    // Risicobeheer: Aalst is approximate without a level and counts nowhere, so eleven cities are left.
    CHECK(themeOf(workspace, "mechelen", "risicobeheer").place == CityPlace{1, 2, 11, 1, 1});
    CHECK_FALSE(themeOf(workspace, "aalst", "risicobeheer").place.has_value());
}

TEST_CASE("a between has a best and a worst place and gives others one too") {
    const Workspace workspace = reportGrid();
    // Read as 4 Gent shares the second place with three others, read as 3 it comes after the three with 4 and the 5.
    CHECK(themeOf(workspace, "gent", "strategie").place == CityPlace{5, 1, 12, 2, 5});
    CHECK_FALSE(themeOf(workspace, "gent", "strategie").place->stable());
    // Genk has 3: above it stand 5, 4, 4, 4 and Gent, unless Gent is read as 3.
    CHECK(themeOf(workspace, "genk", "strategie").place == CityPlace{6, 6, 12, 5, 6});
    // Monitoring: 1-2 read as 2 leaves six above it with Gent read as 2; read as 1 only Aalst is not above.
    CHECK(themeOf(workspace, "genk", "monitoring").place == CityPlace{11, 1, 12, 7, 11});
    CHECK(themeOf(workspace, "leuven", "monitoring").place == CityPlace{8, 3, 12, 7, 8});
}

TEST_CASE("best and worst place are the extremes over every reading of the report's betweens") {
    const Workspace workspace = reportGrid();
    for (const Theme& theme : workspace.themes) {
        const QList<Score> column = workspace.scoresOfTheme(theme.id);
        for (qsizetype i = 0; i < column.size(); ++i) {
            const std::optional<CityPlace> place = placeAmong(column, i);
            REQUIRE(place.has_value() == column[i].hasValue());
            if (!place)
                continue;
            int best = 99;
            int worst = 0;
            eachReading(column, [&](const QList<std::optional<double>>& values) {
                best = std::min(best, placeIn(values, i));
                worst = std::max(worst, placeIn(values, i));
            });
            INFO(theme.name.toStdString() << " " << workspace.cities[i].name.toStdString());
            CHECK(place->best == best);
            CHECK(place->worst == worst);
        }
    }
}

TEST_CASE("places of random columns are those of a sorted list") {
    std::mt19937 random(20241121);
    const QStringList kinds = {"1", "1,5", "2", "2,5", "3", "3", "4", "5", "1-2", "3-4", "~", "~3", "-", "", "nvt"};
    std::uniform_int_distribution<qsizetype> pick(0, kinds.size() - 1);
    for (int round = 0; round < 300; ++round) {
        QStringList typed;
        for (int i = 0; i < 13; ++i)
            typed.append(kinds[pick(random)]);
        const QList<Score> column = scoresOf(typed);
        QList<std::optional<double>> middles;
        for (const Score& each : column)
            middles.append(each.midpoint());
        for (qsizetype i = 0; i < column.size(); ++i) {
            const std::optional<CityPlace> place = placeAmong(column, i);
            REQUIRE(place.has_value() == middles[i].has_value());
            if (!place)
                continue;
            INFO(typed.join(' ').toStdString() << " at " << i);
            CHECK(place->place == placeIn(middles, i));
            CHECK(place->sharedBy == middles.count(middles[i]));
            CHECK((place->best <= place->place && place->place <= place->worst && place->worst <= place->of));
        }
    }
    CHECK_FALSE(placeAmong(scoresOf({"3"}), 1).has_value());
    CHECK_FALSE(placeAmong({}, 0).has_value());
}

TEST_CASE("a profile sets each own score against the median of its theme") {
    const Workspace workspace = reportGrid();
    const CityProfile genk = cityProfile(workspace, cityOf("genk"));
    REQUIRE(genk.themes.size() == 8);
    CHECK(genk.themes.first().theme.value == "strategie");
    CHECK(genk.themes[2].theme.value == "monitoring"); // the order of the grid
    const ProfileTheme& monitoring = genk.themes[2];
    CHECK(monitoring.figures.median == 2.75); // 1 1,5 2 2 2 2,5 | 3 3 3 4 4 4,5
    CHECK(monitoring.figures.n == 12);
    CHECK(monitoring.difference == -1.25);
    CHECK(monitoring.layers.state == LayerState::NotAdjusted);
    const CityProfile gent = cityProfile(workspace, cityOf("gent"));
    CHECK(gent.own.median == 3.25); // 2,5 2,5 2,5 3 | 3,5 3,5 3,5 3,5
    CHECK(gent.own.medianLow == 3.0);
    CHECK(gent.own.medianHigh == 3.5);
    CHECK(gent.own.mean == 3.0625); // 24,5 over 8
    const CityProfile aalst = cityProfile(workspace, cityOf("aalst"));
    CHECK(aalst.themesWithValue() == 7);
    CHECK(aalst.own.median == 3.0); // 1 2,5 2,75 [3] 3 3 3,5
    CHECK_FALSE(aalst.themes[6].difference.has_value());
}

TEST_CASE("a city without any level has a profile without places differences and medians of its own") {
    const Workspace workspace = reportGrid();
    const CityProfile turnhout = cityProfile(workspace, cityOf("turnhout"));
    REQUIRE(turnhout.themes.size() == 8);
    for (const ProfileTheme& each : turnhout.themes) {
        CHECK_FALSE(each.place.has_value());
        CHECK_FALSE(each.difference.has_value());
        CHECK(each.layers.own.kind() == ScoreKind::Unscored);
        CHECK(each.figures.median.has_value());
    }
    CHECK(turnhout.own.n == 0);
    CHECK_FALSE(turnhout.own.median.has_value());
    CHECK(turnhout.own.count(ScoreKind::Unscored) == 8);
    CHECK(cityProfile(workspace, cityOf("nowhere")).themes.isEmpty());
}

TEST_CASE("an adjusted cell stands beside the own score and changes no place") {
    Workspace workspace = reportGrid();
    Adjustment row;
    row.id = AdjustmentId(QStringLiteral("a-1"));
    row.round = reportRound();
    row.theme = ThemeId("strategie");
    row.city = cityOf("genk");
    row.sequence = 1;
    row.value = *Score::exact(Quarters{20});
    workspace.adjustments.put(row);
    const ProfileTheme strategy = themeOf(workspace, "genk", "strategie");
    REQUIRE(strategy.layers.adjustment.has_value());
    CHECK(strategy.layers.own == *Score::exact(Quarters{12}));
    CHECK(strategy.layers.difference() == 2.0);
    CHECK(strategy.place == CityPlace{6, 6, 12, 5, 6});
    CHECK(strategy.difference == 0.0);
}

TEST_CASE("a target is set against the own score on midpoints") {
    Workspace workspace = reportGrid();
    const auto aim = [&](const char* city, const char* theme, const Score& score) {
        workspace.content.of<Target>().put(
            {reportRound(), ThemeId(QString::fromLatin1(theme)), cityOf(city), score, "tegen 2030", ""});
    };
    aim("gent", "strategie", *Score::between(Quarters{16}, Quarters{20}));
    aim("gent", "middelen", *Score::exact(Quarters{10}));
    aim("turnhout", "strategie", *Score::exact(Quarters{16}));
    CHECK(themeOf(workspace, "gent", "strategie").gap == 1.0); // 4,5 from 3,5
    CHECK(themeOf(workspace, "gent", "middelen").gap == -0.5); // 2,5 from 3: passed
    CHECK_FALSE(themeOf(workspace, "gent", "aanpak").gap.has_value());
    const ProfileTheme unscored = themeOf(workspace, "turnhout", "strategie");
    REQUIRE(unscored.target);
    CHECK(unscored.target->dueText == "tegen 2030");
    CHECK_FALSE(unscored.gap.has_value());
}

TEST_CASE("points and practices of a profile are the city's own and not those of the group") {
    Workspace workspace = reportGrid();
    workspace.content = fullContent();
    const ProfileTheme strategy = themeOf(workspace, "gent", "strategie");
    REQUIRE(strategy.strengths.size() == 1); // s-1 is of the cities together
    CHECK(strategy.strengths.first()->id.value == "s-2");
    REQUIRE(strategy.improvements.size() == 1);
    CHECK(strategy.improvements.first()->id.value == "v-1");
    CHECK(themeOf(workspace, "genk", "strategie").strengths.isEmpty());

    workspace.content = {};
    GoodPractice row;
    row.round = reportRound();
    row.theme = ThemeId("strategie");
    row.city = cityOf("gent");
    const auto add = [&](const char* id, PracticeKind kind, int position) {
        row.id = GoodPracticeId(QString::fromLatin1(id));
        row.kind = kind;
        row.position = position;
        workspace.content.of<GoodPractice>().put(row);
    };
    add("a", PracticeKind::WeakPoint, 2);
    add("b", PracticeKind::Practice, 1);
    add("c", PracticeKind::Information, 3);
    const QList<const GoodPractice*> practices = themeOf(workspace, "gent", "strategie").practices;
    REQUIRE(practices.size() == 2);
    CHECK(practices[0]->id.value == "b");
    CHECK(practices[1]->kind == PracticeKind::WeakPoint);
    CHECK(themeOf(workspace, "gent", "aanpak").practices.isEmpty());
}

TEST_CASE("packages are split by role and keep the reservation of the lead") {
    Workspace workspace = reportGrid();
    const auto add = [&](const char* id, int position, const QList<WorkPackageLead>& leads) {
        WorkPackage package;
        package.id = WorkPackageId(QString::fromLatin1(id));
        package.round = reportRound();
        package.position = position;
        package.leads = leads;
        workspace.content.of<WorkPackage>().put(package);
    };
    WorkPackageLead doubtful{"l-1", LeadRole::Lead, cityOf("gent"), {}, "Gent?", Certainty::ToDecide, ""};
    WorkPackageLead other{"l-2", LeadRole::Lead, cityOf("genk"), {}, "Genk", Certainty::Certain, ""};
    WorkPackageLead partner{"l-3", LeadRole::Partner, cityOf("gent"), {}, "Gent", Certainty::Certain, ""};
    WorkPackageLead open{"l-4", LeadRole::Lead, {}, {}, "Tweede stad nog te bepalen", Certainty::ToDecide, ""};
    add("a", 2, {other, doubtful});
    add("b", 1, {open, partner});
    const CityProfile gent = cityProfile(workspace, cityOf("gent"));
    REQUIRE(gent.leads.size() == 1);
    CHECK(gent.leads[0].package->id.value == "a");
    CHECK(gent.leads[0].lead->certainty == Certainty::ToDecide);
    REQUIRE(gent.partnerOf.size() == 1);
    CHECK(gent.partnerOf[0].package->id.value == "b");
    CHECK(cityProfile(workspace, cityOf("aalst")).leads.isEmpty());
}

TEST_CASE("team figures form and the last hand-in of a city are in its profile") {
    Workspace workspace = reportGrid();
    workspace.content = fullContent();
    const CityProfile gent = cityProfile(workspace, cityOf("gent"));
    REQUIRE(gent.evaluation);
    CHECK(gent.evaluation->handedInOn == QDate(2027, 4, 30));
    REQUIRE(gent.handedIn);
    CHECK(gent.handedIn->sequence == 2);
    const CityProfile genk = cityProfile(workspace, cityOf("genk"));
    CHECK_FALSE(genk.evaluation);
    CHECK_FALSE(genk.handedIn);
    // What the fixture has of staff and teams is found by the key of the city, whichever it is.
    for (const auto& [key, row] : workspace.content.of<ClimateTeam>())
        CHECK(cityProfile(workspace, row.city).team == &row);
    for (const auto& [key, row] : workspace.content.of<FteFigure>())
        CHECK(cityProfile(workspace, row.city).fte == &row);
    for (const auto& [key, row] : workspace.content.of<LekpFigure>())
        CHECK(cityProfile(workspace, row.city).lekp == &row);
}

} // namespace tst_cityprofile
