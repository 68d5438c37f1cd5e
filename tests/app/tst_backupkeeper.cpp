#include "app/backupkeeper.h"
#include "session/commands.h"
#include "session/session.h"
#include "storage/backup.h"
#include "support/gridfixture.h"
#include "support/testsupport.h"

#include <QFile>
#include <QTemporaryDir>

using namespace ks;
using namespace ks::test;

namespace tst_backupkeeper {
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

TEST_CASE("an erasure that was cut short is followed through before the first backup is kept") {
    OpenFile open;
    REQUIRE(open.session->store().rememberActor({ActorId("a-2"), "Merk Teken-9Z"}).ok());
    BackupKeeper keeper(open.clock);
    keeper.watch(open.session.get());
    keeper.keepIfDue();
    REQUIRE(open.backupCount() == 1);
    const auto inBackups = [&] {
        int found = 0;
        for (const Backup& each : backups::verified(open.id)) {
            QFile file(each.path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            found += file.readAll().contains("Merk Teken-9Z") ? 1 : 0;
        }
        return found;
    };
    REQUIRE(inBackups() == 1);
    REQUIRE(open.session->needContent().ok());
    for (const auto& [id, person] : open.session->workspace().content.of<Person>()) {
        if (person.name == "Merk Teken-9Z")
            REQUIRE(open.session->store().erasePerson(id, {LogAction::Erase, open.clock.now(), open.actor.id}).ok());
    }
    CHECK(inBackups() == 1); // the program ended here

    keeper.watch(open.session.get());
    keeper.keepIfDue();
    CHECK(inBackups() == 0);
    CHECK(open.session->store().openErasures()->isEmpty());
}

} // namespace tst_backupkeeper
