#include "support/gridfixture.h"
#include "support/memorystore.h"
#include "support/testsupport.h"

#include "models/themedistributionmodel.h"
#include "session/commands.h"

#include <QAbstractItemModelTester>

using namespace ks;
using namespace ks::test;

namespace tst_themedistributionmodel {

TEST_CASE("the distribution of the 2024 grid per theme, counted by hand, follows an edit") {
    SystemClock clock;
    const auto session = std::move(*Session::start(openedInMemory(reportGrid()), {ActorId("a"), "A"}, clock));
    ThemeDistributionModel model(*session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == 8);
    const auto row = [&](int theme) {
        QList<int> counts;
        for (int column = 0; column < model.columnCount(); ++column)
            counts.append(model.index(theme, column).data().toInt());
        return counts;
    };
    // Strategie: Aalst 2,5 → 2; 3 ×6 and Gent 3–4 → 3; Antwerpen, Leuven, Mechelen 4; Roeselare 5; Turnhout apart.
    CHECK(row(0) == QList<int>{0, 1, 7, 3, 1, 1});
    // Monitoring: Aalst 1, Genk 1–2 → 1; Gent 2–3, Kortrijk, Leuven, Sint-Niklaas → 2; Antwerpen, Hasselt, Oostende
    // 3; Brugge, Mechelen 4, Roeselare 4–5 → 4.
    CHECK(row(2) == QList<int>{2, 4, 3, 3, 0, 1});
    // Risicobeheer: Aalst has no level either.
    CHECK(row(6).last() == 2);
    CHECK(model.citiesInAll() == 13);

    const Workspace& workspace = session->workspace();
    REQUIRE(session
                ->apply(*setScore(workspace, workspace.cell(CityId("aalst"), ThemeId("strategie")),
                                  *Score::exact(Quarters{20}), "test"))
                .ok());
    CHECK(row(0) == QList<int>{0, 0, 7, 3, 2, 1});
}

} // namespace tst_themedistributionmodel
