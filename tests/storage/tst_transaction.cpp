#include "support/testsupport.h"

#include "storage/transaction.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace ks;

namespace tst_transaction {
namespace {

struct Pair {
    Pair() {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.close();
        first = std::move(*Database::open(path(), Database::Mode::ReadWrite));
        second = std::move(*Database::open(path(), Database::Mode::ReadWrite));
        REQUIRE(first->executeScript("CREATE TABLE t (a INTEGER PRIMARY KEY CHECK (a < 100)) STRICT").ok());
    }
    QString path() const { return folder.filePath(QStringLiteral("a.db")); }
    qint64 rows() const { return *second->number(QStringLiteral("SELECT count(*) FROM t")); }

    QTemporaryDir folder;
    std::unique_ptr<Database> first;
    std::unique_ptr<Database> second;
};

const QString insert = QStringLiteral("INSERT INTO t VALUES (?)");

} // namespace

TEST_CASE("a transaction that is not committed leaves nothing") {
    Pair files;
    {
        Result<Transaction> transaction = Transaction::begin(*files.first);
        REQUIRE(transaction.ok());
        REQUIRE(files.first->execute(insert, 1).ok());
    }
    CHECK(files.rows() == 0);
    {
        Result<Transaction> transaction = Transaction::begin(*files.first);
        REQUIRE(files.first->execute(insert, 1).ok());
        CHECK(files.rows() == 0);
        REQUIRE(transaction->commit().ok());
    }
    CHECK(files.rows() == 1);
}

TEST_CASE("a statement that fails leaves the rest of the transaction to be rolled back") {
    Pair files;
    {
        Result<Transaction> transaction = Transaction::begin(*files.first);
        REQUIRE(files.first->execute(insert, 1).ok());
        const Result<void> refused = files.first->execute(insert, 100);
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().code == ErrorCode::Internal);
        const Result<void> taken = files.first->execute(insert, 1);
        REQUIRE_FALSE(taken.ok());
        CHECK(taken.error().code == ErrorCode::Conflict);
    }
    CHECK(files.rows() == 0);
}

TEST_CASE("a second writer hears within a second that the file is in use") {
    Pair files;
    Result<Transaction> held = Transaction::begin(*files.first);
    REQUIRE(held.ok());
    QElapsedTimer timer;
    timer.start();
    const Result<Transaction> second = Transaction::begin(*files.second);
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().code == ErrorCode::Locked);
    CHECK(timer.elapsed() < 1000);
    REQUIRE(held->commit().ok());
    CHECK(Transaction::begin(*files.second).ok());
}

TEST_CASE("reads in one transaction see one state of the file") {
    Pair files;
    Result<Transaction> reading = Transaction::begin(*files.second, Transaction::Kind::Read);
    CHECK(files.rows() == 0);
    const Result<void> written = files.first->execute(insert, 1);
    REQUIRE_FALSE(written.ok()); // a reader holds the file as it is
    CHECK(written.error().code == ErrorCode::Locked);
    CHECK(files.rows() == 0);
}

} // namespace tst_transaction
