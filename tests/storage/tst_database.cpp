#include "storage/sample.h"
#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "storage/database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace ks;
using namespace ks::test;

namespace tst_database {
namespace {

std::unique_ptr<Database> openFile(const QString& path, Database::Mode mode = Database::Mode::ReadWrite) {
    Result<std::unique_ptr<Database>> database = Database::open(path, mode);
    REQUIRE(database.ok());
    return std::move(*database);
}

QString makeEmptyFile(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    return path;
}

} // namespace

TEST_CASE("a connection has the settings that keep a file safe") {
    QTemporaryDir folder;
    const auto database = openFile(makeEmptyFile(folder.filePath("a.db")));
    const auto pragma = [&](const char* name) {
        Result<Query> query = database->query(QStringLiteral("PRAGMA ") + QString::fromLatin1(name));
        REQUIRE(query.ok());
        return query->next() ? query->text(0) : QString();
    };
    CHECK(pragma("journal_mode") == QStringLiteral("truncate"));
    CHECK(pragma("synchronous") == QStringLiteral("3")); // EXTRA
    CHECK(pragma("foreign_keys") == QStringLiteral("1"));
    CHECK(pragma("secure_delete") == QStringLiteral("1"));
    CHECK(pragma("cell_size_check") == QStringLiteral("1"));
    CHECK(pragma("mmap_size") == QStringLiteral("0"));
    CHECK(pragma("trusted_schema") == QStringLiteral("0"));
    CHECK(pragma("locking_mode") == QStringLiteral("normal"));
    CHECK(pragma("busy_timeout").toInt() <= 1000);
    REQUIRE(database->executeScript("CREATE TABLE t (a); PRAGMA writable_schema=ON").ok());
    CHECK_FALSE(database->execute(QStringLiteral("UPDATE sqlite_schema SET sql = ''")).ok()); // defensive
    CHECK_FALSE(database->execute(QStringLiteral("ATTACH ':memory:' AS other")).ok());
    CHECK_FALSE(database->execute(QStringLiteral("SELECT load_extension('x')")).ok());
}

TEST_CASE("a planted trigger does not fire and a planted view cannot be read") {
    QTemporaryDir folder;
    const QString path = makeEmptyFile(folder.filePath("a.db"));
    rawScript(path, "CREATE TABLE level (value INTEGER); INSERT INTO level VALUES (1);"
                    "CREATE TRIGGER raise AFTER UPDATE ON level BEGIN UPDATE level SET value = 5; END;"
                    "CREATE VIEW seen AS SELECT value FROM level;");
    {
        const auto database = openFile(path);
        REQUIRE(database->execute(QStringLiteral("UPDATE level SET value = 2")).ok());
        CHECK(*database->number(QStringLiteral("SELECT value FROM level")) == 2);
        CHECK_FALSE(database->number(QStringLiteral("SELECT value FROM seen")).ok());
    }
    rawScript(path, "UPDATE level SET value = 3"); // with nothing switched off it does fire
    CHECK(*openFile(path)->number(QStringLiteral("SELECT value FROM level")) == 5);
}

TEST_CASE("opening never makes a file, and takes every name as it is") {
    QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("niet hier.db"));
    for (const Database::Mode mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        const auto database = Database::open(missing, mode);
        CHECK_FALSE(database.ok());
        CHECK_FALSE(QFile::exists(missing));
    }
    for (const char* name : {"met spatie.db", "50% & meer?mode=memory.db", "a#b.db", "caf\xc3\xa9 \xe2\x80\x93 1.db",
                             "file:x.db", "'quote\".db"}) {
        CAPTURE(name);
        const QString path = makeEmptyFile(folder.filePath(QString::fromUtf8(name)));
        REQUIRE(openFile(path)->executeScript("CREATE TABLE t (a); INSERT INTO t VALUES (7)").ok());
        CHECK(QFileInfo(path).size() > 0);
        CHECK(*openFile(path, Database::Mode::ReadOnly)->number(QStringLiteral("SELECT a FROM t")) == 7);
        CHECK(QFile::remove(path));
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty()); // no journal stays behind either
}

TEST_CASE("a connection for reading only refuses to write") {
    QTemporaryDir folder;
    const QString path = makeEmptyFile(folder.filePath("a.db"));
    rawScript(path, "CREATE TABLE t (a)");
    const QByteArray before = bytesOf(path);
    {
        const auto database = openFile(path, Database::Mode::ReadOnly);
        const Result<void> written = database->execute(QStringLiteral("INSERT INTO t VALUES (1)"));
        REQUIRE_FALSE(written.ok());
        CHECK(written.error().code == ErrorCode::FileUnwritable);
    }
    CHECK(bytesOf(path) == before);
}

TEST_CASE("what is deleted cannot be read from the raw file any more") {
    QTemporaryDir folder;
    const QString path = makeEmptyFile(folder.filePath("a.db"));
    const auto database = openFile(path);
    const auto survives = [&](const char* setting) {
        const QString statement = QStringLiteral("INSERT INTO t VALUES (?)");
        REQUIRE(database->executeScript(setting).ok());
        REQUIRE(database->executeScript("CREATE TABLE t (a TEXT); BEGIN").ok());
        for (int i = 0; i < 200; ++i)
            REQUIRE(database->execute(statement, QStringLiteral("Zuidervaart")).ok());
        REQUIRE(database->executeScript("COMMIT").ok());
        CHECK(bytesOf(path).contains("Zuidervaart"));
        REQUIRE(database->executeScript("DELETE FROM t").ok());
        const bool found = bytesOf(path).contains("Zuidervaart");
        REQUIRE(database->executeScript("DROP TABLE t").ok());
        return found;
    };
    CHECK_FALSE(survives("")); // as opened
    CHECK(survives("PRAGMA secure_delete=OFF"));
}

TEST_CASE("values go in and come out as they are: empty is not none") {
    const auto database = std::move(*Database::openInMemory());
    REQUIRE(database->executeScript("CREATE TABLE t (a TEXT, b INTEGER, c BLOB, d TEXT) STRICT").ok());
    const QString insert = QStringLiteral("INSERT INTO t VALUES (?, ?, ?, ?)");
    REQUIRE(database->execute(insert, QString(), std::optional<int>(), QByteArray(), QDate()).ok());
    REQUIRE(
        database
            ->execute(insert, QStringLiteral("\u20ac"), std::optional<int>(3), QByteArray("\0x", 2), QDate(2025, 3, 7))
            .ok());
    Result<Query> query = database->query(QStringLiteral("SELECT a, b, c, d FROM t ORDER BY rowid"));
    REQUIRE(query.ok());
    REQUIRE(query->next());
    CHECK_FALSE(query->isNull(0));
    CHECK(query->text(0).isEmpty());
    CHECK_FALSE(query->optionalNumber(1).has_value());
    CHECK_FALSE(query->isNull(2));
    CHECK(query->isNull(3));
    CHECK_FALSE(query->date(3).isValid());
    REQUIRE(query->next());
    CHECK(query->text(0) == QStringLiteral("\u20ac"));
    CHECK(query->optionalNumber(1) == 3);
    CHECK(query->bytes(2) == QByteArray("\0x", 2));
    CHECK(query->text(3) == QStringLiteral("2025-03-07"));
    CHECK(query->date(3) == QDate(2025, 3, 7));
    CHECK_FALSE(query->next());
    CHECK(query->finish().ok());
}

TEST_CASE("the same statement can run twice at once") {
    const auto database = std::move(*Database::openInMemory());
    REQUIRE(database->executeScript("CREATE TABLE t (a); INSERT INTO t VALUES (1), (2)").ok());
    const QString select = QStringLiteral("SELECT a FROM t ORDER BY a");
    Result<Query> outer = database->query(select);
    REQUIRE(outer->next());
    Result<Query> inner = database->query(select);
    REQUIRE(inner->next());
    CHECK(inner->number(0) == 1);
    REQUIRE(outer->next());
    CHECK(outer->number(0) == 2);
}

TEST_CASE("damage met halfway is an error, never the end of the rows") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("groot.kspiegel"));
    makeFile(path, largeGrid(300, 8));
    REQUIRE(openStore(path)->load(std::nullopt).ok());
    // The last leaf page of the grid is overwritten; the first rows are still readable.
    qint64 page = 0;
    {
        const auto database = openFile(path);
        page = *database->number(QStringLiteral("SELECT max(pageno) FROM dbstat WHERE name = 'theme_score'"));
    }
    REQUIRE(page > 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek((page - 1) * 4096));
    REQUIRE(file.write(QByteArray(4096, '\x5a')) == 4096);
    file.close();
    const Result<Workspace> loaded = openStore(path)->load(std::nullopt);
    REQUIRE_FALSE(loaded.ok());
    CHECK(loaded.error().code == ErrorCode::CorruptFile);
}

} // namespace tst_database
