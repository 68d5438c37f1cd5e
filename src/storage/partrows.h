#pragma once

#include "storage/database.h"
#include "storage/rowcolumns.h"

/// What the parts of rows share in being read and written.
namespace ks::partRows {

/// Reads rows of a statement with one value; `take` gets each.
template<class Take>
Result<void> each(Database& database, const char* statement, const QString& value, Take&& take) {
    Result<Query> query = database.query(QLatin1String(statement), value);
    if (!query)
        return query.error();
    while (query->next())
        take(rowColumns::Reader(*query));
    return query->finish();
}

/// Runs the steps until one fails.
template<class... Steps>
Result<void> inTurn(Steps&&... steps) {
    Result<void> done;
    std::ignore = ((done = steps(), done.ok()) && ...);
    return done;
}

template<class List, class Write>
Result<void> writeEach(const List& list, Write&& write) {
    int position = 0;
    for (const auto& part : list) {
        if (const Result<void> done = write(part, ++position); !done)
            return done;
    }
    return {};
}

template<class Tag>
QVariant nullable(const std::optional<Id<Tag>>& id) {
    return id ? sql::value(id->value) : sql::value(std::optional<QString>());
}

inline Result<void> run(Database& database, const char* statement, const QVariantList& values) {
    const Result<int> done = database.changeWith(QLatin1String(statement), values);
    return done ? Result<void>() : Result<void>(done.error());
}

inline Result<void> clear(Database& database, const char* table, const char* parent, const QString& id) {
    return database.execute(
        QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(QLatin1String(table), QLatin1String(parent)), id);
}

} // namespace ks::partRows
