#pragma once

#include "domain/table.h"
#include "domain/themescore.h"
#include "storage/database.h"
#include "storage/stored.h"

#include <functional>
#include <set>

namespace ks {

/// Cells of the grid. A round's cells are one range of the table.
/// After writes, settle() keeps the self-evaluations in step: one comes with the first cell of a city and, unless a
/// form made it, goes with the last; its state follows from whether any cell has been handed in.
class ThemeScoreRepository final {
public:
    explicit ThemeScoreRepository(Database& database) : m_database(database) {}

    using Visitor = std::function<void(Stored<ThemeScore>)>;
    /// In the order of theme and city ids. Error: CorruptFile (a score that cannot exist).
    Result<void> visitRound(const RoundId& round, const Visitor& visit);
    Result<std::optional<Stored<ThemeScore>>> find(const ScoreKey& key);

    Result<void> insert(const ThemeScore& row);
    /// Rows changed: 0 when the row is not there at that version.
    Result<int> update(const ThemeScore& row, qint64 version);
    Result<int> remove(const ScoreKey& key, qint64 version);

    /// To be called before the end of the transaction, and before a round is removed.
    Result<void> settle();

private:
    using CityOfRound = std::pair<RoundId, CityId>;
    Result<void> settle(const CityOfRound& place);

    Database& m_database;
    std::set<CityOfRound> m_touched;
};

} // namespace ks
