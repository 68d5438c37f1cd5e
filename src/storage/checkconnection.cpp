#include "storage/checkconnection.h"

#include <sqlite3.h>

namespace ks {
namespace {

constexpr int stepsBetweenLooks = 1000;

struct Setting {
    int which;
    int value;
};

constexpr Setting limitsForCheck[] = {
    {SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 256 * 1024},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 100},
    {SQLITE_LIMIT_COMPOUND_SELECT, 5},
    {SQLITE_LIMIT_VDBE_OP, 100'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 8},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

constexpr Setting switchesForCheck[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},      {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}, {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
};

} // namespace

bool CheckRow::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool CheckRow::isInteger(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

bool CheckRow::isText(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_TEXT;
}

qint64 CheckRow::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

QString CheckRow::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

CheckConnection::CheckConnection(const PrivateImage& image, Access access) {
    if (image.isInMemory()) {
        m_opened = sqlite3_open_v2(":memory:", &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
        harden();
        if (m_opened == SQLITE_OK) {
            // Read-only, so the bytes are not written to, whatever the signature says.
            auto* bytes = reinterpret_cast<unsigned char*>(const_cast<char*>(image.bytes().constData()));
            m_opened = sqlite3_deserialize(m_handle, "main", bytes, image.bytes().size(), image.bytes().size(),
                                           SQLITE_DESERIALIZE_READONLY);
        }
    } else {
        const int mode = access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
        m_opened = sqlite3_open_v2(image.path().toUtf8().constData(), &m_handle, mode | SQLITE_OPEN_NOMUTEX, nullptr);
        harden();
    }
}

CheckConnection::~CheckConnection() {
    sqlite3_close(m_handle);
}

void CheckConnection::harden() {
    if (m_opened != SQLITE_OK)
        return;
    for (const Setting& each : switchesForCheck)
        sqlite3_db_config(m_handle, each.which, each.value, nullptr);
    for (const Setting& each : limitsForCheck)
        sqlite3_limit(m_handle, each.which, each.value);
    sqlite3_progress_handler(m_handle, stepsBetweenLooks, &CheckConnection::spend, this);
    setBudget({1'000'000, 1000});
    each("PRAGMA cell_size_check=ON");
    each("PRAGMA mmap_size=0");
}

void CheckConnection::setBudget(Budget budget) {
    m_stepsLeft = budget.steps;
    m_deadline.setRemainingTime(budget.milliseconds);
}

int CheckConnection::spend(void* self) {
    auto* connection = static_cast<CheckConnection*>(self);
    connection->m_stepsLeft -= stepsBetweenLooks;
    return connection->m_stepsLeft < 0 || connection->m_deadline.hasExpired();
}

int CheckConnection::each(const char* sql, const std::function<bool(const CheckRow&)>& row) {
    if (m_opened != SQLITE_OK)
        return m_opened;
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
    if (code != SQLITE_OK)
        return code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        if (row && !row(CheckRow(statement))) {
            code = SQLITE_DONE;
            break;
        }
    }
    const int finished = sqlite3_finalize(statement);
    return code == SQLITE_DONE ? finished : code;
}

QString CheckConnection::detail() const {
    if (!m_handle)
        return QStringLiteral("out of memory");
    return QStringLiteral("%1 (%2)")
        .arg(QString::fromUtf8(sqlite3_errmsg(m_handle)))
        .arg(sqlite3_extended_errcode(m_handle));
}

} // namespace ks
