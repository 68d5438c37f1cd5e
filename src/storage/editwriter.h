#pragma once

#include "domain/edit.h"
#include "storage/database.h"
#include "storage/rowversions.h"
#include "storage/themescorerepository.h"
#include "storage/workspacestore.h"

namespace ks {

/// Writes the rows of one edit and their log entries; to be used inside a transaction.
class EditWriter final {
public:
    EditWriter(Database& database, const RowVersions& seen) : m_database(database), m_seen(seen), m_scores(database) {}

    /// Error: Conflict when a row in the file is not what the edit says was there, or not at the version last seen.
    Result<void> write(const Edit& edit, const LogContext& context);

    /// For after the commit: the versions that the rows have now.
    void noteVersions(RowVersions& versions) const;

private:
    struct WrittenRow {
        QString round;
        QString entity;
        QString key;

        bool operator==(const WrittenRow&) const = default;
        friend size_t qHash(const WrittenRow& row, size_t seed = 0) {
            return qHashMulti(seed, row.round, row.entity, row.key);
        }
    };

    std::optional<qint64> expectedVersion(const WrittenRow& row) const;
    template<class Repository, class T>
    Result<void> writeRow(Repository& repository, const RowDelta<T>& delta, const QString& round,
                          const QString& entity);
    Result<void> writeDelta(const RowDelta<Round>& delta);
    Result<void> writeDelta(const RowDelta<ThemeScore>& delta);
    Result<void> writeDelta(const RowDelta<Adjustment>& delta);
    template<class T>
    Result<void> writeDelta(const RowDelta<T>& delta);
    Result<void> log(const Edit& edit, const LogContext& context);
    Error conflict(const QString& detail) const;

    Database& m_database;
    const RowVersions& m_seen;
    ThemeScoreRepository m_scores;
    QHash<WrittenRow, qint64> m_written; ///< the version that each has now
};

} // namespace ks
