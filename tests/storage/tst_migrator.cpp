#include "storage/sample.h"
#include "support/testsupport.h"

#include "storage/migrator.h"
#include "storage/schema.h"

#include <QFile>
#include <QTemporaryDir>

using namespace ks;
using namespace ks::test;

namespace tst_migrator {
namespace {

const QByteArray firstScript = "CREATE TABLE schema_step (number INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                               " readable_from INTEGER NOT NULL) STRICT;"
                               "CREATE TABLE city (id TEXT PRIMARY KEY) STRICT;"
                               "CREATE TABLE score (city_id TEXT REFERENCES city (id), value INTEGER) STRICT;"
                               "INSERT INTO city VALUES ('gent'); INSERT INTO score VALUES ('gent', 3);";

Migration first() {
    return {1, QStringLiteral("one"), 1, firstScript};
}
Migration second() {
    return {2, QStringLiteral("two"), 1, "ALTER TABLE score ADD COLUMN note TEXT; UPDATE score SET note = 'two';"};
}
/// Rebuilds a table that another one refers to.
Migration third() {
    return {3, QStringLiteral("three"), 3,
            "CREATE TABLE city_new (id TEXT PRIMARY KEY, name TEXT) STRICT;"
            "INSERT INTO city_new SELECT id, upper(id) FROM city; DROP TABLE city;"
            "ALTER TABLE city_new RENAME TO city; UPDATE score SET value = value + 1;"};
}

class TestFile {
public:
    TestFile() {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    QString path() const { return m_folder.filePath(QStringLiteral("a.db")); }
    std::unique_ptr<Database> open(Database::Mode mode = Database::Mode::ReadWrite) const {
        Result<std::unique_ptr<Database>> database = Database::open(path(), mode);
        REQUIRE(database.ok());
        return std::move(*database);
    }
    qint64 number(const char* statement) const { return *open()->number(QString::fromLatin1(statement)); }
    qint64 version() const { return number("PRAGMA user_version"); }

private:
    QTemporaryDir m_folder;
};

class CountingGuard final : public CommitGuard {
public:
    Result<void> beforeChanges() override {
        ++asked;
        return {};
    }
    void committed() override { ++told; }
    int asked = 0;
    int told = 0;
};

} // namespace

TEST_CASE("an empty database gets the whole schema and our mark") {
    TestFile file;
    const Result<MigrationOutcome> outcome = Migrator({first(), second(), third()}).run(*file.open());
    REQUIRE(outcome.ok());
    CHECK(*outcome == MigrationOutcome::Fresh);
    CHECK(file.version() == 3);
    CHECK(file.number("PRAGMA application_id") == schema::applicationId);
    CHECK(file.number("SELECT value FROM score") == 4);
    CHECK(file.number("SELECT count(*) FROM schema_step") == 3);
    CHECK(*Migrator({first(), second(), third()}).run(*file.open()) == MigrationOutcome::UpToDate);
}

TEST_CASE("an older file is brought up to date step by step, after a backup, under the guard") {
    TestFile file;
    REQUIRE(Migrator({first()}).run(*file.open()).ok());
    int backups = 0;
    qint64 versionAtBackup = 0;
    CountingGuard guard;
    const auto database = file.open();
    const Result<MigrationOutcome> outcome = Migrator({first(), second(), third()})
                                                 .run(
                                                     *database,
                                                     [&]() -> Result<void> {
                                                         ++backups;
                                                         versionAtBackup =
                                                             *database->number(QStringLiteral("PRAGMA user_version"));
                                                         return {};
                                                     },
                                                     &guard);
    REQUIRE(outcome.ok());
    CHECK(*outcome == MigrationOutcome::Upgraded);
    CHECK(backups == 1);
    CHECK(versionAtBackup == 1);
    CHECK(guard.asked == 2);
    CHECK(guard.told == 2);
    CHECK(file.version() == 3);
    CHECK(file.number("SELECT value FROM score WHERE note = 'two'") == 4);
    CHECK(*database->number(QStringLiteral("PRAGMA foreign_keys")) == 1);
    CHECK_FALSE(database->execute(QStringLiteral("INSERT INTO score (city_id) VALUES ('nowhere')")).ok());
}

TEST_CASE("a step that fails leaves the file at the step before, whole") {
    TestFile file;
    REQUIRE(Migrator({first()}).run(*file.open()).ok());
    Migration broken = third();
    broken.script += "INSERT INTO no_such_table VALUES (1);";
    const auto database = file.open();
    const Result<MigrationOutcome> outcome = Migrator({first(), second(), broken}).run(*database);
    REQUIRE_FALSE(outcome.ok());
    CHECK(file.version() == 2);
    CHECK(file.number("SELECT count(*) FROM schema_step") == 2);
    CHECK(file.number("SELECT value FROM score WHERE note = 'two'") == 3); // what step 3 did before it failed is undone
    CHECK(file.number("SELECT count(*) FROM pragma_table_info('city')") == 1);
    CHECK(*database->number(QStringLiteral("PRAGMA foreign_keys")) == 1);
    CHECK(*Migrator({first(), second(), third()}).run(*file.open()) == MigrationOutcome::Upgraded);
    CHECK(file.version() == 3);
}

TEST_CASE("a step that breaks a reference is refused") {
    TestFile file;
    REQUIRE(Migrator({first()}).run(*file.open()).ok());
    const Migration losing{2, QStringLiteral("losing"), 1, "DELETE FROM city;"};
    const Result<MigrationOutcome> outcome = Migrator({first(), losing}).run(*file.open());
    REQUIRE_FALSE(outcome.ok());
    CHECK(outcome.error().code == ErrorCode::CorruptFile);
    CHECK(file.version() == 1);
    CHECK(file.number("SELECT count(*) FROM city") == 1);
}

TEST_CASE("without a backup there is no upgrade") {
    TestFile file;
    REQUIRE(Migrator({first()}).run(*file.open()).ok());
    const QByteArray before = bytesOf(file.path());
    const Error full{ErrorCode::DiskFull, QStringLiteral("no room for a backup"), {}};
    const Result<MigrationOutcome> outcome =
        Migrator({first(), second()}).run(*file.open(), [&]() -> Result<void> { return full; });
    REQUIRE_FALSE(outcome.ok());
    CHECK(outcome.error() == full);
    CHECK(bytesOf(file.path()) == before);
}

TEST_CASE("a newer file is readable when it says so, and refused otherwise") {
    TestFile file;
    REQUIRE(Migrator({first(), second()}).run(*file.open()).ok());
    QByteArray before = bytesOf(file.path());
    CHECK(*Migrator({first()}).run(*file.open()) == MigrationOutcome::NewerReadable);
    CHECK(bytesOf(file.path()) == before);

    REQUIRE(Migrator({first(), second(), third()}).run(*file.open()).ok()); // step 3 is readable from 3 only
    before = bytesOf(file.path());
    CHECK(*Migrator({first(), second()}).run(*file.open()) == MigrationOutcome::NewerRefused);
    CHECK(bytesOf(file.path()) == before);

    rawScript(file.path(), "DROP TABLE schema_step");
    CHECK(*Migrator({first(), second()}).run(*file.open()) == MigrationOutcome::NewerRefused);
}

TEST_CASE("no version, a negative one, or another program's mark is refused and not created anew (D06)") {
    for (const char* script : {"CREATE TABLE t (a)", "PRAGMA user_version=-3", "PRAGMA application_id=1196444487",
                               "CREATE TABLE t (a); PRAGMA user_version=-2147483648"}) {
        CAPTURE(script);
        TestFile file;
        rawScript(file.path(), script);
        const QByteArray before = bytesOf(file.path());
        const Result<MigrationOutcome> outcome = Migrator({first()}).run(*file.open());
        REQUIRE_FALSE(outcome.ok());
        CHECK(outcome.error().code == ErrorCode::InvalidFile);
        CHECK(bytesOf(file.path()) == before);
    }
}

TEST_CASE("an older file that can only be read is not half used") {
    TestFile file;
    REQUIRE(Migrator({first()}).run(*file.open()).ok());
    const Result<MigrationOutcome> outcome = Migrator({first(), second()}).run(*file.open(Database::Mode::ReadOnly));
    REQUIRE_FALSE(outcome.ok());
    CHECK(outcome.error().code == ErrorCode::ReadOnly);
    CHECK(*Migrator({first()}).run(*file.open(Database::Mode::ReadOnly)) == MigrationOutcome::UpToDate);
}

} // namespace tst_migrator
