#pragma once

#include "base/result.h"

#include <QByteArray>

namespace ks {

/// Which file a path leads to, and how it looks from outside. Taken without opening the file for reading: on POSIX
/// closing any handle of a file drops the locks that this process has on it, those of SQLite included.
struct FileStamp {
    QByteArray volume; ///< opaque; with `file` the same for two paths to one file, another one after a replacement
    QByteArray file;
    qint64 size = 0;                ///< bytes
    qint64 modifiedNanoseconds = 0; ///< since 1970, as exact as the file system keeps it

    bool sameFile(const FileStamp& other) const { return volume == other.volume && file == other.file; }
    bool operator==(const FileStamp&) const = default;
};

/// Follows links. Errors: FileUnreadable (gone, or not to be asked about).
Result<FileStamp> fileStamp(const QString& path);

} // namespace ks
