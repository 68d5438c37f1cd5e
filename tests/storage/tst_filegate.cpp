#include "storage/filesupport.h"

#include "storage/filegate.h"
#include "storage/migrator.h"
#include "storage/schema.h"

#include <QElapsedTimer>
#include <QFile>

using namespace ks;
using namespace ks::test;

namespace tst_filegate {
namespace {

/// Both looks, as opening does them.
Result<WorkspaceFacts> check(const QString& path) {
    const Result<SqliteHeader> outside = filegate::lookAt(path);
    if (!outside)
        return outside.error();
    const Result<PrivateImage> image = PrivateImage::of(path);
    REQUIRE(image.ok());
    return filegate::inspect(*image, path);
}

/// Refuses the file with this code, in a sentence that names it, and leaves everything in the folder as it was.
void checkRefused(const Workplace& place, ErrorCode code, const QString& word) {
    const auto before = place.snapshot();
    const Result<WorkspaceFacts> facts = check(place.path);
    REQUIRE_FALSE(facts.ok());
    CAPTURE(facts.error().text, facts.error().detail);
    CHECK(facts.error().code == code);
    CHECK(facts.error().text.contains("werk.kspiegel"));
    CHECK(facts.error().text.contains(word));
    CHECK(place.snapshot() == before);
}

QByteArray withVersion(quint32 version) {
    QByteArray bytes = workspaceBytes();
    putNumber(&bytes, 60, version);
    return bytes;
}

} // namespace

TEST_CASE("a workspace passes the gate, and the gate says what is in it") {
    const Workplace place;
    const auto before = place.snapshot();
    const Result<WorkspaceFacts> facts = check(place.path);
    REQUIRE(facts.ok());
    CHECK(facts->id == WorkspaceId(fixtureId));
    CHECK(facts->title == "Klimaatgovernance");
    CHECK(facts->changedAt == Timestamp{1741342500000, 60});
    CHECK(facts->schemaNumber == latestSchema());
    CHECK_FALSE(facts->newer);
    CHECK(facts->rounds == 1);
    CHECK(facts->scores == 104);
    CHECK(place.snapshot() == before);
}

TEST_CASE("the digest of every schema is written down: a file opens without running the migrations") {
    for (const Migration& step : allMigrations()) {
        CAPTURE(step.number);
        INFO("a new migration, or a change to one that is not released yet: knownDigests in filecontent.cpp follows");
        CHECK(filegate::knownSchemaDigest(step.number).toStdString() ==
              filegate::schemaDigest(*schema::expected(step.number)).toStdString());
    }
    CHECK(filegate::knownSchemaDigest(0).isEmpty());
    CHECK(filegate::knownSchemaDigest(allMigrations().last().number + 1).isEmpty());
}

TEST_CASE("D03: a file that is not there, a folder, an empty file, text and other bytes each get their own sentence") {
    const Workplace place;
    const Result<SqliteHeader> missing = filegate::lookAt(place.folder.filePath("geen.kspiegel"));
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().code == ErrorCode::FileUnreadable);
    CHECK(missing.error().text.contains("geen.kspiegel"));

    const Result<SqliteHeader> folder = filegate::lookAt(place.folder.path());
    REQUIRE_FALSE(folder.ok());
    CHECK(folder.error().code == ErrorCode::InvalidFile);
    CHECK(folder.error().text.contains("folder"));

    checkRefused(Workplace(""), ErrorCode::InvalidFile, "is empty");
    checkRefused(Workplace("Geachte collega,\r\n\r\nhierbij de scores.\r\n"), ErrorCode::InvalidFile, "text file");
    checkRefused(Workplace("SQLite format 3"), ErrorCode::InvalidFile, "text file");
    checkRefused(Workplace(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)), ErrorCode::InvalidFile, "not a workspace");
    checkRefused(Workplace(QByteArray(100000, '\0')), ErrorCode::InvalidFile, "not a workspace");
}

TEST_CASE("D03: a database of another program and a GeoPackage are told apart") {
    Workplace place;
    QFile::remove(place.path);
    RawDatabase(place.path).must("CREATE TABLE contact(name)");
    checkRefused(place, ErrorCode::InvalidFile, "another program");
    RawDatabase(place.path).must("PRAGMA application_id=1196444487"); // 0x47504B47
    checkRefused(place, ErrorCode::InvalidFile, "GeoPackage");
}

TEST_CASE("D06: a version that is missing or negative is refused, never taken for an empty file") {
    checkRefused(Workplace(withVersion(0)), ErrorCode::InvalidFile, "version");
    checkRefused(Workplace(withVersion(0xffffffff)), ErrorCode::InvalidFile, "version");
    checkRefused(Workplace(withVersion(0x80000000)), ErrorCode::InvalidFile, "version");
}

TEST_CASE("D06: a table of steps that tells no version, or another one than the header, is refused") {
    for (const QByteArray& sql : {
             QByteArray("DELETE FROM schema_step"),
             laterStep(true).split(';').first(),
             QByteArray("UPDATE schema_step SET number = number + 70, readable_from = 7"),
         }) {
        Workplace place;
        RawDatabase(place.path).must(sql);
        CAPTURE(sql.toStdString());
        checkRefused(place, ErrorCode::InvalidFile, "version");
    }
}

TEST_CASE("D06: a version that is a text does not pass") {
    Workplace place;
    {
        RawDatabase database(place.path);
        // Only a table that is not strict can hold it; the step table is then no longer the one of a workspace.
        database.plant("UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'schema_step'");
    }
    RawDatabase(place.path).run("UPDATE schema_step SET readable_from = 'een'");
    checkRefused(place, ErrorCode::InvalidFile, "not built as a workspace");
}

TEST_CASE("a later version is read when it says that this program may, and refused when it does not") {
    Workplace readable;
    RawDatabase(readable.path)
        .must(laterStep(true) +
              "ALTER TABLE city ADD COLUMN inhabitants INTEGER; CREATE TABLE province (id TEXT) STRICT");
    const Result<WorkspaceFacts> facts = check(readable.path);
    REQUIRE(facts.ok());
    CHECK(facts->newer);
    CHECK(facts->schemaNumber == latestSchema() + 1);

    Workplace refused;
    RawDatabase(refused.path).must(laterStep(false));
    checkRefused(refused, ErrorCode::NewerFile, "later version");
    checkRefused(Workplace(withVersion(static_cast<quint32>(latestSchema()) + 1)), ErrorCode::InvalidFile,
                 "version"); // the table does not know of it
}

TEST_CASE("a later version may not bring triggers, views or computed columns either") {
    for (const QByteArray& sql : {
             QByteArray("CREATE TRIGGER t AFTER UPDATE ON city BEGIN DELETE FROM round; END"),
             QByteArray("CREATE VIEW v AS SELECT * FROM city"),
             QByteArray("CREATE VIRTUAL TABLE v USING fts5(a)"),
             QByteArray("CREATE TABLE v (a, b AS (upper(a)))"),
         }) {
        Workplace place;
        RawDatabase(place.path).must(laterStep(true));
        RawDatabase(place.path).must(sql);
        CAPTURE(sql.toStdString());
        checkRefused(place, ErrorCode::InvalidFile, "not built as a workspace");
    }
}

TEST_CASE("D01: a planted trigger is refused") {
    Workplace place;
    RawDatabase(place.path)
        .must("CREATE TRIGGER raise AFTER UPDATE ON theme_score BEGIN UPDATE theme_score SET kind = 'exact', low = 20, "
              "high = 20; END");
    checkRefused(place, ErrorCode::InvalidFile, "not built as a workspace");
}

TEST_CASE("D02: views, virtual tables, computed columns, and anything more, less or other than the schema is refused") {
    for (const QByteArray& sql : {
             QByteArray("CREATE VIEW overzicht AS SELECT * FROM theme_score"),
             QByteArray("ALTER TABLE theme_score RENAME TO hidden; CREATE VIEW theme_score AS SELECT * FROM hidden"),
             QByteArray("CREATE VIRTUAL TABLE zoek USING fts5(tekst)"),
             QByteArray("ALTER TABLE city ADD COLUMN loud TEXT AS (upper(name))"),
             QByteArray("ALTER TABLE city ADD COLUMN note TEXT"),
             QByteArray("CREATE TABLE extra (a)"),
             QByteArray("CREATE INDEX extra ON city (name)"),
             QByteArray("DROP INDEX theme_score_by_city"),
             QByteArray("DROP TABLE process_step"),
         }) {
        Workplace place;
        RawDatabase(place.path).must(sql);
        CAPTURE(sql.toStdString());
        checkRefused(place, ErrorCode::InvalidFile, "not built as a workspace");
    }
}

TEST_CASE("D02: a schema that was rewritten by hand is refused, and none of it runs") {
    for (const QByteArray& sql : {
             QByteArray("UPDATE sqlite_schema SET sql = replace(sql, 'BETWEEN 4 AND 20', 'BETWEEN 0 AND 99')"),
             QByteArray("UPDATE sqlite_schema SET sql = 'CREATE TABLE city (id TEXT PRIMARY KEY, name TEXT, grid_order "
                        "AS (load_extension(''x'')), member_order INTEGER, row_version INTEGER) STRICT' WHERE name = "
                        "'city'"),
             QByteArray(
                 "UPDATE sqlite_schema SET type = 'view', rootpage = 0, sql = 'CREATE VIEW round AS WITH "
                 "RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n' WHERE name = "
                 "'round' AND type = 'table'"),
             QByteArray("UPDATE sqlite_schema SET sql = 'nonsense' WHERE name = 'city'"),
         }) {
        Workplace place;
        RawDatabase(place.path).plant(sql);
        CAPTURE(sql.toStdString());
        const auto before = place.snapshot();
        const Result<WorkspaceFacts> facts = check(place.path);
        REQUIRE_FALSE(facts.ok());
        CHECK((facts.error().code == ErrorCode::InvalidFile || facts.error().code == ErrorCode::CorruptFile));
        CHECK(place.snapshot() == before);
    }
}

TEST_CASE("D04: a file of 5 GiB without content is refused at once") {
    const Workplace place;
    QFile file(place.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(5LL * 1024 * 1024 * 1024));
    QElapsedTimer timer;
    timer.start();
    const Result<SqliteHeader> looked = filegate::lookAt(place.path);
    CHECK(timer.elapsed() < 100);
    REQUIRE_FALSE(looked.ok());
    CHECK(looked.error().code == ErrorCode::InvalidFile);
    CHECK(looked.error().text.contains("larger"));
}

TEST_CASE("D04: a schema with a hundred thousand views is given up soon, without keeping them") {
    Workplace place;
    RawDatabase(place.path)
        .plant("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) INSERT INTO "
               "sqlite_schema SELECT 'view', 'v' || i, 'v' || i, 0, 'CREATE VIEW v' || i || ' AS SELECT 1' FROM n");
    QElapsedTimer timer;
    timer.start();
    checkRefused(place, ErrorCode::InvalidFile, "far longer");
    CHECK(timer.elapsed() < 3000);
}

TEST_CASE("D04: every page size that SQLite knows is looked at; an impossible one is damage") {
    for (const char* size : {"512", "1024", "65536"}) {
        Workplace place;
        RawDatabase(place.path).must("PRAGMA page_size=" + QByteArray(size) + "; VACUUM");
        CAPTURE(size);
        CHECK(check(place.path).ok());
    }
    for (const quint16 size : {0, 2, 256, 513, 32769, 65535}) {
        QByteArray bytes = workspaceBytes();
        bytes[16] = static_cast<char>(size >> 8);
        bytes[17] = static_cast<char>(size & 0xff);
        CAPTURE(size);
        checkRefused(Workplace(bytes), ErrorCode::CorruptFile, "damaged");
    }
    QByteArray bytes = workspaceBytes(); // possible, but not that of the file
    bytes[16] = 2;
    bytes[17] = 0;
    const Workplace place(bytes);
    CHECK_FALSE(check(place.path).ok());
}

TEST_CASE("A10: a damaged beginning, table page or index page and a lost end are told as damage") {
    const QByteArray good = workspaceBytes();
    Workplace whole;
    RawDatabase database(whole.path);
    const auto pageOf = [&](const QByteArray& object) {
        return database.text("SELECT rootpage FROM sqlite_schema WHERE name = '" + object + "'").toLongLong() - 1;
    };
    const auto overwritten = [&](qsizetype from, qsizetype count) {
        QByteArray bytes = good;
        return bytes.replace(from, count, QByteArray(count, '\xa5'));
    };

    checkRefused(Workplace(overwritten(0, 100)), ErrorCode::CorruptFile, "damaged");
    checkRefused(Workplace(overwritten(0, 4096)), ErrorCode::CorruptFile, "damaged");
    checkRefused(Workplace(overwritten(100, 200)), ErrorCode::CorruptFile, "damaged");
    checkRefused(Workplace(overwritten(pageOf("theme_score") * 4096, 4096)), ErrorCode::CorruptFile, "damaged");
    checkRefused(Workplace(overwritten(pageOf("theme_score_by_city") * 4096, 4096)), ErrorCode::CorruptFile, "damaged");
    checkRefused(Workplace(good.first(good.size() - 1)), ErrorCode::CorruptFile, "end is missing");
    checkRefused(Workplace(good.first(good.size() / 2)), ErrorCode::CorruptFile, "end is missing");
    checkRefused(Workplace(good.first(4096)), ErrorCode::CorruptFile, "end is missing");
    checkRefused(Workplace(good.first(150)), ErrorCode::CorruptFile, "end is missing");
}

TEST_CASE("A10: the id can often still be read from a damaged workspace, and never from a foreign one") {
    QByteArray bytes = workspaceBytes();
    Workplace whole;
    const qsizetype page =
        RawDatabase(whole.path).text("SELECT rootpage FROM sqlite_schema WHERE name = 'theme_score'").toLongLong() - 1;
    bytes.replace(page * 4096, 4096, QByteArray(4096, '\xa5'));
    CHECK(filegate::idInDamaged(PrivateImage::ofBytes(bytes)) == WorkspaceId(fixtureId));
    CHECK_FALSE(filegate::idInDamaged(PrivateImage::ofBytes("text")));
    CHECK_FALSE(filegate::idInDamaged(PrivateImage::ofBytes(QByteArray(4096, '\xa5'))));
}

TEST_CASE("a score that cannot be is refused, also where the file's own rules would let it pass") {
    Workplace place;
    RawDatabase(place.path)
        .must("PRAGMA ignore_check_constraints=ON; UPDATE theme_score SET low = 3, high = 3 WHERE kind = 'exact'");
    checkRefused(place, ErrorCode::CorruptFile, "damaged"); // integrity_check looks at the rules of the tables as well
}

} // namespace tst_filegate
