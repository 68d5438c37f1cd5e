#pragma once

#include "domain/adjustment.h"
#include "storage/database.h"
#include "storage/stored.h"

namespace ks {

class AdjustmentRepository final {
public:
    explicit AdjustmentRepository(Database& database) : m_database(database) {}

    Result<QList<Stored<Adjustment>>> ofRound(const RoundId& round);
    Result<std::optional<Stored<Adjustment>>> find(const AdjustmentId& id);

    Result<void> insert(const Adjustment& row);
    /// Rows changed: 0 when the row is not there at that version.
    Result<int> update(const Adjustment& row, qint64 version);
    Result<int> remove(const AdjustmentId& id, qint64 version);

private:
    Result<QList<Stored<Adjustment>>> select(const QString& where, const QString& value);

    Database& m_database;
};

} // namespace ks
