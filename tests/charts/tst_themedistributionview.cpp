#include "support/gridfixture.h"
#include "support/memorystore.h"
#include "support/testsupport.h"

#include "charts/themedistributionview.h"
#include "models/themedistributionmodel.h"
#include "session/commands.h"

#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>

using namespace ks;
using namespace ks::test;

namespace tst_themedistributionview {

TEST_CASE("the chart has a bar per theme, the level colours only for levels, and says its figures in words") {
    SystemClock clock;
    const auto session = std::move(*Session::start(openedInMemory(reportGrid()), {ActorId("a"), "A"}, clock));
    ThemeDistributionModel model(*session);
    ThemeDistributionView view(model);
    view.resize(view.sizeHint());
    const auto sets = [&] {
        return qobject_cast<QHorizontalStackedBarSeries*>(view.chart()->series().first())->barSets();
    };
    REQUIRE(sets().size() == 6);
    CHECK(sets()[0]->count() == 8);
    CHECK(sets()[2]->at(7) == 7.0); // Strategie stands on top: the last category from below
    CHECK(sets()[4]->color() == levelColours(LevelPaletteId::Report, 5).fill);
    CHECK(view.accessibleDescription().contains(QString::fromUtf8("Monitoring – ")));

    const Workspace& workspace = session->workspace();
    REQUIRE(session
                ->apply(*setScore(workspace, workspace.cell(CityId("aalst"), ThemeId("strategie")),
                                  *Score::exact(Quarters{12}), "test"))
                .ok());
    CHECK(sets()[2]->at(7) == 8.0);
    CHECK(sets()[1]->at(7) == 0.0); // Aalst stood there with 2,5
    view.setLevelPalette(LevelPaletteId::Grey);
    CHECK(sets()[4]->color() == levelColours(LevelPaletteId::Grey, 5).fill);
    CHECK_FALSE(view.grab().isNull());
}

} // namespace tst_themedistributionview
