#pragma once

#include "storage/query.h"

#include <QHash>
#include <QSqlDatabase>

struct sqlite3;

namespace ks {

/// One connection to one file, set up as safely as SQLite allows (M1, M10): rollback journal that is truncated,
/// synchronous EXTRA, foreign keys, secure_delete; defensive, no triggers, no views, no trusted schema; small limits.
/// Not shared between threads.
class Database final {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens an existing file; never makes one. Errors: FileUnreadable, FileUnwritable, CorruptFile, Locked.
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    /// An empty database that lives in memory.
    static Result<std::unique_ptr<Database>> openInMemory();
    /// The bytes of a database file as a private copy in memory. Error: CorruptFile.
    static Result<std::unique_ptr<Database>> openBytes(const QByteArray& bytes, Mode mode = Mode::ReadOnly);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QString path() const { return m_path; } ///< empty when in memory
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    /// Runs one statement with a value per "?", in order (the driver does not count a repeated ?1 right). Statements
    /// are kept prepared.
    template<class... Values>
    Result<Query> query(const QString& statement, const Values&... values) {
        return start(statement, {sql::value(values)...});
    }
    /// As query, for statements without rows.
    template<class... Values>
    Result<void> execute(const QString& statement, const Values&... values) {
        Result<Query> started = start(statement, {sql::value(values)...});
        return started ? started->finish() : Result<void>(started.error());
    }
    /// As execute, but gives how many rows were changed.
    template<class... Values>
    Result<int> change(const QString& statement, const Values&... values) {
        Result<Query> started = start(statement, {sql::value(values)...});
        if (!started)
            return started.error();
        return started->rowsAffected();
    }
    /// As query and change, for statements that are put together from the fields of a row.
    Result<Query> queryWith(const QString& statement, const QVariantList& values) { return start(statement, values); }
    Result<int> changeWith(const QString& statement, const QVariantList& values) {
        Result<Query> started = start(statement, values);
        if (!started)
            return started.error();
        return started->rowsAffected();
    }
    /// Runs several statements, separated by semicolons.
    Result<void> executeScript(const QByteArray& script);
    /// The first column of the first row; 0 when there is none.
    Result<qint64> number(const QString& statement);

    /// Writes the content anew without what was deleted; outside a transaction. What secure_delete left of rows that
    /// another program deleted goes as well. Errors: Locked and those of the disk; the content is as it was then.
    Result<void> compact();
    /// The whole content as the bytes of a database file.
    Result<QByteArray> serialize();
    /// True outside a transaction.
    bool isAutocommit() const;
    QString connectionName() const { return m_connectionName; }
    /// For the few things that Qt does not reach. Owned by this object.
    sqlite3* handle() const { return m_handle; }

private:
    Database(QString path, Mode mode);
    Result<void> connect(const QString& name, const QString& options);
    Result<void> harden();
    Result<void> setPragmas();
    Result<Query> start(const QString& statement, const QVariantList& values);
    Result<std::shared_ptr<QSqlQuery>> prepared(const QString& statement);

    QString m_path;
    Mode m_mode;
    QString m_connectionName;
    QSqlDatabase m_connection;
    sqlite3* m_handle = nullptr;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

} // namespace ks
