#include "storage/filesupport.h"

#include "storage/fileidentity.h"
#include "storage/journals.h"

#include <QDir>

using namespace ks;
using namespace ks::test;

namespace tst_journals {
namespace {

constexpr Timestamp now{1741342272000, 60}; // 2025-03-07 10:11:12 UTC

HolderRecord recordOf(const QString& path) {
    HolderRecord record;
    record.workspace = WorkspaceId(fixtureId);
    record.file = fileStamp(path)->file;
    return record;
}

/// What the title is in an image.
QString titleIn(const PrivateImage& image) {
    const Result<WorkspaceFacts> facts = filegate::inspect(image, "werk.kspiegel");
    REQUIRE(facts.ok());
    return facts->title;
}

} // namespace

TEST_CASE("files beside a workspace count when there is something in them") {
    const Workplace place;
    CHECK_FALSE(journals::lookBeside(place.path).any());
    for (const char* suffix : {"-journal", "-wal"})
        put(place.path + suffix, "");
    CHECK_FALSE(journals::lookBeside(place.path).any());
    put(place.path + "-journal", QByteArray(5000, '\0'));
    CHECK_FALSE(journals::lookBeside(place.path).any());
    put(place.path + "-journal", "x");
    CHECK(journals::lookBeside(place.path) == journals::Beside{true, false, false});
    put(place.path + "-wal", "x");
    put(place.path + "-shm", "x");
    CHECK(journals::lookBeside(place.path) == journals::Beside{true, true, true});
    const Workplace other;
    REQUIRE(QDir().mkdir(other.path + "-journal"));
    CHECK(journals::lookBeside(other.path).journal);
}

TEST_CASE("A11: an unfinished write is taken back in a copy, to the last byte; the file and its journal stay") {
    const UnfinishedWrite left = unfinishedWrite();
    const Workplace place(left.file);
    put(place.path + "-journal", left.journal);
    const auto before = place.snapshot();
    CHECK(journals::isOurs(place.path, recordOf(place.path)));
    const Result<PrivateImage> image = journals::rolledBack(place.path);
    REQUIRE(image.ok());
    CHECK(*image->read() == workspaceBytes());
    CHECK(place.snapshot() == before);
}

TEST_CASE("A11: a journal is not ours when the file is another one, or in another state than the journal starts from") {
    const UnfinishedWrite left = unfinishedWrite();
    Workplace place(left.file);
    put(place.path + "-journal", left.journal);
    const HolderRecord record = recordOf(place.path);
    REQUIRE(journals::isOurs(place.path, record));

    HolderRecord other = record;
    other.file = "another";
    CHECK_FALSE(journals::isOurs(place.path, other));

    // A backup of later date was copied over the half-written file: the same file to the system, other content.
    put(place.path, workspaceBytes());
    CHECK(journals::isOurs(place.path, record)); // the very state it starts from: rolling back changes nothing
    {
        const Workplace elsewhere;
        RawDatabase database(elsewhere.path);
        for (int i = 0; i < 3; ++i)
            database.must("UPDATE workspace SET title = 'later " + QByteArray::number(i) + "'");
        put(place.path, bytesOf(elsewhere.path));
    }
    CHECK_FALSE(journals::isOurs(place.path, record));
}

TEST_CASE("A11: what is no journal, or one over several databases, is never ours") {
    const UnfinishedWrite left = unfinishedWrite();
    const Workplace place(left.file);
    const HolderRecord record = recordOf(place.path);
    const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    for (const QByteArray& journal :
         {QByteArray("x"), QByteArray(100, '\0'), QByteArray(100000, '\0'), magic, magic + QByteArray(2000, '\xff'),
          magic + QByteArray(2000, '\0'), left.journal + "/etc/somewhere" + QByteArray(8, '\0') + magic}) {
        put(place.path + "-journal", journal);
        CHECK_FALSE(journals::isOurs(place.path, record));
    }
    put(place.path + "-journal", left.journal);
    CHECK(journals::isOurs(place.path, record));
}

TEST_CASE("B06: every committed row of a write-ahead log is in the converted copy; the originals stay") {
    const WalFile wal = walFile();
    const Workplace place(wal.file);
    put(place.path + "-wal", wal.log);
    const auto before = place.snapshot();
    const Result<PrivateImage> image = journals::withoutWal(place.path);
    REQUIRE(image.ok());
    CHECK(titleIn(*image) == "uit het logboek");
    CHECK(place.snapshot() == before);
}

TEST_CASE("B06: a file in that state without a log is converted as well") {
    const WalFile wal = walFile();
    const Workplace place(wal.file);
    REQUIRE(SqliteHeader::parse(wal.file)->walState);
    const Result<PrivateImage> image = journals::withoutWal(place.path);
    REQUIRE(image.ok());
    CHECK_FALSE(SqliteHeader::parse(image->first(100))->walState);
    CHECK(titleIn(*image) == "Klimaatgovernance");
    CHECK(place.besides().isEmpty());
}

TEST_CASE("what stands in the way is moved to a name of its own, with its content") {
    const Workplace place;
    put(place.path + "-journal", "foreign journal");
    put(place.path + "-wal", "foreign log");
    const Result<QStringList> moved = journals::putAside(place.path, journals::lookBeside(place.path), now);
    REQUIRE(moved.ok());
    REQUIRE(moved->size() == 2);
    CHECK(moved->at(0).startsWith(place.path + "-journal.aside-20250307-101112-"));
    CHECK(bytesOf(moved->at(0)) == "foreign journal");
    CHECK(bytesOf(moved->at(1)) == "foreign log");
    CHECK_FALSE(journals::lookBeside(place.path).any());
    put(place.path + "-journal", "second"); // in the same second
    const Result<QStringList> again = journals::putAside(place.path, journals::lookBeside(place.path), now);
    REQUIRE(again.ok());
    CHECK(again->at(0) != moved->at(0));
    CHECK(place.besides().size() == 3);
}

} // namespace tst_journals
