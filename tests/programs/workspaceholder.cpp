// A second process for the tests of storage, at work on a workspace until its standard input ends or it is killed.
//   lock FILE    holds the lock alone
//   open FILE    has it open, as a window would
//   write FILE   is in the middle of a large edit, part of which is in the file already
// Prints "held" when it is there; "busy" and status 1 when it cannot be.
#include "storage/filegate.h"
#include "storage/workspacelock.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <cstdio>

namespace {

int say(bool held) {
    std::puts(held ? "held" : "busy");
    std::fflush(stdout);
    if (!held)
        return 1;
    while (std::getchar() != EOF) {
    }
    return 0;
}

bool record(const ks::WorkspaceLock::Attempt& attempt, const QString& path) {
    const ks::Result<ks::PrivateImage> image = ks::PrivateImage::of(path);
    if (!attempt.lock || !image)
        return false;
    const ks::Result<ks::WorkspaceFacts> facts = ks::filegate::inspect(*image, path);
    const ks::WorkspaceId id = facts ? facts->id : ks::WorkspaceId("workspace-1");
    return attempt.lock->announce(id, ks::Timestamp::from(QDateTime(QDate(2025, 3, 7), QTime(10, 15)))).ok();
}

bool beginWriting(const QString& path) {
    sqlite3* database = nullptr;
    constexpr const char* half = "PRAGMA journal_mode=TRUNCATE; PRAGMA cache_size=5; BEGIN IMMEDIATE;"
                                 "UPDATE theme_score SET kind = 'exact', low = 20, high = 20;"
                                 "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                                 "INSERT INTO change_log (step, action, at_utc_ms, at_offset_min, entity, entity_key) "
                                 "SELECT 3, 'edit', 1, 0, 'city', i FROM n";
    return sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK &&
           sqlite3_exec(database, half, nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const QString mode = arguments.at(1);
    const QString path = arguments.at(2);
    if (mode == QLatin1String("open")) {
        const ks::Result<ks::OpenedWorkspace> opened = ks::openWorkspace(path);
        return say(opened && !opened->store->isReadOnly());
    }
    const ks::WorkspaceLock::Attempt attempt = ks::WorkspaceLock::take(path, nullptr);
    const bool held = record(attempt, path);
    return say(held && (mode == QLatin1String("lock") || beginWriting(path)));
}
