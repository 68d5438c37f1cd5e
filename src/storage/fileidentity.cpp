#include "storage/fileidentity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#endif

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FileIdentity)
};

Error gone(const QString& path, const QString& detail) {
    return {ErrorCode::FileUnreadable,
            Texts::tr("The file %1 is not there or cannot be reached. Check the folder and the connection to it.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

template<class T>
QByteArray opaque(const T& value) {
    return QByteArray(reinterpret_cast<const char*>(&value), sizeof value);
}

} // namespace

#ifdef Q_OS_WIN

Result<FileStamp> fileStamp(const QString& path) {
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    const HANDLE handle = CreateFileW(name.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                      OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return gone(path, QStringLiteral("error %1").arg(GetLastError()));
    BY_HANDLE_FILE_INFORMATION info = {};
    const bool told = GetFileInformationByHandle(handle, &info);
    const DWORD code = told ? 0 : GetLastError();
    CloseHandle(handle);
    if (!told)
        return gone(path, QStringLiteral("error %1").arg(code));
    const quint64 index = quint64(info.nFileIndexHigh) << 32 | info.nFileIndexLow;
    const quint64 ticks = quint64(info.ftLastWriteTime.dwHighDateTime) << 32 | info.ftLastWriteTime.dwLowDateTime;
    constexpr quint64 from1601To1970 = 116444736000000000ULL; // in units of 100 ns
    return FileStamp{opaque(info.dwVolumeSerialNumber), opaque(index),
                     qint64(quint64(info.nFileSizeHigh) << 32 | info.nFileSizeLow),
                     qint64(ticks - from1601To1970) * 100};
}

#else

Result<FileStamp> fileStamp(const QString& path) {
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return gone(path, QString::fromLocal8Bit(std::strerror(errno)));
#ifdef Q_OS_DARWIN
    const timespec modified = info.st_mtimespec;
#else
    const timespec modified = info.st_mtim;
#endif
    return FileStamp{opaque(info.st_dev), opaque(info.st_ino), qint64(info.st_size),
                     qint64(modified.tv_sec) * 1'000'000'000 + modified.tv_nsec};
}

#endif

} // namespace ks
