#include "storage/transaction.h"

namespace ks {

Result<Transaction> Transaction::begin(Database& database, Kind kind) {
    const QString statement = kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
    if (const Result<void> done = database.execute(statement); !done)
        return done.error();
    return Transaction(database);
}

Transaction::~Transaction() {
    if (m_database)
        rollBack();
}

Result<void> Transaction::commit() {
    const Result<void> done = m_database->execute(QStringLiteral("COMMIT"));
    if (!done)
        rollBack();
    m_database = nullptr;
    return done;
}

void Transaction::rollBack() {
    if (!m_database->isAutocommit()) // a full disk has SQLite roll back by itself
        (void)m_database->execute(QStringLiteral("ROLLBACK"));
}

} // namespace ks
