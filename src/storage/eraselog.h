#pragma once

#include "storage/workspacestore.h"

namespace ks {

class Database;

/// What a workspace keeps of the people who were erased: that it was done, and until it is done in every copy, whose
/// ids to look for there. To be used inside a transaction.
class EraseLog final {
public:
    explicit EraseLog(Database& database) : m_database(database) {}

    /// An entry for each person and for each seat that went with one: ids, and nothing that they stood for.
    Result<void> append(const QList<PersonId>& people, const QStringList& seats, const LogContext& context);

    Result<void> list(const QList<PersonId>& people);
    Result<QList<PersonId>> listed();
    Result<void> clear();

private:
    Database& m_database;
};

} // namespace ks
