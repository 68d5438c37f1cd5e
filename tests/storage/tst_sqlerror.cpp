#include "support/testsupport.h"

#include "storage/sqlerror.h"

#include <sqlite3.h>

using namespace ks;

namespace tst_sqlerror {

TEST_CASE("what SQLite says becomes what the user can act on") {
    struct Case {
        int sqlite;
        ErrorCode code;
    };
    const Case cases[] = {
        {SQLITE_FULL, ErrorCode::DiskFull},
        {SQLITE_CORRUPT, ErrorCode::CorruptFile},
        {SQLITE_CORRUPT_INDEX, ErrorCode::CorruptFile},
        {SQLITE_NOTADB, ErrorCode::CorruptFile},
        {SQLITE_BUSY, ErrorCode::Locked},
        {SQLITE_BUSY_SNAPSHOT, ErrorCode::Locked},
        {SQLITE_LOCKED, ErrorCode::Locked},
        {SQLITE_READONLY, ErrorCode::FileUnwritable},
        {SQLITE_READONLY_DBMOVED, ErrorCode::FileUnwritable},
        {SQLITE_CANTOPEN, ErrorCode::FileUnwritable},
        {SQLITE_PERM, ErrorCode::FileUnwritable},
        {SQLITE_IOERR_WRITE, ErrorCode::FileUnwritable},
        {SQLITE_IOERR_FSYNC, ErrorCode::FileUnwritable},
        {SQLITE_IOERR_READ, ErrorCode::FileUnreadable},
        {SQLITE_IOERR_SHORT_READ, ErrorCode::FileUnreadable},
        {SQLITE_CONSTRAINT_CHECK, ErrorCode::Internal},
        {SQLITE_CONSTRAINT_NOTNULL, ErrorCode::Internal},
        {SQLITE_CONSTRAINT_DATATYPE, ErrorCode::Internal},
        {SQLITE_CONSTRAINT_FOREIGNKEY, ErrorCode::Conflict},
        {SQLITE_CONSTRAINT_PRIMARYKEY, ErrorCode::Conflict},
        {SQLITE_CONSTRAINT_UNIQUE, ErrorCode::Conflict},
        {SQLITE_TOOBIG, ErrorCode::InvalidInput},
        {SQLITE_MISUSE, ErrorCode::Internal},
        {SQLITE_ERROR, ErrorCode::Internal},
    };
    for (const Case& each : cases) {
        CAPTURE(each.sqlite);
        const Error error = errorFromSqlite(each.sqlite, QStringLiteral("said so"), QStringLiteral("/a/b/c.kspiegel"));
        CHECK(error.code == each.code);
        CHECK(error.text.contains(QStringLiteral("Nothing was changed")));
        CHECK(error.detail.contains(QString::number(each.sqlite)));
        CHECK(error.detail.contains(QStringLiteral("said so")));
        if (each.code != ErrorCode::InvalidInput)
            CHECK(error.text.contains(QStringLiteral("c.kspiegel")));
        CHECK_FALSE(error.text.contains(QStringLiteral("/a/b"))); // the name is enough
    }
}

} // namespace tst_sqlerror
