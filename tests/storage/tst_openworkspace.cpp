#include "storage/filesupport.h"
#include "storage/otherprocess.h"
#include "storage/sample.h"

#include "storage/backup.h"
#include "storage/sqliteheader.h"
#include "storage/workspacelock.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

using namespace ks;
using namespace ks::test;

namespace tst_openworkspace {
namespace {

OpenedWorkspace opened(const QString& path, const OpenOptions& options = {}) {
    Result<OpenedWorkspace> result = openWorkspace(path, options);
    if (!result)
        FAIL(result.error().text.toStdString() << " / " << result.error().detail.toStdString());
    return std::move(*result);
}

/// Gives Gent a 4 for Strategie.
Result<void> edit(WorkspaceStore& store) {
    const Result<Workspace> workspace = store.load(std::nullopt);
    REQUIRE(workspace.ok());
    return store.commit(scoreEdit(*workspace, cellOf("gent", "strategie"), *Score::exact({16})),
                        {LogAction::Edit, {1741350000000, 60}, ActorId("someone")});
}

Score scoreOf(WorkspaceStore& store, const char* city, const char* theme) {
    const Result<Workspace> workspace = store.load(std::nullopt);
    REQUIRE(workspace.ok());
    return workspace->score(CityId(city), ThemeId(theme));
}

QString titleOf(WorkspaceStore& store) {
    const Result<Workspace> workspace = store.load(std::nullopt);
    REQUIRE(workspace.ok());
    return workspace->info.title;
}

bool hasNotice(const OpenedWorkspace& workspace, OpenNotice::Kind kind) {
    for (const OpenNotice& each : workspace.notices) {
        if (each.kind == kind)
            return each.text.contains("werk.kspiegel");
    }
    return false;
}

struct Prompt final : StaleLockPrompt {
    bool answer = false;
    int asked = 0;
    bool takeOverFrom(const LockHolder&) override {
        ++asked;
        return answer;
    }
};

struct Probe final : PathProbe {
    bool network = true;
    bool isNetworkPath(const QString&) const override { return network; }
};

} // namespace

TEST_CASE("a workspace opens for writing without a word, and leaves nothing behind") {
    const Workplace place;
    {
        const OpenedWorkspace workspace = opened(place.path);
        CHECK(workspace.notices.isEmpty());
        CHECK_FALSE(workspace.holder);
        CHECK_FALSE(workspace.store->isReadOnly());
        CHECK(workspace.store->path() == place.path);
        CHECK(place.besides().contains(".werk.kspiegel.lock"));
        CHECK(edit(*workspace.store).ok());
        CHECK(scoreOf(*workspace.store, "gent", "strategie") == *Score::exact({16}));
    }
    CHECK(place.besides().isEmpty());
    CHECK(scoreOf(*opened(place.path).store, "gent", "strategie") == *Score::exact({16}));
}

TEST_CASE("who holds the workspace is forced to the disk before the first edit, not before the window opens") {
    const Workplace place;
    const OpenedWorkspace workspace = opened(place.path);
    REQUIRE(QFile::remove(WorkspaceLock::recordPath(place.path))); // as if the power failed: it was not on the disk yet
    REQUIRE(edit(*workspace.store).ok());
    const auto record = WorkspaceLock::readRecord(place.path);
    REQUIRE(record);
    CHECK(record->workspace == WorkspaceId(fixtureId));
}

// B -------------------------------------------------------------------------------------------------------------------

TEST_CASE("B01: a second process gets the file for reading, and hears who has it, where and since when") {
    const Workplace place;
    const OtherProcess other("open", place.path);
    QElapsedTimer timer;
    timer.start();
    const OpenedWorkspace second = opened(place.path);
    CHECK(timer.elapsed() < 1000);
    CHECK(second.store->isReadOnly());
    REQUIRE(second.holder);
    CHECK(second.holder->user == "annelies");
    CHECK(second.holder->computer == QSysInfo::machineHostName());
    CHECK(second.holder->processId == other.id());
    CHECK_FALSE(second.holder->since.isNull());
    REQUIRE(second.notices.size() == 1);
    CHECK(second.notices.first().kind == OpenNotice::Kind::HeldByOther);
    CHECK(second.notices.first().text.contains("annelies"));
    CHECK(scoreOf(*second.store, "gent", "strategie") == *Score::exact({10}));
    const Result<void> written = edit(*second.store);
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == ErrorCode::ReadOnly);
}

TEST_CASE("B01: a subcommand that writes is refused at once while another process has the file") {
    const Workplace place;
    const OtherProcess other("open", place.path);
    OpenOptions options;
    options.refuseWhenHeld = true;
    const auto before = place.snapshot();
    const Result<OpenedWorkspace> refused = openWorkspace(place.path, options);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Locked);
    CHECK(refused.error().text.contains("annelies"));
    CHECK(place.snapshot() == before);
}

TEST_CASE("B01: a subcommand that reads takes no lock, and sees what the window commits") {
    const Workplace place;
    OpenOptions reading;
    reading.readOnly = true;
    const OpenedWorkspace window = opened(place.path);
    const auto before = place.snapshot();
    const OpenedWorkspace reader = opened(place.path, reading);
    CHECK(reader.notices.isEmpty());
    CHECK(reader.store->isReadOnly());
    CHECK(place.snapshot() == before);
    REQUIRE(edit(*window.store).ok());
    CHECK(scoreOf(*reader.store, "gent", "strategie") == *Score::exact({16}));
    const Result<void> written = edit(*reader.store);
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == ErrorCode::ReadOnly);
}

TEST_CASE("B01: a reader leaves the journal of a living holder in mid edit alone, and shows the state before it") {
    const Workplace place;
    const OtherProcess other("write", place.path);
    const auto before = place.snapshot();
    REQUIRE(before.contains("werk.kspiegel-journal"));
    QElapsedTimer timer;
    timer.start();
    {
        const OpenedWorkspace reader = opened(place.path);
        CHECK(timer.elapsed() < 1000);
        CHECK(reader.store->isReadOnly());
        CHECK(scoreOf(*reader.store, "gent", "strategie") == *Score::exact({10}));
    }
    CHECK(place.snapshot() == before);
}

TEST_CASE("B02: after a killed window the file opens for writing without a question") {
    const Workplace place;
    {
        OtherProcess other("open", place.path);
        other.kill();
    }
    REQUIRE(place.besides().contains(".werk.kspiegel.lock"));
    Prompt prompt;
    OpenOptions options;
    options.prompt = &prompt;
    {
        const OpenedWorkspace workspace = opened(place.path, options);
        CHECK(prompt.asked == 0);
        CHECK_FALSE(workspace.store->isReadOnly());
        CHECK(workspace.notices.isEmpty());
        CHECK(edit(*workspace.store).ok());
    }
    CHECK(place.besides().isEmpty());
}

TEST_CASE("B02: the lock of another computer is asked about once") {
    const Workplace place;
    put(WorkspaceLock::lockPath(place.path), "4242\nklimaatspiegel\nANDERE-PC\n\n\n");
    Prompt prompt;
    OpenOptions options;
    options.prompt = &prompt;
    {
        const OpenedWorkspace declined = opened(place.path, options);
        CHECK(prompt.asked == 1);
        CHECK(declined.store->isReadOnly());
        REQUIRE(declined.holder);
        CHECK(declined.holder->computer == "ANDERE-PC");
    }
    CHECK(opened(place.path).store->isReadOnly()); // nobody to ask
    prompt.answer = true;
    const OpenedWorkspace taken = opened(place.path, options);
    CHECK(prompt.asked == 2);
    CHECK_FALSE(taken.store->isReadOnly());
    CHECK_FALSE(taken.holder);
}

TEST_CASE("B03: an edit to a file that was replaced on disk is refused; nothing is overwritten, a copy can be saved") {
    const Workplace place;
    const OpenedWorkspace workspace = opened(place.path);
    REQUIRE(QFile::rename(place.path, place.folder.filePath("moved")));
    put(place.path, "something else altogether");
    const Result<void> written = edit(*workspace.store);
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == ErrorCode::ChangedOutside);
    CHECK(bytesOf(place.path) == "something else altogether");
    CHECK(bytesOf(place.folder.filePath("moved")) == workspaceBytes());
    const QString copy = place.folder.filePath("kopie.kspiegel");
    REQUIRE(workspace.store->saveCopy(copy).ok());
    CHECK(scoreOf(*opened(copy).store, "gent", "strategie") == *Score::exact({10}));
}

TEST_CASE("B03: what another program committed in between is not overwritten") {
    const Workplace place;
    const OpenedWorkspace workspace = opened(place.path);
    REQUIRE(edit(*workspace.store).ok());
    RawDatabase(place.path).must("UPDATE workspace SET title = 'van een ander'");
    const Result<void> written = edit(*workspace.store);
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == ErrorCode::ChangedOutside);
    CHECK(RawDatabase(place.path).text("SELECT title FROM workspace") == "van een ander");
}

TEST_CASE("B04: a network folder is announced, and the file stays in rollback mode") {
    const Workplace place;
    const Probe probe;
    OpenOptions options;
    options.probe = &probe;
    const OpenedWorkspace workspace = opened(place.path, options);
    CHECK(hasNotice(workspace, OpenNotice::Kind::NetworkFolder));
    REQUIRE(edit(*workspace.store).ok());
    CHECK_FALSE(SqliteHeader::parse(bytesOf(place.path))->walState);
    CHECK_FALSE(place.besides().contains("werk.kspiegel-wal"));
    Probe local;
    local.network = false;
    options.probe = &local;
    const Workplace other;
    CHECK(opened(other.path, options).notices.isEmpty());
}

TEST_CASE("B06: a file with a write-ahead log becomes one file with every committed row") {
    const WalFile wal = walFile();
    const Workplace place(wal.file);
    put(place.path + "-wal", wal.log);
    put(place.path + "-shm", QByteArray(32768, '\0'));
    {
        const OpenedWorkspace workspace = opened(place.path);
        CHECK(hasNotice(workspace, OpenNotice::Kind::WalConverted));
        CHECK_FALSE(workspace.store->isReadOnly());
        CHECK(titleOf(*workspace.store) == "uit het logboek");
        CHECK(edit(*workspace.store).ok());
    }
    CHECK(place.besides().isEmpty());
    CHECK_FALSE(SqliteHeader::parse(bytesOf(place.path))->walState);
    CHECK(titleOf(*opened(place.path).store) == "uit het logboek");
}

TEST_CASE("B06: a file in that state without a log opens as well") {
    const Workplace place(walFile().file);
    const OpenedWorkspace workspace = opened(place.path);
    CHECK(hasNotice(workspace, OpenNotice::Kind::WalConverted));
    CHECK(titleOf(*workspace.store) == "Klimaatgovernance");
    CHECK(edit(*workspace.store).ok());
}

TEST_CASE("B06: when the check fails the originals stay, to the last byte") {
    const WalFile good = walFile();
    const WalFile planted = [] {
        const Workplace place;
        RawDatabase(place.path).must("CREATE TRIGGER t AFTER UPDATE ON city BEGIN DELETE FROM round; END");
        return walFile(bytesOf(place.path));
    }();
    QByteArray damagedLog = good.log;
    damagedLog.replace(200, damagedLog.size() - 200, QByteArray(damagedLog.size() - 200, '\xa5'));
    QByteArray damagedFile = good.file;
    damagedFile.replace(8192, 20000, QByteArray(20000, '\xa5'));
    for (const WalFile& each : {planted, WalFile{damagedFile, damagedLog}}) {
        const Workplace place(each.file);
        put(place.path + "-wal", each.log);
        const auto before = place.snapshot();
        CHECK_FALSE(openWorkspace(place.path).ok());
        CHECK(place.snapshot() == before);
    }
}

TEST_CASE("B06: a reader shows every committed row and touches neither the file nor its log") {
    const WalFile wal = walFile();
    const Workplace place(wal.file);
    put(place.path + "-wal", wal.log);
    const auto before = place.snapshot();
    OpenOptions reading;
    reading.readOnly = true;
    {
        const OpenedWorkspace reader = opened(place.path, reading);
        CHECK(hasNotice(reader, OpenNotice::Kind::WalConverted));
        CHECK(titleOf(*reader.store) == "uit het logboek");
        CHECK(reader.store->path() == place.path);
        CHECK_FALSE(reader.store->saveCopy(place.path).ok());
    }
    CHECK(place.snapshot() == before);
}

// A -------------------------------------------------------------------------------------------------------------------

TEST_CASE("A10: a damaged workspace is refused, stays as it is, and the newest good backup is named") {
    const WorkspaceId id = WorkspaceId::make();
    const Workplace place(QByteArray(workspaceBytes()).replace(fixtureId.toLatin1(), id.value.toLatin1()));
    const QByteArray good = bytesOf(place.path);
    const Result<Backup> backup = backups::keep(PrivateImage::ofBytes(good), place.path, {1741342272345, 60});
    REQUIRE(backup.ok());
    QByteArray header = good; // the id cannot be read: found by the path
    header.replace(0, 100, QByteArray(100, '\xa5'));
    QByteArray page = good;
    page.replace(good.size() - 8192, 8192, QByteArray(8192, '\xa5'));
    for (const QByteArray& damaged : {header, page, good.first(good.size() - 5000)}) {
        put(place.path, damaged);
        const auto before = place.snapshot();
        const Result<OpenedWorkspace> refused = openWorkspace(place.path);
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().code == ErrorCode::CorruptFile);
        CHECK(refused.error().text.contains("104"));
        CHECK(refused.error().detail.contains(backup->path));
        CHECK(place.snapshot() == before);
    }
    QDir(backups::folderOf(id)).removeRecursively();
}

TEST_CASE("A11: our own journal of a killed process is applied; the unfinished edit is gone, all before it is there") {
    const Workplace place;
    REQUIRE(edit(*opened(place.path).store).ok());
    {
        OtherProcess other("write", place.path);
        other.kill();
    }
    REQUIRE(place.besides().contains("werk.kspiegel-journal"));
    REQUIRE(bytesOf(place.path) != workspaceBytes());
    {
        const OpenedWorkspace workspace = opened(place.path);
        CHECK(hasNotice(workspace, OpenNotice::Kind::JournalApplied));
        CHECK(workspace.notices.size() == 1);
        CHECK(scoreOf(*workspace.store, "gent", "strategie") == *Score::exact({16}));
        CHECK(scoreOf(*workspace.store, "genk", "strategie") == *Score::exact({10}));
        CHECK(workspace.store->checkIntegrity()->isEmpty());
        CHECK(edit(*workspace.store).ok());
    }
    CHECK(place.besides().isEmpty());
}

TEST_CASE("A11: a reader after a kill sees the state before the unfinished edit, and changes nothing") {
    const Workplace place;
    {
        OtherProcess other("write", place.path);
        other.kill();
    }
    const auto before = place.snapshot();
    OpenOptions reading;
    reading.readOnly = true;
    {
        const OpenedWorkspace reader = opened(place.path, reading);
        CHECK(scoreOf(*reader.store, "genk", "strategie") == *Score::exact({10}));
        CHECK(reader.store->checkIntegrity()->isEmpty());
    }
    CHECK(place.snapshot() == before);
}

namespace {

/// A journal that would put the title back to "van vroeger": of an earlier state of the same file, complete and hot.
QByteArray journalOfThePast(const QByteArray& bytes) {
    const Workplace place(bytes);
    RawDatabase(place.path).must("UPDATE workspace SET title = 'van vroeger'");
    return unfinishedWrite(bytesOf(place.path)).journal;
}

/// A log that would set the title.
QByteArray foreignLog() {
    return walFile().log;
}

} // namespace

TEST_CASE("A11: left to itself SQLite would believe these journals") {
    const Workplace withJournal;
    put(withJournal.path + "-journal", journalOfThePast(workspaceBytes()));
    CHECK(RawDatabase(withJournal.path).text("SELECT title FROM workspace") != "Klimaatgovernance");
    const Workplace withLog;
    put(withLog.path + "-wal", foreignLog());
    CHECK(RawDatabase(withLog.path).text("SELECT title FROM workspace") == "uit het logboek");
}

TEST_CASE("A11: a foreign journal or log is moved aside and reported; its rows do not appear") {
    for (const QString suffix : {"-journal", "-wal"}) {
        const QByteArray content = suffix == "-wal" ? foreignLog() : journalOfThePast(workspaceBytes());
        const Workplace place;
        put(place.path + suffix, content);
        QString aside;
        {
            const OpenedWorkspace workspace = opened(place.path);
            CHECK(hasNotice(workspace, OpenNotice::Kind::JournalPutAside));
            REQUIRE(workspace.notices.size() == 1);
            aside = workspace.notices.first().detail;
            CHECK_FALSE(workspace.store->isReadOnly());
            CHECK(titleOf(*workspace.store) == "Klimaatgovernance");
            CHECK(edit(*workspace.store).ok());
        }
        CHECK(QFileInfo(aside).path() == place.folder.path());
        CHECK(bytesOf(aside) == content);
        CHECK(place.besides() == QStringList(QFileInfo(aside).fileName()));
        CHECK(titleOf(*opened(place.path).store) == "Klimaatgovernance");
    }
}

TEST_CASE("A11: a reader leaves a foreign journal where it is and shows the file without it") {
    for (const QString suffix : {"-journal", "-wal"}) {
        const Workplace place;
        put(place.path + suffix, suffix == "-wal" ? foreignLog() : journalOfThePast(workspaceBytes()));
        const auto before = place.snapshot();
        OpenOptions reading;
        reading.readOnly = true;
        {
            const OpenedWorkspace reader = opened(place.path, reading);
            CHECK(hasNotice(reader, OpenNotice::Kind::JournalPutAside));
            CHECK(titleOf(*reader.store) == "Klimaatgovernance");
        }
        CHECK(place.snapshot() == before);
    }
}

TEST_CASE("A11: a backup that was put back over the file after a kill is not mixed with the old journal") {
    const Workplace place;
    {
        OtherProcess other("write", place.path);
        other.kill();
    }
    const Workplace later;
    for (int i = 0; i < 3; ++i)
        RawDatabase(later.path).must("UPDATE workspace SET title = 'teruggezet " + QByteArray::number(i) + "'");
    put(place.path, bytesOf(later.path));
    const OpenedWorkspace workspace = opened(place.path);
    CHECK(hasNotice(workspace, OpenNotice::Kind::JournalPutAside));
    CHECK(titleOf(*workspace.store) == "teruggezet 2");
    CHECK(workspace.store->checkIntegrity()->isEmpty());
}

TEST_CASE("A11: the journal of another computer is not ours, also when its lock is taken over") {
    const Workplace place;
    put(place.path + "-journal", journalOfThePast(workspaceBytes()));
    put(WorkspaceLock::lockPath(place.path), "4242\nklimaatspiegel\nANDERE-PC\n\n\n");
    Prompt prompt;
    prompt.answer = true;
    OpenOptions options;
    options.prompt = &prompt;
    const OpenedWorkspace workspace = opened(place.path, options);
    CHECK(hasNotice(workspace, OpenNotice::Kind::JournalPutAside));
    CHECK(titleOf(*workspace.store) == "Klimaatgovernance");
}

TEST_CASE("A11: a damaged file beside which stands a journal that is not known to be ours is refused, and both stay") {
    const UnfinishedWrite left = unfinishedWrite();
    const Workplace place(left.file.first(workspaceBytes().size() - 4096));
    put(place.path + "-journal", left.journal);
    const auto before = place.snapshot();
    const Result<OpenedWorkspace> refused = openWorkspace(place.path);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::CorruptFile);
    CHECK(refused.error().detail.contains("unfinished write"));
    CHECK(place.snapshot() == before);
}

TEST_CASE("an empty journal, or one that SQLite passes over, is no matter") {
    for (const QByteArray& content : {QByteArray(), QByteArray(5000, '\0')}) {
        const Workplace place;
        put(place.path + "-journal", content);
        {
            const OpenedWorkspace workspace = opened(place.path);
            CHECK(workspace.notices.isEmpty());
            CHECK(edit(*workspace.store).ok());
        }
        CHECK(place.besides().isEmpty());
    }
}

} // namespace tst_openworkspace
