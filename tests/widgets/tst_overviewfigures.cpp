#include "widgets/pages/overviewfigures.h"

#include "support/gridfixture.h"
#include "support/testsupport.h"

using namespace ks;
using namespace ks::test;

namespace tst_overviewfigures {

TEST_CASE("every city's standing says what it handed in, without making a zero of what is not there") {
    Workspace workspace = reportGrid();
    for (const Theme& theme : workspace.themes)
        workspace.scores.remove(workspace.cell(CityId("genk"), theme.id));
    workspace.scores.remove(workspace.cell(CityId("gent"), ThemeId("aanpak")));
    QHash<QString, CityStanding> of;
    for (const CityStanding& each : cityStandings(workspace))
        of.insert(each.id.value, each);
    CHECK(of["aalst"].text == QString("7 scores, 1 approximate"));
    CHECK(of["antwerpen"].text == QString("8 scores"));
    CHECK(of["turnhout"].text == QString("handed in, without levels"));
    CHECK(of["turnhout"].handedIn);
    CHECK(of["turnhout"].scored == 0);
    CHECK(of["genk"].text == QString("not handed in"));
    CHECK_FALSE(of["genk"].handedIn);
    CHECK(of["gent"].text == QString("7 scores, 1 missing"));
    CHECK(citiesWithScoresText(workspace) == QString("11 of 13 cities with scores"));
}

TEST_CASE("the themes stand in grid order with their figures and their global score") {
    Workspace workspace = reportGrid();
    Adjustment global;
    global.id = AdjustmentId::make();
    global.round = reportRound();
    global.theme = ThemeId("middelen");
    global.sequence = 1;
    global.value = Score::exact({8}).value();
    workspace.adjustments.put(global);
    const QList<ThemeStanding> standings = themeStandings(workspace);
    REQUIRE(standings.size() == 8);
    CHECK(standings[2].name == QString("Monitoring"));
    CHECK(standings[2].figures.median == 2.75);
    CHECK(standings[6].figures.n == 11);
    CHECK_FALSE(standings[2].global);
    CHECK(standings[5].global == Score::exact({8}).value());
}

TEST_CASE("figures right-aligned meet on their decimal mark") {
    const QString figure(QChar(0x2007)); // as wide as a digit
    const QString mark(QChar(0x2008));   // as wide as a mark
    const QStringList aligned = alignedOnMark({"3", "2,75", "2,875"}, QLatin1Char(','));
    CHECK(aligned == QStringList{"3" + mark + figure + figure + figure, "2,75" + figure, "2,875"});
    CHECK(alignedOnMark({"3", "4"}, QLatin1Char(',')) == QStringList{"3", "4"});
    CHECK(alignedOnMark({}, QLatin1Char(',')).isEmpty());
}

} // namespace tst_overviewfigures
