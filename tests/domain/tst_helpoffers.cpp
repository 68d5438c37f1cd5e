#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "domain/analysis/helpoffers.h"

using namespace ks;
using namespace ks::test;

namespace tst_helpoffers {
namespace {

HelpOffer offerOf(const Workspace& workspace, const char* theme) {
    for (const HelpOffer& each : helpOffers(workspace)) {
        if (each.theme.value == QLatin1String(theme))
            return each;
    }
    FAIL("no such theme");
    return {};
}

QString names(const QList<ScoredCity>& standings) {
    QStringList ids;
    for (const ScoredCity& each : standings)
        ids.append(each.city.value);
    return ids.join(QLatin1Char(' '));
}

GoodPractice practice(const char* id, const char* city, PracticeKind kind, int position) {
    GoodPractice row;
    row.id = GoodPracticeId(QString::fromLatin1(id));
    row.round = reportRound();
    row.theme = ThemeId("monitoring");
    row.city = CityId(QString::fromLatin1(city));
    row.kind = kind;
    row.position = position;
    row.title = QString::fromLatin1(id);
    return row;
}

} // namespace

TEST_CASE("per theme the cities at level 4 or 5 can help those at level 1 or 2, as read off the grid of the report") {
    const Workspace workspace = reportGrid();
    // Strategie: 5 in Roeselare, 4 in Antwerpen, Leuven and Mechelen; only Aalst (2,5) is nearest to level 2.
    CHECK(names(offerOf(workspace, "strategie").high).startsWith("roeselare "));
    CHECK(names(offerOf(workspace, "strategie").high) == "roeselare antwerpen leuven mechelen");
    CHECK(names(offerOf(workspace, "strategie").low) == "aalst");
    CHECK(names(offerOf(workspace, "hr-cultuur").high) == "hasselt");
    CHECK(names(offerOf(workspace, "communicatie").low) == "oostende");
    CHECK(helpOffers(workspace).size() == 8);
}

TEST_CASE("a city in between levels counts at its midpoint, one without a value in neither") {
    Workspace workspace = reportGrid();
    const ThemeId theme("strategie");
    const auto set = [&](const char* city, const Score& score) {
        workspace.scores.put({workspace.cell(CityId(QString::fromLatin1(city)), theme), score, {}, {}});
    };
    for (const City& each : workspace.cities)
        workspace.scores.put({workspace.cell(each.id, theme), Score::missing(), {}, {}});
    set("aalst", *Score::between(Quarters{16}, Quarters{20})); // 4,5: level 4, a tie goes to the lower
    set("gent", *Score::between(Quarters{12}, Quarters{16}));  // 3,5: level 3
    set("genk", *Score::between(Quarters{8}, Quarters{12}));   // 2,5: level 2
    set("brugge", *Score::approximate(std::nullopt));
    set("hasselt", Score::unscored());
    CHECK(names(offerOf(workspace, "strategie").high) == "aalst");
    CHECK(names(offerOf(workspace, "strategie").low) == "genk");
}

TEST_CASE("practices stand with the city that has them, weak points and information do not") {
    Workspace workspace = reportGrid();
    Table<GoodPractice>& rows = workspace.content.of<GoodPractice>();
    rows.put(practice("b", "brugge", PracticeKind::Practice, 2));
    rows.put(practice("a", "brugge", PracticeKind::Practice, 1));
    rows.put(practice("zwak", "brugge", PracticeKind::WeakPoint, 3));
    rows.put(practice("overzicht", "brugge", PracticeKind::Information, 4));
    const HelpOffer offer = offerOf(workspace, "monitoring");
    for (const ScoredCity& each : offer.high) {
        QStringList titles;
        for (const GoodPractice* one : each.practices)
            titles.append(one->title);
        CAPTURE(each.city.value.toStdString());
        CHECK(titles == (each.city.value == QLatin1String("brugge") ? QStringList{"a", "b"} : QStringList()));
    }
    CHECK(names(offer.high).contains("brugge"));
}

} // namespace tst_helpoffers
