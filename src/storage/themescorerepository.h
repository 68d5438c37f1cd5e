#pragma once

#include "domain/table.h"
#include "domain/themescore.h"
#include "storage/database.h"
#include "storage/stored.h"

#include <functional>

namespace ks {

/// Cells of the grid. A round's cells are one range of the table.
/// Writes keep the self-evaluation of the city in step: it comes with its first cell and, unless a form made it, goes
/// with its last; its state follows from whether any cell has been handed in.
class ThemeScoreRepository final {
public:
    explicit ThemeScoreRepository(Database& database) : m_database(database) {}

    using Visitor = std::function<void(Stored<ThemeScore>)>;
    Result<void> visitRound(const RoundId& round, const Visitor& visit);
    Result<std::optional<Stored<ThemeScore>>> find(const ScoreKey& key);

    Result<void> insert(const ThemeScore& row);
    /// Rows changed: 0 when the row is not there at that version.
    Result<int> update(const ThemeScore& row, qint64 version);
    Result<int> remove(const ScoreKey& key, qint64 version);

private:
    Result<void> followInSelfEvaluation(const ScoreKey& key);

    Database& m_database;
};

} // namespace ks
