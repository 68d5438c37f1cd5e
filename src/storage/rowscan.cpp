#include "storage/rowscan.h"

#include "storage/database.h"
#include "storage/sqlerror.h"

#include <sqlite3.h>

namespace ks {
namespace {

Error lastError(Database& database) {
    sqlite3* handle = database.handle();
    return errorFromSqlite(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)),
                           database.path());
}

} // namespace

void RowScan::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Result<RowScan> RowScan::start(Database& database, const char* statement, const QString& key) {
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(database.handle(), statement, -1, &prepared, nullptr) != SQLITE_OK)
        return lastError(database);
    RowScan scan(database, prepared);
    const QByteArray bytes = key.toUtf8();
    if (sqlite3_bind_text(prepared, 1, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT) !=
        SQLITE_OK)
        return lastError(database);
    return scan;
}

bool RowScan::next() {
    m_code = sqlite3_step(m_statement.get());
    return m_code == SQLITE_ROW;
}

Result<void> RowScan::finish() {
    const bool failed = m_code != SQLITE_ROW && m_code != SQLITE_DONE && m_code != SQLITE_OK;
    const Result<void> outcome = failed ? Result<void>(lastError(*m_database)) : Result<void>();
    m_statement.reset();
    return outcome;
}

QByteArrayView RowScan::utf8(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return {text, text ? sqlite3_column_bytes(m_statement.get(), column) : 0};
}

qint64 RowScan::integer(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

std::optional<int> RowScan::optionalNumber(int column) const {
    if (sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL)
        return std::nullopt;
    return sqlite3_column_int(m_statement.get(), column);
}

} // namespace ks
