// A full disk in the middle of an edit (A07): refused, everything as before, and the same edit works with room.
#include "storage/sample.h"
#include "support/gridfixture.h"
#include "support/smalldisk.h"
#include "support/testsupport.h"

#include "session/commands.h"
#include "session/session.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace ks;
using namespace ks::test;

namespace tst_diskfull {
namespace {

struct OpenFile {
    explicit OpenFile(const QString& file) : path(file) {
        makeFile(path, reportGrid(false));
        auto opened = openStore(path);
        store = opened.get();
        session = std::move(*Session::start({std::move(opened), {}, {}}, someActor(), clock));
        // something to undo and to redo
        REQUIRE(session->apply(edit(14, {})).ok());
        clock.advanceMilliseconds(5000);
        REQUIRE(session->apply(edit(16, {})).ok());
        REQUIRE(session->undo().ok());
    }
    Edit edit(int quarters, const QString& reason) const {
        return *setScore(session->workspace(), cellOf("genk", "aanpak"), *Score::exact({quarters}), reason);
    }

    QString path;
    ManualClock clock{Timestamp{1'740'000'000'000, 60}};
    SqliteWorkspaceStore* store = nullptr;
    std::unique_ptr<Session> session;
};

/// `full` has been done: an edit, an undo and a redo are refused and leave everything; after `makeRoom` they work.
template<class MakeRoom>
void checkRefusedUntilRoom(OpenFile& open, const Edit& edit, MakeRoom makeRoom) {
    Session& session = *open.session;
    const Workspace before = session.workspace();
    const QByteArray bytes = bytesOf(open.path);
    const QString undoText = session.undoText();
    const auto checkUntouched = [&](const Result<void>& outcome) {
        REQUIRE_FALSE(outcome.ok());
        CHECK(outcome.error().code == ErrorCode::DiskFull);
        CHECK(outcome.error().text.contains(QStringLiteral("save a copy elsewhere")));
        CHECK(session.workspace() == before);
        CHECK(session.undoText() == undoText);
        CHECK(session.canUndo());
        CHECK(session.canRedo());
        CHECK(bytesOf(open.path) == bytes);
    };
    int failures = 0;
    QObject::connect(&session, &Session::failed, &session, [&] { ++failures; });
    checkUntouched(session.apply(edit));
    checkUntouched(session.apply(edit)); // and again
    CHECK(failures == 2);
    CHECK(open.store->checkIntegrity()->isEmpty());
    CHECK(*open.store->load(before.loadedRound) == before);

    makeRoom();
    REQUIRE(session.apply(edit).ok());
    CHECK(*open.store->load(before.loadedRound) == session.workspace());
    REQUIRE(session.undo().ok());
    REQUIRE(session.redo().ok());
    CHECK(*open.store->load(before.loadedRound) == session.workspace());
}

} // namespace

TEST_CASE("a workspace that may not grow refuses the edit and takes it when it may (A07)") {
    QTemporaryDir folder;
    OpenFile open(folder.filePath(QStringLiteral("a.kspiegel")));
    Database& database = open.store->database();
    const qint64 pages = *database.number(QStringLiteral("PRAGMA page_count"));
    REQUIRE(database.executeScript(QStringLiteral("PRAGMA max_page_count=%1").arg(pages).toLatin1()).ok());
    const Edit edit = open.edit(10, QString(20000, QLatin1Char('x'))); // needs pages of its own in the log
    checkRefusedUntilRoom(open, edit, [&] { REQUIRE(database.executeScript("PRAGMA max_page_count=1000000").ok()); });
}

TEST_CASE("a full file system refuses the edit and takes it when there is room (A07)") {
    const SmallDisk disk(2048);
    if (!disk.usable()) {
        WARN("no right to mount a small disk: not tried");
        return;
    }
    {
        OpenFile open(disk.path(QStringLiteral("a.kspiegel")));
        disk.fillLeaving(0);
        SECTION("no room for the journal") {
            checkRefusedUntilRoom(open, open.edit(10, {}), [&] { disk.makeRoom(); });
        }
        SECTION("no room for the file") {
            checkRefusedUntilRoom(open, open.edit(10, QString(200000, QLatin1Char('x'))), [&] { disk.makeRoom(); });
        }
        SECTION("an undo and a redo") {
            const Workspace before = open.session->workspace();
            const QByteArray bytes = bytesOf(open.path);
            CHECK(open.session->undo().error().code == ErrorCode::DiskFull);
            CHECK(open.session->redo().error().code == ErrorCode::DiskFull);
            CHECK(open.session->workspace() == before);
            CHECK(bytesOf(open.path) == bytes);
            disk.makeRoom();
            CHECK(open.session->redo().ok());
            CHECK(open.session->undo().ok());
        }
        SECTION("a copy") {
            const Result<void> copied = open.store->saveCopy(disk.path(QStringLiteral("b.kspiegel")));
            REQUIRE_FALSE(copied.ok());
            CHECK(copied.error().code == ErrorCode::DiskFull);
            CHECK_FALSE(disk.files().contains(QStringLiteral("b.kspiegel")));
        }
    }
    CHECK(disk.files() == QStringList{QStringLiteral("a.kspiegel")});
}

} // namespace tst_diskfull
