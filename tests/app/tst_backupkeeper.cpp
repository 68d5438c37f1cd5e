#include "app/backupkeeper.h"
#include "session/commands.h"
#include "session/session.h"
#include "storage/backup.h"
#include "support/gridfixture.h"
#include "support/testsupport.h"

#include <QTemporaryDir>

using namespace ks;
using namespace ks::test;

namespace {

constexpr qint64 minutes = 60'000;

struct OpenFile {
    OpenFile() : path(folder.filePath("stad.kspiegel")) {
        Workspace content = reportGrid(false);
        content.info.id = WorkspaceId::make(); // backups of other tests are not ours
        id = content.info.id;
        REQUIRE(createWorkspace(path, content, actor, clock.now()).ok());
        session = std::move(*Session::start(std::move(*openWorkspace(path)), actor, clock));
    }
    void setAalst(int quarters) {
        const Workspace& now = session->workspace();
        const ScoreKey cell = now.cell(CityId("aalst"), ThemeId("strategie"));
        REQUIRE(session->apply(*setScore(now, cell, *Score::exact(Quarters{quarters}), {})).ok());
    }
    qsizetype backupCount() const { return backups::verified(id).size(); }

    QTemporaryDir folder;
    QString path;
    Actor actor{ActorId("a-1"), "An"};
    ManualClock clock{Timestamp{1'800'000'000'000, 60}};
    WorkspaceId id;
    std::unique_ptr<Session> session;
};

} // namespace

TEST_CASE("a backup is kept at first, then only when half an hour has passed and something changed (M5)") {
    OpenFile open;
    BackupKeeper keeper(open.clock);
    keeper.keepIfDue(); // nothing is watched yet
    CHECK(open.backupCount() == 0);
    keeper.watch(open.session.get());
    keeper.keepIfDue();
    CHECK(open.backupCount() == 1);

    open.clock.advanceMilliseconds(40 * minutes);
    keeper.keepIfDue();
    CHECK(open.backupCount() == 1); // unchanged

    open.setAalst(4);
    keeper.keepIfDue();
    REQUIRE(open.backupCount() == 2);
    open.clock.advanceMilliseconds(10 * minutes);
    open.setAalst(8);
    keeper.keepIfDue();
    CHECK(open.backupCount() == 2); // too soon
    open.clock.advanceMilliseconds(21 * minutes);
    keeper.keepIfDue();
    REQUIRE(open.backupCount() == 3);

    const Result<OpenedWorkspace> newest = openWorkspace(backups::verified(open.id).first().path, {.readOnly = true});
    REQUIRE(newest.ok());
    CHECK(newest->store->load(std::nullopt)->score(CityId("aalst"), ThemeId("strategie")) ==
          *Score::exact(Quarters{8}));
}
