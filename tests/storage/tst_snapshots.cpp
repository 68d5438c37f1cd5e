#include "storage/filesupport.h"
#include "storage/sample.h"

#include "storage/snapshots.h"
#include "storage/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace ks;
using namespace ks::test;

namespace tst_snapshots {
namespace {

constexpr qint64 hour = 3'600'000; // milliseconds

/// 7 March 2025, half past four in the afternoon on a Belgian wall.
Timestamp afternoon(qint64 later = 0) {
    return {Timestamp::from(QDateTime(QDate(2025, 3, 7), QTime(16, 30), Qt::OffsetFromUTC, 3600)).utcMilliseconds +
                later,
            60};
}

QDateTime at(QDate day, QTime time = QTime(12, 0)) {
    return {day, time, Qt::UTC};
}

/// A workspace of its own id, open, whose snapshots go with it.
struct Open {
    WorkspaceId id = WorkspaceId::make();
    Workplace place = Workplace(QByteArray(workspaceBytes()).replace(fixtureId.toLatin1(), id.value.toLatin1()));
    std::unique_ptr<WorkspaceStore> store = std::move(openWorkspace(place.path)->store);
    ~Open() { QDir(snapshots::folderOf(id)).removeRecursively(); }

    WorkspaceInfo info() const { return store->load(std::nullopt)->info; }
    void change(int quarters) const {
        const Workspace now = *store->load(std::nullopt);
        const Edit edit = scoreEdit(now, cellOf("gent", "strategie"), *Score::exact({quarters}));
        REQUIRE(store->commit(edit, {LogAction::Edit, afternoon(quarters), ActorId("someone")}).ok());
    }
    snapshots::Kept keep(Timestamp now) const {
        const Result<snapshots::Kept> kept = snapshots::keep(*store, info(), now);
        REQUIRE(kept.ok());
        return *kept;
    }
    /// A file with the name of a snapshot.
    void plant(const char* time) const {
        REQUIRE(QDir().mkpath(snapshots::folderOf(id)));
        put(snapshots::folderOf(id) + "/werk-" + time + ".kspiegel", "planted");
    }
};

} // namespace

TEST_CASE("a snapshot has the name of the file and the time on the wall, and opens as a workspace") {
    const Open open;
    open.change(17);
    const snapshots::Kept kept = open.keep(afternoon());
    CHECK(kept.made);
    CHECK(kept.snapshot.path == snapshots::folderOf(open.id) + "/werk-20250307-163000.kspiegel");
    CHECK(kept.snapshot.takenAt == at({2025, 3, 7}, {16, 30}));
    CHECK(snapshots::all(open.id) == QList<Snapshot>{kept.snapshot});
    CHECK(openWorkspace(kept.snapshot.path, {.readOnly = true})->store->load(std::nullopt)->info == open.info());
}

TEST_CASE("nothing changed since the newest snapshot: no other is made") {
    const Open open;
    const snapshots::Kept first = open.keep(afternoon());
    const snapshots::Kept again = open.keep(afternoon(hour));
    CHECK_FALSE(again.made);
    CHECK(again.snapshot == first.snapshot);
    open.change(17);
    CHECK(open.keep(afternoon()).made); // within the same second
    REQUIRE(snapshots::all(open.id).size() == 2);
    CHECK(snapshots::all(open.id).first().path.endsWith("/werk-20250307-163000-2.kspiegel"));
    put(snapshots::all(open.id).first().path, "damaged");
    CHECK(open.keep(afternoon(hour)).made); // it no longer holds anything
}

TEST_CASE("keeping a snapshot lets surplus ones go, and leaves what is none alone") {
    const Open open;
    for (int day = 10; day < 30; ++day)
        open.plant(qPrintable(QStringLiteral("202411%1-120000").arg(day)));
    open.plant("20240105-120000");
    open.plant("20240109-120000");
    put(snapshots::folderOf(open.id) + "/notes.txt", "text");
    CHECK(open.keep(afternoon()).made);
    // Of the planted 19 are among the newest; 10 November and 9 January are the last of their month among the others.
    CHECK(snapshots::all(open.id).size() == 1 + 19 + 1 + 1);
    CHECK(snapshots::all(open.id).last().takenAt == at({2024, 1, 9}));
    CHECK(QFile::exists(snapshots::folderOf(open.id) + "/notes.txt"));
    REQUIRE(snapshots::remove(snapshots::all(open.id).last()).ok());
    CHECK(snapshots::all(open.id).size() == 21);
}

TEST_CASE("surplus snapshots: all of 30 days and the 20 newest stay, then the last of each month, for ever") {
    const QDateTime now = at({2025, 3, 7});
    QList<QDateTime> daily;
    for (int i = 0; i < 3 * 365; ++i)
        daily.append(now.addDays(-i));
    const QList<QDateTime> gone = snapshots::surplus(daily, now);
    // 0 to 30 days ago; then 4 February 2025 and the last days of 35 months, January 2025 back to March 2022.
    CHECK(daily.size() - gone.size() == 31 + 1 + 35);
    CHECK_FALSE(gone.contains(at({2025, 2, 5})));
    CHECK_FALSE(gone.contains(at({2025, 2, 4})));
    CHECK(gone.contains(at({2025, 2, 3})));
    CHECK_FALSE(gone.contains(at({2022, 3, 31})));
    CHECK(gone.contains(at({2022, 3, 30})));
}

TEST_CASE("few snapshots all stay, however old, and so do those of a clock that ran ahead") {
    const QDateTime now = at({2025, 3, 7});
    QList<QDateTime> old;
    for (int minute = 0; minute < 20; ++minute)
        old.append(at({2001, 1, 1}, {1, minute}));
    CHECK(snapshots::surplus(old, now).isEmpty());
    old.append(at({2001, 1, 1}, {1, 30}));
    CHECK(snapshots::surplus(old, now).isEmpty()); // the oldest is the last of its month among those that are old
    old.append(at({2001, 1, 1}, {1, 40}));
    CHECK(snapshots::surplus(old, now) == QList<QDateTime>{at({2001, 1, 1}, {1, 0})});
    QList<QDateTime> ahead;
    for (int minute = 0; minute < 30; ++minute)
        ahead.append(at({2031, 1, 1}, {1, minute}));
    CHECK(snapshots::surplus(ahead, now).isEmpty());
}

TEST_CASE("a snapshot that cannot be kept says so; an odd id never becomes a path of its own") {
    const Open open;
    REQUIRE(QDir().mkpath(QFileInfo(snapshots::folderOf(open.id)).path()));
    put(snapshots::folderOf(open.id), "a file in the way");
    const Result<snapshots::Kept> refused = snapshots::keep(*open.store, open.info(), afternoon());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::FileUnwritable);
    REQUIRE(QFile::remove(snapshots::folderOf(open.id)));
    const QString root = QFileInfo(snapshots::folderOf(open.id)).path();
    CHECK(QFileInfo(snapshots::folderOf(WorkspaceId("../../elsewhere"))).path() == root);
}

} // namespace tst_snapshots
