#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace ks {

class Database;

/// Steps through many rows without a copy per value; for the one table that grows with cities and rounds. Read it as
/// a Query: next() until false, then finish().
class RowScan final {
public:
    /// `key` is bound to the one place in the statement.
    static Result<RowScan> start(Database& database, const char* statement, const QString& key);

    bool next();
    /// The error that stopped next(), if there was one.
    Result<void> finish();

    /// The text as UTF-8; valid until next().
    QByteArrayView utf8(int column) const;
    QString text(int column) const { return QString::fromUtf8(utf8(column)); }
    qint64 integer(int column) const;
    std::optional<int> optionalNumber(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    RowScan(Database& database, sqlite3_stmt* statement) : m_database(&database), m_statement(statement) {}

    Database* m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_code = 0;
};

} // namespace ks
