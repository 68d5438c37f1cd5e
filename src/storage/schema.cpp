#include "storage/schema.h"

#include "storage/migrator.h"

#include <QHash>
#include <QMutex>

namespace ks::schema {

Result<QStringList> describe(Database& database) {
    Result<Query> query =
        database.query(QStringLiteral("SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema "
                                      "WHERE name NOT LIKE 'sqlite!_stat%' ESCAPE '!' ORDER BY type, name"));
    if (!query)
        return query.error();
    QStringList entries;
    while (query->next())
        entries.append(
            QStringList{query->text(0), query->text(1), query->text(2), query->text(3)}.join(QLatin1Char('\n')));
    if (const Result<void> done = query->finish(); !done)
        return done.error();
    return entries;
}

namespace {

Result<QStringList> made(int number) {
    QList<Migration> steps;
    for (const Migration& each : allMigrations()) {
        if (each.number <= number)
            steps.append(each);
    }
    if (steps.isEmpty() || steps.last().number != number)
        return Error{ErrorCode::NotFound, {}, QStringLiteral("no schema %1").arg(number)};
    Result<std::unique_ptr<Database>> memory = Database::openInMemory();
    if (!memory)
        return memory.error();
    if (const Result<MigrationOutcome> done = Migrator(steps).run(**memory); !done)
        return done.error();
    return describe(**memory);
}

} // namespace

Result<QStringList> expected(int number) {
    static QMutex mutex;
    static QHash<int, QStringList> known;
    const QMutexLocker lock(&mutex);
    if (!known.contains(number)) {
        const Result<QStringList> fresh = made(number);
        if (!fresh)
            return fresh;
        known.insert(number, *fresh);
    }
    return known.value(number);
}

} // namespace ks::schema
