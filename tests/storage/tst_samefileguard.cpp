#include "storage/filesupport.h"

#include "storage/samefileguard.h"

#include <QFile>
#include <QTemporaryDir>

using namespace ks;
using namespace ks::test;

namespace tst_samefileguard {
namespace {

struct Guarded {
    QTemporaryDir folder;
    QString path = folder.filePath("werk.kspiegel");
    std::unique_ptr<SameFileGuard> guard;
    std::unique_ptr<RawDatabase> mine;

    Guarded() {
        RawDatabase(path).must("CREATE TABLE note(text); INSERT INTO note VALUES('one')");
        auto watching = SameFileGuard::watch(path);
        REQUIRE(watching.ok());
        guard = std::move(*watching);
        mine = std::make_unique<RawDatabase>(path);
    }
    ~Guarded() { mine.reset(); }

    /// As the store does it.
    Result<void> write(const char* sql) {
        mine->must("BEGIN IMMEDIATE");
        const Result<void> allowed = guard->beforeChanges();
        if (!allowed) {
            mine->must("ROLLBACK");
            return allowed;
        }
        mine->must(sql);
        mine->must("COMMIT");
        guard->committed();
        return {};
    }
};

} // namespace

TEST_CASE("our own commits, and a transaction that changes nothing, are not taken for someone else's") {
    Guarded g;
    for (int i = 0; i < 5; ++i)
        CHECK(g.write("INSERT INTO note VALUES('more')").ok());
    CHECK(g.write("SELECT 1").ok());
    CHECK(g.write("INSERT INTO note VALUES('last')").ok());
}

TEST_CASE("B03: a file that was replaced by another of that name is not written to") {
    Guarded g;
    RawDatabase(g.folder.filePath("other")).must("CREATE TABLE other(text)");
    REQUIRE(QFile::rename(g.path, g.folder.filePath("moved")));
    REQUIRE(QFile::copy(g.folder.filePath("other"), g.path));
    const QByteArray before = bytesOf(g.path);
    const QByteArray movedBefore = bytesOf(g.folder.filePath("moved"));
    const Result<void> written = g.write("INSERT INTO note VALUES('lost')");
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == ErrorCode::ChangedOutside);
    CHECK(written.error().text.contains("werk.kspiegel"));
    CHECK(bytesOf(g.path) == before);
    CHECK(bytesOf(g.folder.filePath("moved")) == movedBefore);
}

TEST_CASE("B03: also when a copy with the very same bytes took its place") {
    Guarded g;
    REQUIRE(QFile::rename(g.path, g.folder.filePath("moved")));
    REQUIRE(QFile::copy(g.folder.filePath("moved"), g.path));
    const Result<void> written = g.write("INSERT INTO note VALUES('lost')");
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == ErrorCode::ChangedOutside);
}

TEST_CASE("B03: a file that was removed is not written to") {
    Guarded g;
    REQUIRE(QFile::remove(g.path));
    const Result<void> written = g.write("INSERT INTO note VALUES('lost')");
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == ErrorCode::ChangedOutside);
}

TEST_CASE("B03: a commit of another program is noticed by the change counter") {
    Guarded g;
    RawDatabase(g.path).must("INSERT INTO note VALUES('theirs')");
    const Result<void> written = g.write("INSERT INTO note VALUES('ours')");
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == ErrorCode::ChangedOutside);
}

TEST_CASE("B03: a commit of another program between two of ours is noticed at the next one") {
    Guarded g;
    REQUIRE(g.write("INSERT INTO note VALUES('ours')").ok());
    RawDatabase(g.path).must("INSERT INTO note VALUES('theirs')");
    g.guard->committed(); // too late by one: must not adopt two steps at once as ours
    RawDatabase(g.path).must("INSERT INTO note VALUES('theirs again')");
    CHECK_FALSE(g.write("INSERT INTO note VALUES('ours')").ok());
}

TEST_CASE("B03: contents that differ under the same change counter are noticed, a mere touch is not") {
    Guarded g;
    const QByteArray common = bytesOf(g.path);
    REQUIRE(g.write("INSERT INTO note VALUES('ours')").ok());

    const QString elsewhere = g.folder.filePath("elsewhere");
    put(elsewhere, common);
    RawDatabase(elsewhere).must("INSERT INTO note VALUES('them')");
    const QByteArray diverged = bytesOf(elsewhere);
    const QByteArray ours = bytesOf(g.path);
    REQUIRE(diverged.mid(24, 4) == ours.mid(24, 4));
    REQUIRE(diverged.size() == ours.size());

    put(g.path, ours); // same file, same bytes, another time
    QFile touch(g.path);
    REQUIRE(touch.open(QIODevice::ReadWrite));
    REQUIRE(touch.setFileTime(QDateTime(QDate(2031, 1, 1), QTime(0, 0)), QFileDevice::FileModificationTime));
    touch.close();
    CHECK(g.guard->beforeChanges().ok());

    put(g.path, diverged);
    const Result<void> allowed = g.guard->beforeChanges();
    REQUIRE_FALSE(allowed.ok());
    CHECK(allowed.error().code == ErrorCode::ChangedOutside);
}

} // namespace tst_samefileguard
