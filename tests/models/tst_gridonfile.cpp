// The grid over a real workspace file: what is typed is in the file when the model says so.
#include "models/modelfixture.h"

#include "models/heatmapmodel.h"
#include "storage/workspacefile.h"

#include <QTemporaryDir>

using namespace ks;

namespace tst_gridonfile {
namespace {

const Actor me{ActorId(QStringLiteral("8d1f0c5e-7b1a-4c38-9f52-5f0c6f2f6a11")), QStringLiteral("An Peeters")};

std::unique_ptr<Session> openAt(const QString& path, const Clock& clock) {
    Result<OpenedWorkspace> opened = openWorkspace(path);
    REQUIRE(opened.ok());
    Result<std::unique_ptr<Session>> session = Session::start(std::move(*opened), me, clock);
    REQUIRE(session.ok());
    return std::move(*session);
}

} // namespace

TEST_CASE("scores typed in the grid are in the file: reopened all 104 are there, the typed one among them") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("nulmeting.kspiegel"));
    ManualClock clock(Timestamp{1'700'000'000'000, 60});
    const Result<void> created = createWorkspace(path, test::reportGrid(true), me, clock.now());
    REQUIRE(created.ok());
    test::ScriptedReasons reasons;
    {
        const std::unique_ptr<Session> session = openAt(path, clock);
        HeatmapModel model(*session, reasons);
        CHECK(model.rowCount() == 13);
        REQUIRE(model.setData(model.indexOf(CityId("gent"), ThemeId("strategie")), "2,5"));
        REQUIRE(model.setData(model.indexOf(CityId("aalst"), ThemeId("risicobeheer")), "~3"));
        REQUIRE(session->undo().ok());
    }
    const std::unique_ptr<Session> again = openAt(path, clock);
    HeatmapModel model(*again, reasons);
    const Workspace report = test::reportGrid(true);
    for (const City& city : report.cities) {
        for (const Theme& theme : report.themes) {
            const bool typed = city.id.value == "gent" && theme.id.value == "strategie";
            CAPTURE(city.name, theme.name);
            CHECK(model.indexOf(city.id, theme.id).data(ScoreRole).value<Score>() ==
                  (typed ? test::quarters(10) : report.score(city.id, theme.id)));
        }
    }
    const Result<QList<LogEntry>> story =
        again->historyOf(again->workspace().cell(CityId("gent"), ThemeId("strategie")));
    REQUIRE(story.ok());
    CHECK(story->first().reason == "nagekeken met de stad");
}

} // namespace tst_gridonfile
