#pragma once

#include "base/error.h"

class QSqlError;

namespace ks {

/// What SQLite said, as an error for the user. `extendedCode` is SQLite's extended result code; `path` names the file
/// in the sentence. SQLITE_FULL gives DiskFull, CORRUPT and NOTADB CorruptFile, BUSY and LOCKED Locked, READONLY,
/// PERM, CANTOPEN and IOERR FileUnwritable (a failed read: FileUnreadable), a broken reference or a key taken
/// Conflict, any other broken constraint Internal.
Error errorFromSqlite(int extendedCode, const QString& message, const QString& path);
Error errorFromSqlite(const QSqlError& error, const QString& path);

} // namespace ks
