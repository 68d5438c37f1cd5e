#pragma once

#include "domain/score.h"
#include "storage/query.h"
#include "storage/rowscan.h"

namespace ks::scoreColumns {

inline std::optional<int> countOf(std::optional<Quarters> value) {
    return value ? std::optional(value->count) : std::nullopt;
}

/// The score in the columns kind, low, high, the first of which is `column`. Error: CorruptFile.
Result<Score> read(const Query& row, int column);
Result<Score> read(const RowScan& row, int column);

/// As read(), or none where kind is NULL. Error: CorruptFile.
Result<std::optional<Score>> readOptional(const Query& row, int column);
Result<std::optional<Score>> readOptional(const RowScan& row, int column);

} // namespace ks::scoreColumns
