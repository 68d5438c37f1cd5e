#pragma once

#include "storage/database.h"
#include "storage/workspacestore.h"

namespace ks {

/// The change log: one row per changed row, only ever added to.
class ChangeLogRepository final {
public:
    explicit ChangeLogRepository(Database& database) : m_database(database) {}

    /// The number that the rows of the next edit share.
    Result<qint64> nextStep();
    /// `sequence` and `actorName` of the entry are ignored: the first is given by the file, the second by the people.
    Result<void> append(qint64 step, const LogEntry& entry);
    Result<QList<LogEntry>> find(const LogQuery& wanted);

private:
    Database& m_database;
};

} // namespace ks
