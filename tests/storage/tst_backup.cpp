#include "storage/filesupport.h"
#include "storage/sample.h"

#include "storage/backup.h"
#include "storage/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace ks;
using namespace ks::test;

namespace tst_backup {
namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr Timestamp morning{1741342272345, 60}; // 2025-03-07 10:11:12.345 UTC

Timestamp after(qint64 milliseconds) {
    return {morning.utcMilliseconds + milliseconds, 60};
}

/// A fresh id, so that tests do not see one another's backups.
struct Kept {
    WorkspaceId id = WorkspaceId::make();
    Workplace place = Workplace(QByteArray(workspaceBytes()).replace(fixtureId.toLatin1(), id.value.toLatin1()));
    ~Kept() { QDir(backups::folderOf(id)).removeRecursively(); }

    Result<Backup> keep(Timestamp now) const { return backups::keep(*PrivateImage::of(place.path), place.path, now); }
};

} // namespace

TEST_CASE("a backup stands under the id of the workspace and the time in UTC, and is read back") {
    const Kept k;
    const Result<Backup> backup = k.keep(morning);
    REQUIRE(backup.ok());
    CHECK(backup->path.endsWith("/backups/" + k.id.value + "/20250307T101112345Z.kspiegel"));
    CHECK(bytesOf(backup->path) == bytesOf(k.place.path));
    CHECK(backup->facts.scores == 104);
    CHECK(backup->facts.rounds == 1);
    CHECK(backups::verified(k.id) == QList<Backup>({*backup}));
    CHECK(backups::newestOfFile(k.place.path) == *backup);
    CHECK(backups::offer(*backup).contains("104"));
    CHECK(backups::offer(*backup).contains("7/03/2025"));
}

TEST_CASE("two backups of one moment do not meet; the newest comes first") {
    const Kept k;
    const Result<Backup> first = k.keep(morning);
    const Result<Backup> second = k.keep(morning);
    REQUIRE(first.ok());
    REQUIRE(second.ok());
    CHECK(first->path != second->path);
    const QList<Backup> all = backups::verified(k.id);
    REQUIRE(all.size() == 2);
    CHECK(all.first().path == second->path);
    CHECK(backups::verified(k.id, 1).size() == 1);
}

TEST_CASE("what does not pass the gate is never kept and never offered") {
    const Kept k;
    QByteArray cut = bytesOf(k.place.path);
    cut.chop(5000);
    CHECK_FALSE(backups::keep(PrivateImage::ofBytes(cut), k.place.path, morning).ok());
    CHECK_FALSE(QFileInfo::exists(backups::folderOf(k.id)));

    const Result<Backup> good = k.keep(morning);
    const Result<Backup> later = k.keep(after(hour));
    REQUIRE(good.ok());
    REQUIRE(later.ok());
    put(later->path, cut); // damaged where it lies
    put(backups::folderOf(k.id) + "/20250308T000000000Z.kspiegel.1a2b3c4d.tmp", bytesOf(k.place.path));
    put(backups::folderOf(k.id) + "/notes.txt", "text");
    CHECK(backups::verified(k.id) == QList<Backup>({*good}));
    CHECK(backups::newestOfFile(k.place.path) == *good);
}

TEST_CASE("a backup of another workspace in the folder is not offered") {
    const Kept k;
    const Result<Backup> good = k.keep(morning);
    REQUIRE(good.ok());
    put(backups::folderOf(k.id) + "/20260101T000000000Z.kspiegel", workspaceBytes());
    CHECK(backups::verified(k.id) == QList<Backup>({*good}));
}

namespace {

/// Gives Gent another score for Strategie; the workspace has changed at `now`.
WorkspaceInfo changeAt(WorkspaceStore& store, Timestamp now, int quarters) {
    const Result<Workspace> before = store.load(std::nullopt);
    REQUIRE(before.ok());
    REQUIRE(store
                .commit(scoreEdit(*before, cellOf("gent", "strategie"), *Score::exact({quarters})),
                        {LogAction::Edit, now, ActorId("someone")})
                .ok());
    return store.load(std::nullopt)->info;
}

bool due(WorkspaceStore& store, const WorkspaceInfo& info, Timestamp now) {
    const Result<std::optional<Backup>> backup = backups::keepIfDue(store, info, now);
    REQUIRE(backup.ok());
    return backup->has_value();
}

} // namespace

TEST_CASE("a backup is due when the workspace changed and the newest is half an hour old, whatever the clock did") {
    const Kept k;
    const Result<OpenedWorkspace> opened = openWorkspace(k.place.path);
    REQUIRE(opened.ok());
    WorkspaceStore& store = *opened->store;
    WorkspaceInfo info = store.load(std::nullopt)->info;
    CHECK(due(store, info, morning)); // there was none
    CHECK_FALSE(due(store, info, after(10 * minute)));
    CHECK_FALSE(due(store, info, after(5 * hour))); // nothing changed
    info = changeAt(store, after(20 * minute), 12);
    CHECK_FALSE(due(store, info, after(29 * minute)));
    CHECK(due(store, info, after(30 * minute)));
    info = changeAt(store, after(40 * minute), 13);
    CHECK(due(store, info, after(-3 * day))); // a clock that was set back
    CHECK(backups::verified(k.id).size() == 3);
}

TEST_CASE("a backup of an open workspace holds what is in the file now, and the old ones go by the calendar") {
    const Kept k;
    for (int hours = 100; hours > 48; --hours)
        REQUIRE(k.keep(after(-hours * hour)).ok());
    const Result<OpenedWorkspace> opened = openWorkspace(k.place.path);
    REQUIRE(opened.ok());
    const WorkspaceInfo info = changeAt(*opened->store, morning, 17);
    const Result<std::optional<Backup>> backup = backups::keepIfDue(*opened->store, info, morning);
    REQUIRE(backup.ok());
    REQUIRE(backup->has_value());
    CHECK((*backup)->facts.changedAt == morning);
    RawDatabase kept((*backup)->path);
    CHECK(kept.text("SELECT low FROM theme_score WHERE city_id = 'gent' AND theme_id = 'strategie'") == "17");
    // 100 to 49 hours before 7 March 10:11 touch the days 3, 4 and 5 March, and today's is kept besides.
    CHECK(backups::verified(k.id).size() == 4);
}

TEST_CASE("a backup that cannot be written says so and leaves nothing") {
    const Kept k;
    const Result<OpenedWorkspace> opened = openWorkspace(k.place.path);
    REQUIRE(opened.ok());
    REQUIRE(QDir().mkpath(QFileInfo(backups::folderOf(k.id)).path()));
    put(backups::folderOf(k.id), "a file in the way");
    const Result<Backup> refused = backups::keepOpen(*opened->store, opened->store->load(std::nullopt)->info, morning);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::FileUnwritable);
    QFile::remove(backups::folderOf(k.id));
}

TEST_CASE("an id that is no plain UUID never becomes a path of its own") {
    const QString root = QFileInfo(backups::folderOf(WorkspaceId(fixtureId))).path();
    for (const char* id : {"../../elsewhere", "/etc", "", "{5f0c2f7e-3a53-4a53-9d0b-3f2a7c1e8b11}", "CON", "a/b"}) {
        CAPTURE(id);
        const QString folder = backups::folderOf(WorkspaceId(id));
        CHECK(QFileInfo(folder).path() == root);
        CHECK(QFileInfo(folder).fileName().size() == 32);
    }
}

TEST_CASE("surplus backups: all of two days, then one of each of 7 days, 4 weeks and 6 months") {
    QList<Timestamp> hourly; // for a year
    for (int i = 0; i < 365 * 24; ++i)
        hourly.append(after(-i * hour));
    const QList<Timestamp> gone = backups::surplus(hourly, morning);
    CHECK(hourly.size() - gone.size() == 49 + 7 + 4 + 6); // hours 0 to 48 are within two days
    QSet<qint64> removable;
    for (const Timestamp& each : gone)
        removable.insert(each.utcMilliseconds);
    QList<Timestamp> kept;
    for (const Timestamp& each : hourly) {
        if (!removable.contains(each.utcMilliseconds))
            kept.append(each);
    }
    const auto utcDay = [&](qsizetype i) { return kept.at(i).toDateTime().toUTC().date(); };
    CHECK(utcDay(49) == QDate(2025, 3, 5)); // 10 o'clock of the 5th is just too old to be kept with the hours
    CHECK(utcDay(50) == QDate(2025, 3, 4));
    CHECK(utcDay(55) == QDate(2025, 2, 27));
    CHECK(utcDay(56) == QDate(2025, 2, 26)); // a Wednesday: the last one of what is left of that week
    CHECK(utcDay(57) == QDate(2025, 2, 23)); // Sundays
    CHECK(utcDay(58) == QDate(2025, 2, 16));
    CHECK(utcDay(59) == QDate(2025, 2, 9));
    CHECK(utcDay(60) == QDate(2025, 2, 2)); // what is left of February
    CHECK(utcDay(61) == QDate(2025, 1, 31));
    CHECK(utcDay(65) == QDate(2024, 9, 30));
}

TEST_CASE("the newest backup and those of a clock that ran ahead always stay") {
    CHECK(backups::surplus({after(-1000 * day)}, morning).isEmpty());
    CHECK(backups::surplus({after(10 * day), after(5 * day), after(4 * day)}, morning).isEmpty());
    CHECK(backups::surplus({}, morning).isEmpty());
}

} // namespace tst_backup
