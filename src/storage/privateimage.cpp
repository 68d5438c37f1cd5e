#include "storage/privateimage.h"

#include "base/verifiedwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PrivateImage)
};

Error unreadable(const QString& path, const QString& detail) {
    return {ErrorCode::FileUnreadable,
            Texts::tr("%1 could not be read. Check that you may open it, and the connection to its folder.")
                .arg(QFileInfo(path).fileName()),
            detail};
}

Error noRoom(const QString& path, const QString& detail) {
    return {ErrorCode::DiskFull,
            Texts::tr("%1 was not opened: there is no room for a temporary copy in %2. Nothing was changed; make room "
                      "and try again.")
                .arg(QFileInfo(path).fileName(), QDir::toNativeSeparators(QDir::tempPath())),
            detail};
}

/// Readable and writable by this user, whatever the original was.
constexpr QFileDevice::Permissions mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<void> copyTo(const QString& from, const QString& to) {
    const QStorageInfo storage(QFileInfo(to).absolutePath());
    const qint64 needed = QFileInfo(from).size();
    if (storage.isValid() && storage.bytesAvailable() < needed)
        return noRoom(from, QStringLiteral("%1 bytes needed").arg(needed));
    QFile source(from);
    if (!source.copy(to) || QFileInfo(to).size() != needed)
        return unreadable(from, source.errorString());
    QFile::setPermissions(to, mine);
    return {};
}

} // namespace

Result<PrivateImage> PrivateImage::of(const QString& path) {
    if (QFileInfo(path).size() > largestInMemory)
        return withSideFile(path, {});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(path, file.errorString());
    const QByteArray bytes = file.read(largestInMemory + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    return ofBytes(bytes);
}

PrivateImage PrivateImage::ofBytes(const QByteArray& bytes) {
    PrivateImage image;
    image.m_bytes = bytes;
    return image;
}

Result<PrivateImage> PrivateImage::withSideFile(const QString& path, const QString& suffix) {
    PrivateImage image;
    image.m_folder = std::make_shared<QTemporaryDir>();
    if (!image.m_folder->isValid())
        return noRoom(path, image.m_folder->errorString());
    image.m_path = image.m_folder->filePath(QFileInfo(path).fileName());
    if (const Result<void> copied = copyTo(path, image.m_path); !copied)
        return copied.error();
    if (!suffix.isEmpty() && QFileInfo(path + suffix).isFile()) {
        if (const Result<void> copied = copyTo(path + suffix, image.m_path + suffix); !copied)
            return copied.error();
    }
    return image;
}

QByteArray PrivateImage::first(qint64 count) const {
    if (isInMemory())
        return m_bytes.first(qMin<qsizetype>(count, m_bytes.size()));
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.read(count) : QByteArray();
}

Result<QByteArray> PrivateImage::read() const {
    if (isInMemory())
        return m_bytes;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(m_path, file.errorString());
    QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return unreadable(m_path, file.errorString());
    return bytes;
}

Result<PrivateImage> PrivateImage::onDisk(const QString& fileName) const {
    if (!isInMemory())
        return *this;
    PrivateImage image;
    image.m_folder = std::make_shared<QTemporaryDir>();
    if (!image.m_folder->isValid())
        return noRoom(fileName, image.m_folder->errorString());
    image.m_path = image.m_folder->filePath(fileName);
    if (const Result<void> written = writeVerified(image.m_path, m_bytes); !written)
        return written.error();
    return image;
}

} // namespace ks
