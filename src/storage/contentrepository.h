#pragma once

#include "domain/content/roundcontent.h"
#include "storage/database.h"
#include "storage/rowversions.h"

namespace ks {

/// Reads every row that `round` has beside its scores, and those that belong to all rounds. `versions`, when given,
/// learns the versions that are not the first. Error: CorruptFile.
Result<void> readContent(Database& database, const RoundId& round, RoundContent& content,
                         RowVersions* versions = nullptr);

/// Adds all rows; for a workspace that has none yet.
Result<void> insertContent(Database& database, const RoundContent& content);

} // namespace ks
