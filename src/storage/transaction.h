#pragma once

#include "storage/database.h"

#include <utility>

namespace ks {

/// Rolls back unless commit() succeeded.
class Transaction final {
public:
    enum class Kind {
        Read,  ///< one state of the file for several reads
        Write, ///< BEGIN IMMEDIATE: no other writer from here on
    };

    /// Errors: Locked and those of the disk.
    static Result<Transaction> begin(Database& database, Kind kind = Kind::Write);
    Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// On an error nothing of the transaction is in the file.
    Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    void rollBack();

    Database* m_database;
};

} // namespace ks
