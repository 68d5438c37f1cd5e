#include "storage/contentrepository.h"

#include "storage/selfevaluationrepository.h"

namespace ks {
namespace {

template<class T>
Result<void> readRows(Database& database, const RoundId& round, RoundContent& content, RowVersions* versions) {
    Result<QList<Stored<T>>> rows = RowRepository<T>(database).ofRound(round);
    if (!rows)
        return rows.error();
    for (Stored<T>& each : *rows) {
        if (versions && each.version != 1)
            versions->seen(roundOfRow(each.row).value, QLatin1String(T::entity), keyText(each.row.key()), each.version);
        content.of<T>().put(std::move(each.row));
    }
    return {};
}

template<class T>
Result<void> insertRows(Database& database, const RoundContent& content) {
    RowRepository<T> rows(database);
    for (const T* row : parentsFirst<T>(content)) {
        if (const Result<void> done = rows.insert(*row); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> readContent(Database& database, const RoundId& round, RoundContent& content, RowVersions* versions) {
    Result<void> done;
    ContentRows::each([&]<class T>(const T*) {
        if (done)
            done = readRows<T>(database, round, content, versions);
    });
    return done;
}

Result<void> insertContent(Database& database, const RoundContent& content) {
    Result<void> done;
    ContentRows::each([&]<class T>(const T*) {
        if (done)
            done = insertRows<T>(database, content);
    });
    return done;
}

} // namespace ks
