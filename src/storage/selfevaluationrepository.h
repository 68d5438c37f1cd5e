#pragma once

#include "domain/evaluation/selfevaluation.h"
#include "storage/rowrepository.h"

namespace ks {

/// Self-evaluations share their table with cities whose cells were entered in the grid (origin 'cell'): such a row
/// becomes a self-evaluation when a form is made, and is a plain row again when that is taken back while cells are
/// there.
template<>
class RowRepository<SelfEvaluation> final {
public:
    explicit RowRepository(Database& database) : m_database(database) {}

    Result<QList<Stored<SelfEvaluation>>> ofRound(const RoundId& round);
    Result<std::optional<Stored<SelfEvaluation>>> find(const CityKey& key);
    Result<void> insert(const SelfEvaluation& row);
    Result<int> update(const SelfEvaluation& row, qint64 version);
    Result<int> remove(const CityKey& key, qint64 version);

private:
    Result<QList<Stored<SelfEvaluation>>> select(const QString& where, const QVariantList& values);

    Database& m_database;
};

} // namespace ks
