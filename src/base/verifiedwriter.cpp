#include "base/verifiedwriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStorageInfo>
#include <QUuid>

#include <filesystem>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::VerifiedWriter)
};

Error failure(const QString& path, qint64 needed, const QString& detail) {
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QString name = QFileInfo(path).fileName();
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const bool full = storage.isValid() && storage.bytesAvailable() < needed;
    if (full)
        return {ErrorCode::DiskFull,
                Texts::tr("%1 was not saved: the disk of the folder %2 is full (%3 bytes needed). Nothing was "
                          "changed; make room or choose another folder.")
                    .arg(name, folder, QLocale::c().toString(needed)),
                detail};
    return {ErrorCode::FileUnwritable,
            Texts::tr("%1 was not saved: the folder %2 could not be written to (%3 bytes needed). Nothing was "
                      "changed; choose another folder.")
                .arg(name, folder, QLocale::c().toString(needed)),
            detail};
}

bool writeAll(QSaveFile& file, const QByteArray& bytes) {
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 step = file.write(bytes.constData() + done, bytes.size() - done);
        if (step <= 0)
            return false;
        done += step;
    }
    return true;
}

/// What counts is what is on the disk, not what write() said.
bool readsBackAs(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() != bytes.size())
        return false;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&file) && hash.result() == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Writes and syncs a new file. Unbuffered: with a buffer a full disk goes unnoticed.
bool writeSynced(const QString& path, const QByteArray& bytes, QString* detail) {
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    bool done = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && writeAll(file, bytes);
    if (!done)
        file.cancelWriting();
    else
        done = file.commit();
    if (!done)
        *detail = file.errorString();
    return done;
}

std::filesystem::path native(const QString& path) {
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

Result<void> writeVerified(const QString& path, const QByteArray& bytes) {
    // A link is followed, so that the file it points to is replaced and not the link.
    const QString existing = QFileInfo(path).canonicalFilePath();
    const QString target = existing.isEmpty() ? path : existing;
    if (QFileInfo(target).isDir())
        return failure(target, bytes.size(), QStringLiteral("a folder has this name"));

    const QString checked =
        target + QStringLiteral(".") + QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".tmp");
    QString detail;
    bool done = writeSynced(checked, bytes, &detail);
    if (done && !readsBackAs(checked, bytes)) {
        detail = QStringLiteral("what was written reads back differently");
        done = false;
    }
    if (done) {
        if (QFileInfo::exists(target))
            QFile::setPermissions(checked, QFile::permissions(target));
        std::error_code code;
        std::filesystem::rename(native(checked), native(target), code); // replaces in one step
        done = !code;
        detail = QString::fromStdString(code.message());
    }
    if (done)
        return {};
    const Error error = failure(target, bytes.size(), detail);
    QFile::remove(checked);
    return error;
}

} // namespace ks
