#include "storage/filesupport.h"
#include "storage/otherprocess.h"

#include "storage/fileidentity.h"
#include "storage/workspacelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSysInfo>

using namespace ks;
using namespace ks::test;

namespace tst_workspacelock {
namespace {

/// The lock that a process of another computer would have left.
void lockedBy(const QByteArray& computer, const Workplace& place) {
    put(WorkspaceLock::lockPath(place.path), "4242\nklimaatspiegel\n" + computer + "\n\n\n");
}

struct Prompt final : StaleLockPrompt {
    bool answer = false;
    QList<LockHolder> asked;
    bool takeOverFrom(const LockHolder& holder) override {
        asked.append(holder);
        return answer;
    }
};

} // namespace

TEST_CASE("a lock and its record stand beside the file while it is held, and go when it is let go") {
    const Workplace w("content");
    {
        const auto attempt = WorkspaceLock::take(w.path, nullptr);
        REQUIRE(attempt.lock);
        CHECK_FALSE(attempt.heldBy);
        CHECK_FALSE(attempt.leftBehind);
        REQUIRE(attempt.lock->announce(WorkspaceId("workspace-1"), Timestamp{1741338900000, 60}).ok());
        CHECK(w.besides() == QStringList({".werk.kspiegel.holder", ".werk.kspiegel.lock"}));
        const auto record = WorkspaceLock::readRecord(w.path);
        REQUIRE(record);
        CHECK(record->holder.processId == QCoreApplication::applicationPid());
        CHECK(record->holder.computer == QSysInfo::machineHostName());
        CHECK(record->holder.since == Timestamp{1741338900000, 60});
        CHECK(record->workspace == WorkspaceId("workspace-1"));
        CHECK(record->file == fileStamp(w.path)->file);
    }
    CHECK(w.besides().isEmpty());
}

TEST_CASE("the record reads the same before and after it is confirmed, and is written anew only once") {
    const Workplace w("content");
    const auto attempt = WorkspaceLock::take(w.path, nullptr);
    REQUIRE(attempt.lock);
    REQUIRE(attempt.lock->announce(WorkspaceId("workspace-1"), Timestamp{1741338900000, 60}).ok());
    const QByteArray announced = bytesOf(WorkspaceLock::recordPath(w.path));
    REQUIRE(attempt.lock->confirm().ok());
    CHECK(bytesOf(WorkspaceLock::recordPath(w.path)) == announced);
    REQUIRE(QFile::remove(WorkspaceLock::recordPath(w.path)));
    CHECK(attempt.lock->confirm().ok());
    CHECK_FALSE(QFile::exists(WorkspaceLock::recordPath(w.path)));
}

TEST_CASE("B01: a second process is told at once who holds the file, on which computer and since when") {
    const Workplace w("content");
    const OtherProcess other("lock", w.path);
    Prompt prompt;
    prompt.answer = true;
    QElapsedTimer timer;
    timer.start();
    const auto attempt = WorkspaceLock::take(w.path, &prompt);
    CHECK(timer.elapsed() < 1000);
    CHECK_FALSE(attempt.lock);
    REQUIRE(attempt.heldBy);
    CHECK(attempt.heldBy->user == "annelies");
    CHECK(attempt.heldBy->computer == QSysInfo::machineHostName());
    CHECK(attempt.heldBy->processId == other.id());
    CHECK(attempt.heldBy->since.toDateTime().toUTC() == QDateTime(QDate(2025, 3, 7), QTime(10, 15)).toUTC());
    CHECK(prompt.asked.isEmpty()); // a living process of this computer is no question
}

TEST_CASE("B01: a link to the file leads to the same lock") {
    const Workplace w("content");
    const QString link = w.folder.filePath("link.kspiegel");
    REQUIRE(QFile::link(w.path, link));
    const auto first = WorkspaceLock::take(w.path, nullptr);
    REQUIRE(first.lock);
    CHECK(WorkspaceLock::take(link, nullptr).heldBy);
}

TEST_CASE("B02: the lock of a killed process of this computer is taken over without a question") {
    const Workplace w("content");
    qint64 deadProcess = 0;
    {
        OtherProcess other("lock", w.path);
        deadProcess = other.id();
        other.kill();
    }
    REQUIRE(w.besides() == QStringList({".werk.kspiegel.holder", ".werk.kspiegel.lock"}));
    Prompt prompt;
    {
        const auto attempt = WorkspaceLock::take(w.path, &prompt);
        REQUIRE(attempt.lock);
        REQUIRE(attempt.leftBehind);
        CHECK(attempt.leftBehind->holder.processId == deadProcess);
        CHECK(attempt.leftBehind->workspace == WorkspaceId("workspace-1"));
        REQUIRE(attempt.lock->announce(WorkspaceId("workspace-1"), Timestamp{}).ok());
    }
    CHECK(prompt.asked.isEmpty());
    CHECK(w.besides().isEmpty());
}

TEST_CASE("B02: the lock of another computer is asked about once, and stands when the answer is no") {
    const Workplace w("content");
    lockedBy("ANDERE-PC", w);
    Prompt prompt;
    const auto refused = WorkspaceLock::take(w.path, &prompt);
    CHECK_FALSE(refused.lock);
    REQUIRE(refused.heldBy);
    CHECK(refused.heldBy->computer == "ANDERE-PC");
    REQUIRE(prompt.asked.size() == 1);
    CHECK(prompt.asked.first().computer == "ANDERE-PC");

    prompt.answer = true;
    const auto taken = WorkspaceLock::take(w.path, &prompt);
    CHECK(taken.lock);
    CHECK_FALSE(taken.leftBehind); // whether that process is dead cannot be known from here
    CHECK(prompt.asked.size() == 2);
}

TEST_CASE("B02: without a prompt the lock of another computer always stands") {
    const Workplace w("content");
    lockedBy("ANDERE-PC", w);
    const auto attempt = WorkspaceLock::take(w.path, nullptr);
    CHECK_FALSE(attempt.lock);
    CHECK(attempt.heldBy);
}

TEST_CASE("B02: a lock that cannot be read is asked about, not taken for a dead one") {
    const Workplace w("content");
    for (const QByteArray& content : {QByteArray(), QByteArray("junk"), QByteArray(5000, '\n')}) {
        put(WorkspaceLock::lockPath(w.path), content);
        Prompt prompt;
        const auto attempt = WorkspaceLock::take(w.path, &prompt);
        CHECK_FALSE(attempt.lock);
        CHECK(attempt.heldBy);
        CHECK(prompt.asked.size() == 1);
    }
}

TEST_CASE("a record of someone else is not taken for that of the lock") {
    const Workplace w("content");
    {
        OtherProcess other("lock", w.path);
        other.kill();
    }
    // The same file says another process: it is not the one that QLockFile found dead.
    QFile record(WorkspaceLock::recordPath(w.path));
    REQUIRE(record.open(QIODevice::ReadOnly));
    QByteArray text = record.readAll();
    record.close();
    text.replace("\"processId\": ", "\"processId\": 9");
    put(WorkspaceLock::recordPath(w.path), text);
    const auto attempt = WorkspaceLock::take(w.path, nullptr);
    CHECK(attempt.lock);
    CHECK_FALSE(attempt.leftBehind);
}

TEST_CASE("a record that is junk, or not a file at all, counts as none") {
    const Workplace w("content");
    for (const QByteArray& content :
         {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{\"format\":\"x\"}"), QByteArray(100000, '{')}) {
        put(WorkspaceLock::recordPath(w.path), content);
        CHECK_FALSE(WorkspaceLock::readRecord(w.path));
    }
    REQUIRE(QFile::remove(WorkspaceLock::recordPath(w.path)));
    REQUIRE(QDir().mkdir(WorkspaceLock::recordPath(w.path)));
    CHECK_FALSE(WorkspaceLock::readRecord(w.path));
}

} // namespace tst_workspacelock
