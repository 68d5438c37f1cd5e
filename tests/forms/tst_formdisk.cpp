// Places that cannot be written: a full disk (A07) and one that may only be read (A09).
#include "forms/openedform.h"
#include "support/smalldisk.h"

using namespace ks;
using namespace ks::test;

namespace tst_formdisk {

TEST_CASE("a full disk refuses an edit of a form and takes it when there is room again (A07)") {
    const SmallDisk disk(128);
    if (!disk.usable()) {
        WARN("no small file system can be mounted here");
        return;
    }
    const QString path = disk.path(QStringLiteral("aalst.kszelf"));
    putFile(path, writeForm(filledForm()));
    ManualClock clock{Timestamp{1'790'000'000'000, 60}};
    Result<OpenedWorkspace> opened = openForm(path, formModel());
    REQUIRE(opened.ok());
    const std::unique_ptr<Session> session = std::move(*Session::start(std::move(*opened), {}, clock));
    REQUIRE(session->needContent().ok());
    REQUIRE(session->apply(putRow(session->workspace(), anAnswer(session->workspace(), 8))).ok());
    const Workspace before = session->workspace();
    const QByteArray bytes = fileBytes(path);
    const QStringList beside = disk.files();

    disk.fillLeaving(500);
    const Edit edit = putRow(session->workspace(), anAnswer(session->workspace(), 12));
    const auto checkRefused = [&](const Result<void>& result) {
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().code == ErrorCode::DiskFull);
        CHECK((session->workspace() == before));
        CHECK(fileBytes(path) == bytes);
        CHECK(disk.files() == beside);
    };
    checkRefused(session->apply(edit));
    checkRefused(session->undo());
    CHECK(session->canUndo());

    disk.makeRoom();
    REQUIRE(session->apply(edit).ok());
    CHECK((formIn(path).workspace.content == session->workspace().content));
}

TEST_CASE("a form where nothing can be written opens to read, and says so (A09)") {
    const SmallDisk disk(128);
    if (!disk.usable()) {
        WARN("no small file system can be mounted here");
        return;
    }
    const QString path = disk.path(QStringLiteral("aalst.kszelf"));
    putFile(path, writeForm(filledForm()));
    REQUIRE(disk.forbidWriting());
    const Result<OpenedWorkspace> opened = openForm(path, formModel());
    REQUIRE(opened.ok());
    CHECK(opened->store->isReadOnly());
    REQUIRE(opened->notices.size() == 1);
    CHECK(opened->notices.first().kind == OpenNotice::Kind::ReadOnlyMedium);
    QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(QStringLiteral("kopie.kszelf"));
    REQUIRE(opened->store->saveCopy(copy).ok());
    CHECK((formIn(copy) == filledForm()));
}

} // namespace tst_formdisk
