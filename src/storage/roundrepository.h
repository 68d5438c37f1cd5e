#pragma once

#include "domain/round.h"
#include "storage/database.h"
#include "storage/stored.h"

namespace ks {

class RoundRepository final {
public:
    explicit RoundRepository(Database& database) : m_database(database) {}

    /// By sequence, then in the order they were made.
    Result<QList<Stored<Round>>> all();
    Result<std::optional<Stored<Round>>> find(const RoundId& id);

    Result<void> insert(const Round& row);
    /// Rows changed: 0 when the row is not there at that version.
    Result<int> update(const Round& row, qint64 version);
    /// Error: Conflict when the round still holds something.
    Result<int> remove(const RoundId& id, qint64 version);

private:
    Database& m_database;
};

} // namespace ks
