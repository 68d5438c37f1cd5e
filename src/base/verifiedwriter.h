#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace ks {

/// Puts `bytes` at `path`, whole or not at all (M7): a temporary file in the same folder, an unbuffered write loop,
/// flush to disk, size and SHA-256 read back, then replace. On any failure the old file is as it was, nothing is left
/// beside it, and the error names the folder and how many bytes were needed.
/// Errors: DiskFull, FileUnwritable.
Result<void> writeVerified(const QString& path, const QByteArray& bytes);

} // namespace ks
