#pragma once

#include "storage/contentparts.h"
#include "storage/rowcolumns.h"
#include "storage/stored.h"

#include <QCoreApplication>

namespace ks {

/// A kind whose rows are of the round of the row that they belong to: their table names that row and no round.
template<class T>
concept HasParent = requires(T row) {
    T::parentEntity;
    T::parentColumn;
    row.round;
};

/// The rows of one kind in the table of that name; its columns are the fields of the row.
template<class T>
class RowRepository final {
public:
    using Key = typename T::Key;

    explicit RowRepository(Database& database) : m_database(database) {}

    /// The rows of a round, or all of them where the kind belongs to all rounds. Error: CorruptFile.
    Result<QList<Stored<T>>> ofRound(const RoundId& round) {
        if constexpr (HasParent<T>)
            return select(QStringLiteral(" WHERE %1 IN (SELECT id FROM %2 WHERE round_id = ?)")
                              .arg(QLatin1String(T::parentColumn), QLatin1String(T::parentEntity)),
                          {sql::value(round.value)});
        else if constexpr (requires(const T& row) { row.round; })
            return select(QStringLiteral(" WHERE round_id = ?"), {sql::value(round.value)});
        else
            return select({}, {});
    }
    Result<std::optional<Stored<T>>> find(const Key& key) {
        Result<QList<Stored<T>>> found = select(whereKey(), keyValues(key));
        if (!found)
            return found.error();
        return found->isEmpty() ? std::nullopt : std::optional(found->takeFirst());
    }

    Result<void> insert(const T& row) {
        const QStringList names = rowColumns::names<T>();
        const QString places = QStringList(names.size(), QStringLiteral("?")).join(QStringLiteral(", "));
        const Result<int> done = m_database.changeWith(
            QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table(), names.join(QStringLiteral(", ")), places),
            rowColumns::valuesOf(row));
        if (!done)
            return done.error();
        return contentParts::write(m_database, row);
    }
    /// Rows changed: 0 when the row is not there at that version.
    Result<int> update(const T& row, qint64 version) {
        const QStringList names = rowColumns::names<T>();
        QVariantList values = rowColumns::valuesOf(row);
        values += keyValues(row.key());
        values.append(sql::value(version));
        const Result<int> changed =
            m_database.changeWith(QStringLiteral("UPDATE %1 SET %2 = ?, row_version = row_version + 1%3 AND "
                                                 "row_version = ?")
                                      .arg(table(), names.join(QStringLiteral(" = ?, ")), whereKey()),
                                  values);
        if (!changed || *changed == 0)
            return changed;
        if (const Result<void> parts = contentParts::write(m_database, row); !parts)
            return parts.error();
        return changed;
    }
    Result<int> remove(const Key& key, qint64 version) {
        QVariantList values = keyValues(key);
        values.append(sql::value(version));
        return m_database.changeWith(QStringLiteral("DELETE FROM %1%2 AND row_version = ?").arg(table(), whereKey()),
                                     values);
    }

private:
    static QString table() { return QLatin1String(T::entity); }
    static QString whereKey() {
        if constexpr (requires(const Key& key) { key.value; })
            return QStringLiteral(" WHERE id = ?");
        else
            return QStringLiteral(" WHERE ") + rowColumns::names<Key>().join(QStringLiteral(" = ? AND ")) +
                   QStringLiteral(" = ?");
    }
    static QVariantList keyValues(const Key& key) {
        if constexpr (requires { key.value; })
            return {sql::value(key.value)};
        else
            return rowColumns::valuesOf(key);
    }

    /// The columns of the row; of one with a parent also the round that it is of.
    static QString selected() {
        const QString own = rowColumns::names<T>().join(QStringLiteral(", ")) + QStringLiteral(", row_version");
        if constexpr (HasParent<T>)
            return own + QStringLiteral(", (SELECT round_id FROM %1 AS parent WHERE parent.id = %2.%3)")
                             .arg(QLatin1String(T::parentEntity), table(), QLatin1String(T::parentColumn));
        else
            return own;
    }

    Result<QList<Stored<T>>> select(const QString& where, const QVariantList& values) {
        Result<Query> query =
            m_database.queryWith(QStringLiteral("SELECT %1 FROM %2%3").arg(selected(), table(), where), values);
        if (!query)
            return query.error();
        QList<Stored<T>> rows;
        while (query->next()) {
            rowColumns::Reader reader(*query);
            Stored<T> stored;
            T::fields(stored.row, [&](const char*, auto& value) { reader.read(value); });
            if (!reader.unknownName().isEmpty())
                return damaged(keyText(stored.row.key()), reader.unknownName());
            stored.version = query->integer(reader.column());
            if constexpr (HasParent<T>)
                stored.row.round = RoundId(query->text(reader.column() + 1));
            rows.append(std::move(stored));
        }
        if (const Result<void> done = query->finish(); !done)
            return done.error();
        for (Stored<T>& each : rows) {
            if (const Result<void> parts = contentParts::read(m_database, each.row); !parts)
                return parts.error();
        }
        return rows;
    }

    static Error damaged(const QString& key, const QString& name) {
        return {ErrorCode::CorruptFile,
                QCoreApplication::translate(
                    "ks::Storage", "The workspace holds a value that does not exist, so it is damaged. Nothing "
                                   "was changed; restore it from a backup."),
                table() + QLatin1Char(' ') + key + QStringLiteral(": ") + name};
    }

    Database& m_database;
};

} // namespace ks
