#pragma once

#include "base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace ks {

/// The content of a database file, away from the file itself: in memory, or as a copy in a private folder that goes
/// with the last image. Whatever is done to it, the file that it was taken from stays as it is.
class PrivateImage final {
public:
    static constexpr qint64 largestInMemory = 64LL * 1024 * 1024; ///< bytes

    /// Reads a file, into memory when it is small enough. Errors: FileUnreadable, DiskFull (of the private folder).
    static Result<PrivateImage> of(const QString& path);
    static PrivateImage ofBytes(const QByteArray& bytes);
    /// A copy on disk, with the file's `suffix` ("-journal", "-wal") beside it. Errors: as of().
    static Result<PrivateImage> withSideFile(const QString& path, const QString& suffix);

    bool isInMemory() const { return !m_folder; }
    const QByteArray& bytes() const { return m_bytes; } ///< empty when on disk
    QString path() const { return m_path; }             ///< empty when in memory

    /// The first bytes, at most `count`.
    QByteArray first(qint64 count) const;
    /// All bytes, wherever they are. Errors: FileUnreadable.
    Result<QByteArray> read() const;
    /// The same image as a file of this name. Errors: FileUnwritable, DiskFull.
    Result<PrivateImage> onDisk(const QString& fileName) const;

private:
    QByteArray m_bytes;
    QString m_path;
    std::shared_ptr<QTemporaryDir> m_folder;
};

} // namespace ks
