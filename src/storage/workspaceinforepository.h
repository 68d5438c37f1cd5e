#pragma once

#include "domain/workspace.h"
#include "storage/database.h"

namespace ks {

/// The one row that says which workspace this is.
class WorkspaceInfoRepository final {
public:
    explicit WorkspaceInfoRepository(Database& database) : m_database(database) {}

    /// Error: CorruptFile (the row is not there).
    Result<WorkspaceInfo> read();
    Result<void> insert(const WorkspaceInfo& info);
    Result<void> touch(Timestamp changedAt);

private:
    Database& m_database;
};

} // namespace ks
