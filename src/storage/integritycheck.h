#pragma once

#include "storage/database.h"
#include "storage/workspacestore.h"

namespace ks {

/// Everything that can be wrong with the file itself: pages, references, schema, scores that cannot exist, frozen
/// submissions that no longer match their digest. Empty when all is well.
Result<QList<IntegrityFinding>> checkIntegrity(Database& database);

/// Refuses the bytes of a database file whose pages do not hold together. Error: CorruptFile.
Result<void> checkBytes(const QByteArray& bytes);

} // namespace ks
