#include "storage/filesupport.h"
#include "storage/posixsupport.h"
#include "storage/sample.h"

#include "storage/workspacefile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

using namespace ks;
using namespace ks::test;

namespace tst_refusals {

// What openWorkspace does with files that are no workspace, odd ones, and places that cannot be written. The kinds of
// damage and forgery are spelled out in tst_filegate.cpp; here each case is once taken through the whole opening.

namespace {

/// Refused for writing and for reading, with nothing touched and nothing left in the folder.
void checkRefused(const Workplace& place, ErrorCode code) {
    for (const bool readOnly : {false, true}) {
        const auto before = place.snapshot();
        OpenOptions options;
        options.readOnly = readOnly;
        const Result<OpenedWorkspace> refused = openWorkspace(place.path, options);
        REQUIRE_FALSE(refused.ok());
        CAPTURE(refused.error().text, refused.error().detail);
        CHECK(refused.error().code == code);
        CHECK(refused.error().text.contains("werk.kspiegel"));
        CHECK(place.snapshot() == before);
    }
}

Result<void> edit(WorkspaceStore& store) {
    const Result<Workspace> workspace = store.load(std::nullopt);
    REQUIRE(workspace.ok());
    return store.commit(scoreEdit(*workspace, cellOf("gent", "strategie"), *Score::exact({16})),
                        {LogAction::Edit, {1741350000000, 60}, ActorId("someone")});
}

} // namespace

TEST_CASE("D01: a workspace with a planted trigger does not open") {
    Workplace place;
    RawDatabase(place.path).must("CREATE TRIGGER t AFTER UPDATE ON theme_score BEGIN DELETE FROM round; END");
    checkRefused(place, ErrorCode::InvalidFile);
}

TEST_CASE("D02: a workspace with a view in place of a table does not open") {
    Workplace place;
    RawDatabase(place.path)
        .must("ALTER TABLE theme_score RENAME TO hidden; CREATE VIEW theme_score AS SELECT * FROM hidden");
    checkRefused(place, ErrorCode::InvalidFile);
}

TEST_CASE("D03: nothing that is not a workspace opens, and an empty file is not filled") {
    checkRefused(Workplace(""), ErrorCode::InvalidFile);
    checkRefused(Workplace("een brief\n"), ErrorCode::InvalidFile);
    checkRefused(Workplace(QByteArray("\x7f"
                                      "ELF\0\0\0\0",
                                      8)),
                 ErrorCode::InvalidFile);
    Workplace database("");
    RawDatabase(database.path).must("CREATE TABLE contact(name)");
    checkRefused(database, ErrorCode::InvalidFile);
    RawDatabase(database.path).must("PRAGMA application_id=1196444487");
    checkRefused(database, ErrorCode::InvalidFile);
    Workplace gone;
    REQUIRE(QFile::remove(gone.path));
    const Result<OpenedWorkspace> missing = openWorkspace(gone.path);
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().code == ErrorCode::FileUnreadable);
    CHECK(gone.besides().isEmpty());
    const Result<OpenedWorkspace> folder = openWorkspace(gone.folder.path());
    REQUIRE_FALSE(folder.ok());
    CHECK(folder.error().code == ErrorCode::InvalidFile);
}

TEST_CASE("D03: a named pipe is refused without waiting for its other end") {
    if (!hasPosix())
        return;
    const Workplace place;
    const QString pipe = place.folder.filePath("pijp.kspiegel");
    REQUIRE(makePipe(pipe));
    QElapsedTimer timer;
    timer.start();
    for (const bool readOnly : {false, true}) {
        OpenOptions options;
        options.readOnly = readOnly;
        const Result<OpenedWorkspace> refused = openWorkspace(pipe, options);
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().code == ErrorCode::InvalidFile);
        CHECK(refused.error().text.contains("pipe"));
    }
    CHECK_FALSE(openWorkspace("/dev/zero").ok());
    CHECK(timer.elapsed() < 1000);
}

TEST_CASE("D03: pipes in place of the files beside a workspace do not stop it either") {
    if (!hasPosix())
        return;
    for (const char* name : {".werk.kspiegel.lock", ".werk.kspiegel.holder", "werk.kspiegel-journal",
                             "werk.kspiegel-wal", "werk.kspiegel-shm"}) {
        const Workplace place;
        REQUIRE(makePipe(place.folder.filePath(name)));
        CAPTURE(name);
        QElapsedTimer timer;
        timer.start();
        const Result<OpenedWorkspace> opened = openWorkspace(place.path);
        CHECK(opened.ok());
        CHECK(timer.elapsed() < 1000);
    }
}

TEST_CASE("D04: a sparse file of 5 GiB is refused at once") {
    const Workplace place;
    QFile file(place.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(5LL * 1024 * 1024 * 1024));
    QElapsedTimer timer;
    timer.start();
    const Result<OpenedWorkspace> refused = openWorkspace(place.path);
    CHECK(timer.elapsed() < 200);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::InvalidFile);
    CHECK(place.besides().isEmpty());
}

TEST_CASE("D06: no version of the schema is ever made up") {
    for (const quint32 version : {0u, 0xffffffffu, 0x80000001u}) {
        QByteArray bytes = workspaceBytes();
        putNumber(&bytes, 60, version);
        checkRefused(Workplace(bytes), ErrorCode::InvalidFile);
    }
    Workplace empty;
    RawDatabase(empty.path).must("DELETE FROM schema_step");
    checkRefused(empty, ErrorCode::InvalidFile);
}

TEST_CASE("a workspace of a later program opens for reading when it allows that, and is refused otherwise") {
    Workplace readable;
    RawDatabase(readable.path).must(laterStep(true));
    const auto before = readable.snapshot();
    {
        const Result<OpenedWorkspace> opened = openWorkspace(readable.path);
        REQUIRE(opened.ok());
        CHECK(opened->store->isReadOnly());
        REQUIRE(opened->notices.size() == 1);
        CHECK(opened->notices.first().kind == OpenNotice::Kind::NewerReadable);
        CHECK(opened->store->load(std::nullopt).ok());
        CHECK(readable.besides().isEmpty()); // no lock is held on what is only read
    }
    CHECK(readable.snapshot() == before);

    Workplace refused;
    RawDatabase(refused.path).must(laterStep(false));
    checkRefused(refused, ErrorCode::NewerFile);
}

TEST_CASE(
    "A09: a file, a folder, or both that cannot be written open for reading, with a notice; a copy can be saved") {
    struct Case {
        QFile::Permissions file;
        QFile::Permissions folder;
    };
    constexpr QFile::Permissions readFile = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    constexpr QFile::Permissions writeFile = readFile | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    constexpr QFile::Permissions enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    for (const Case& each :
         {Case{readFile, writeFile | enter}, Case{writeFile, readFile | enter}, Case{readFile, readFile | enter}}) {
        const Workplace place;
        const Workplace elsewhere;
        REQUIRE(QFile::setPermissions(elsewhere.folder.path(), writeFile | enter));
        REQUIRE(QFile::setPermissions(place.path, each.file));
        REQUIRE(QFile::setPermissions(place.folder.path(), each.folder));
        const auto before = place.snapshot();
        {
            const Unprivileged ordinary;
            const Result<OpenedWorkspace> opened = openWorkspace(place.path);
            REQUIRE(opened.ok());
            CHECK(opened->store->isReadOnly());
            REQUIRE(opened->notices.size() == 1);
            CHECK(opened->notices.first().kind == OpenNotice::Kind::ReadOnlyMedium);
            const Result<Workspace> workspace = opened->store->load(std::nullopt);
            REQUIRE(workspace.ok());
            CHECK(workspace->scores.size() == 104);
            const Result<void> written = edit(*opened->store);
            REQUIRE_FALSE(written.ok());
            CHECK(written.error().code == ErrorCode::ReadOnly);
            CHECK(opened->store->saveCopy(elsewhere.folder.filePath("kopie.kspiegel")).ok());
        }
        CHECK(place.snapshot() == before);
        CHECK(openWorkspace(elsewhere.folder.filePath("kopie.kspiegel")).ok());
        QFile::setPermissions(place.folder.path(), writeFile | enter);
    }
}

TEST_CASE("A09 and B06: a write-ahead log in a folder that cannot be written is read from a copy") {
    const WalFile wal = walFile();
    const Workplace place(wal.file);
    put(place.path + "-wal", wal.log);
    REQUIRE(QFile::setPermissions(place.folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup |
                                                           QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
    const auto before = place.snapshot();
    {
        const Unprivileged ordinary;
        const Result<OpenedWorkspace> opened = openWorkspace(place.path);
        REQUIRE(opened.ok());
        CHECK(opened->store->isReadOnly());
        CHECK(opened->store->load(std::nullopt)->info.title == "uit het logboek");
        CHECK(opened->notices.size() == 2);
    }
    CHECK(place.snapshot() == before);
    QFile::setPermissions(place.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("A09: a file that may not even be read says so") {
    if (!hasPosix())
        return;
    const Workplace place;
    REQUIRE(QFile::setPermissions(place.folder.path(), QFile::ReadOther | QFile::ExeOther | QFile::ReadOwner |
                                                           QFile::WriteOwner | QFile::ExeOwner));
    REQUIRE(QFile::setPermissions(place.path, QFile::WriteOwner));
    const Unprivileged ordinary;
    const Result<OpenedWorkspace> refused = openWorkspace(place.path);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::FileUnreadable);
    CHECK(refused.error().text.contains("werk.kspiegel"));
}

} // namespace tst_refusals
