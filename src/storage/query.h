#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>

namespace ks {

class Database;

/// A running statement. Read it as
///     while (query.next()) { ... query.text(0) ... }
///     if (const Result<void> done = query.finish(); !done) return done.error();
/// since the end of the rows and a failure in their midst look alike to next().
class Query {
public:
    Query(Query&&) noexcept = default;
    Query& operator=(Query&&) noexcept = default;
    ~Query();

    bool next();
    /// Ends the statement; the error that stopped next(), if there was one.
    Result<void> finish();
    int rowsAffected() const;

    bool isNull(int column) const { return m_statement->isNull(column); }
    QString text(int column) const { return m_statement->value(column).toString(); }
    QByteArray bytes(int column) const { return m_statement->value(column).toByteArray(); }
    qint64 integer(int column) const { return m_statement->value(column).toLongLong(); }
    int number(int column) const { return m_statement->value(column).toInt(); }
    std::optional<int> optionalNumber(int column) const;
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }

private:
    friend class Database;
    Query(std::shared_ptr<QSqlQuery> statement, QString path)
        : m_statement(std::move(statement)), m_path(std::move(path)) {}

    std::shared_ptr<QSqlQuery> m_statement;
    QString m_path;
};

/// How values go into a statement: a text is never NULL, an empty optional and an invalid date are.
namespace sql {

inline QVariant value(const QString& text) {
    return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text);
}
inline QVariant value(const QByteArray& bytes) {
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}
inline QVariant value(qint64 number) {
    return QVariant(number);
}
inline QVariant value(int number) {
    return QVariant(number);
}
inline QVariant value(bool flag) {
    return QVariant(flag ? 1 : 0);
}
inline QVariant value(const QDate& day) {
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}
template<class T>
QVariant value(const std::optional<T>& maybe) {
    return maybe ? value(*maybe) : QVariant(QMetaType::fromType<QString>());
}

} // namespace sql
} // namespace ks
