#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "domain/analysis/sensitivity.h"

using namespace ks;
using namespace ks::test;

namespace tst_sensitivity {
namespace {

QString names(const QList<CityScore>& scores) {
    QStringList ids;
    for (const CityScore& each : scores)
        ids.append(each.city.value);
    return ids.join(QLatin1Char(' '));
}

std::optional<double> of(const QList<MedianIf>& changes, const char* city) {
    for (const MedianIf& each : changes) {
        if (each.city.value == QLatin1String(city))
            return each.median;
    }
    FAIL("no such city");
    return {};
}

} // namespace

TEST_CASE("the median of Monitoring lies halfway the sixth and the seventh city, and moves with some of them") {
    const Workspace workspace = reportGrid();
    const MedianStory story = medianStory(workspace, ThemeId("monitoring"), allCities(workspace));
    // 1 Aalst, 1,5 Genk, 2 Kortrijk, Leuven, Sint-Niklaas, 2,5 Gent | 3 Antwerpen, Hasselt, Oostende, 4 Brugge,
    // Mechelen, 4,5 Roeselare
    CHECK(names(story.counted) ==
          "aalst genk kortrijk leuven sint-niklaas gent antwerpen hasselt oostende brugge mechelen roeselare");
    CHECK(story.middle == QList<int>{5, 6});
    CHECK(story.median == 2.75);
    CHECK(names(story.leftOut) == "turnhout");
    CHECK(of(story.readLow, "gent") == 2.5);  // 2 and 3
    CHECK(of(story.readHigh, "gent") == 3.0); // 3 and 3
    CHECK(of(story.readLow, "genk") == 2.75);
    CHECK(of(story.readHigh, "roeselare") == 2.75);
    CHECK(story.readLow.size() == 3);
    CHECK(of(story.without, "aalst") == 3.0);  // eleven: Antwerpen is the sixth
    CHECK(of(story.without, "brugge") == 2.5); // eleven: Gent is the sixth
    CHECK(story.oneMoreLow == 2.5);            // thirteen with a 1: Gent is the seventh
    CHECK(story.oneMoreHigh == 3.0);
    CHECK(story.least() == 2.5);
    CHECK(story.most() == 3.0);
}

TEST_CASE("a median that nothing moves says so, and one city alone leaves nothing when it goes") {
    const CityScore three{CityId("a"), *Score::exact(Quarters{12})};
    QList<CityScore> scores(5, three);
    const MedianStory firm = medianStory(scores);
    CHECK(firm.least() == 3.0);
    CHECK(firm.most() == 3.0);
    CHECK(firm.middle == QList<int>{2});

    const MedianStory alone = medianStory(QList<CityScore>{three});
    CHECK(alone.without.first().median == std::nullopt);
    CHECK(alone.oneMoreLow == 2.0);
    CHECK(alone.oneMoreHigh == 4.0);
    const MedianStory none = medianStory(QList<CityScore>{{CityId("a"), Score::unscored()}});
    CHECK(none.median == std::nullopt);
    CHECK(none.middle.isEmpty());
    CHECK(none.leftOut.size() == 1);
}

} // namespace tst_sensitivity
