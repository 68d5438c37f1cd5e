#pragma once

#include "storage/database.h"

#include <QStringList>

namespace ks::schema {

/// "KSPG": marks the file as one of ours in SQLite's own header field.
inline constexpr qint64 applicationId = 0x4B535047;

/// The whole schema as text, one entry per table and index, sorted: two files agree when these lists do.
Result<QStringList> describe(Database& database);

/// What describe() gives for a file that the migrations up to `number` made. The first call for a number runs them in
/// memory, which takes milliseconds. Error: NotFound (no such number).
Result<QStringList> expected(int number);

} // namespace ks::schema
