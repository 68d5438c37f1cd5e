#include "storage/database.h"

#include "storage/sqlerror.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>

namespace ks {
namespace {

constexpr int busyTimeoutMilliseconds = 500; // a second opener hears within a second that the file is in use (B01)

/// As SQLite wants it: also a network path keeps an empty authority, and mode never creates a file.
QString uriOf(const QString& path, Database::Mode mode) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(absolute, "/:"));
    return QStringLiteral("file:") +
           (absolute.startsWith(QLatin1Char('/')) ? QStringLiteral("//") : QStringLiteral("///")) + encoded +
           (mode == Database::Mode::ReadOnly ? QStringLiteral("?mode=ro") : QStringLiteral("?mode=rw"));
}

QString newConnectionName() {
    static std::atomic<int> count{0};
    return QStringLiteral("ks-storage-%1").arg(++count);
}

struct Limit {
    int which;
    int value;
};

constexpr Limit sizeLimits[] = {
    {SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 256 * 1024},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 100},
    {SQLITE_LIMIT_COMPOUND_SELECT, 5},
    {SQLITE_LIMIT_VDBE_OP, 25000},
    {SQLITE_LIMIT_FUNCTION_ARG, 8},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 50}, // cascading deletes count as triggers
};

struct Switch {
    int which;
    int value;
};

constexpr Switch safetySwitches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},   {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_FKEY, 1}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},     {SQLITE_DBCONFIG_DQS_DDL, 0},
};

} // namespace

Database::Database(QString path, Mode mode) : m_path(std::move(path)), m_mode(mode) {}

Database::~Database() {
    m_statements.clear();
    if (m_handle && !isReadOnly() && !m_path.isEmpty() && isAutocommit())
        (void)execute(QStringLiteral("PRAGMA journal_mode=DELETE")); // leaves no empty journal beside the file
    m_statements.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode) {
    std::unique_ptr<Database> database(new Database(path, mode));
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMilliseconds);
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (const Result<void> done = database->connect(uriOf(path, mode), options); !done)
        return done.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openInMemory() {
    std::unique_ptr<Database> database(new Database({}, Mode::ReadWrite));
    if (const Result<void> done = database->connect(QStringLiteral(":memory:"), {}); !done)
        return done.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openBytes(const QByteArray& bytes, Mode mode) {
    Result<std::unique_ptr<Database>> database = openInMemory();
    if (!database)
        return database;
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(static_cast<sqlite3_uint64>(size)));
    if (!copy)
        return errorFromSqlite(SQLITE_NOMEM, QStringLiteral("no memory for a copy"), {});
    std::copy(bytes.begin(), bytes.end(), copy);
    const unsigned writing = mode == Mode::ReadOnly ? SQLITE_DESERIALIZE_READONLY : SQLITE_DESERIALIZE_RESIZEABLE;
    const int code =
        sqlite3_deserialize((*database)->m_handle, "main", copy, size, size, SQLITE_DESERIALIZE_FREEONCLOSE | writing);
    if (code != SQLITE_OK) // the copy is freed by SQLite in this case too
        return errorFromSqlite(code, QStringLiteral("deserialize"), {});
    if (mode == Mode::ReadWrite) {
        if (const Result<void> done = (*database)->setPragmas(); !done) // of the database that is there now
            return done.error();
    }
    return database;
}

Result<void> Database::connect(const QString& name, const QString& options) {
    m_connectionName = newConnectionName();
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_connection.setDatabaseName(name);
    m_connection.setConnectOptions(options);
    if (!m_connection.open())
        return errorFromSqlite(m_connection.lastError(), m_path);
    const QVariant handle = m_connection.driver()->handle();
    if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0)
        m_handle = *static_cast<sqlite3* const*>(handle.constData());
    if (!m_handle)
        return errorFromSqlite(SQLITE_MISUSE, QStringLiteral("the driver gives no handle"), m_path);
    if (const Result<void> done = harden(); !done)
        return done;
    return setPragmas();
}

Result<void> Database::harden() {
    for (const Switch& each : safetySwitches) {
        int now = -1;
        if (sqlite3_db_config(m_handle, each.which, each.value, &now) != SQLITE_OK || now != each.value)
            return errorFromSqlite(SQLITE_MISUSE, QStringLiteral("setting %1 refused").arg(each.which), m_path);
    }
    for (const Limit& each : sizeLimits)
        sqlite3_limit(m_handle, each.which, each.value);
    return {};
}

Result<void> Database::setPragmas() {
    QByteArray pragmas = "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;";
    if (isReadOnly())
        pragmas += "PRAGMA query_only=ON;";
    else
        pragmas += "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA; PRAGMA secure_delete=ON;";
    return executeScript(pragmas);
}

Result<std::shared_ptr<QSqlQuery>> Database::prepared(const QString& statement) {
    std::shared_ptr<QSqlQuery>& kept = m_statements[statement];
    if (kept && kept.use_count() == 1)
        return kept;
    auto fresh = std::make_shared<QSqlQuery>(m_connection);
    fresh->setForwardOnly(true);
    if (!fresh->prepare(statement))
        return errorFromSqlite(fresh->lastError(), m_path);
    kept = fresh;
    return fresh;
}

Result<Query> Database::start(const QString& statement, const QVariantList& values) {
    Result<std::shared_ptr<QSqlQuery>> found = prepared(statement);
    if (!found)
        return found.error();
    QSqlQuery& running = **found;
    for (qsizetype i = 0; i < values.size(); ++i)
        running.bindValue(static_cast<int>(i), values.at(i));
    if (!running.exec()) {
        const Error error = errorFromSqlite(running.lastError(), m_path);
        running.finish();
        return error;
    }
    return Query(std::move(*found), m_path);
}

Result<void> Database::executeScript(const QByteArray& script) {
    char* message = nullptr;
    const int code = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, &message);
    const QString text = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        return errorFromSqlite(sqlite3_extended_errcode(m_handle), text, m_path);
    return {};
}

Result<qint64> Database::number(const QString& statement) {
    Result<Query> query = this->query(statement);
    if (!query)
        return query.error();
    const qint64 found = query->next() ? query->integer(0) : 0;
    if (const Result<void> done = query->finish(); !done)
        return done.error();
    return found;
}

Result<void> Database::compact() {
    // SQLite attaches the copy that it makes for this, which nobody else may do.
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
    Result<void> done = execute(QStringLiteral("VACUUM"));
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    return done;
}

Result<QByteArray> Database::serialize() {
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(m_handle, "main", &size, 0);
    if (!bytes)
        return errorFromSqlite(sqlite3_extended_errcode(m_handle), QStringLiteral("serialize"), m_path);
    QByteArray copy(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    sqlite3_free(bytes);
    return copy;
}

bool Database::isAutocommit() const {
    return sqlite3_get_autocommit(m_handle) != 0;
}

} // namespace ks
