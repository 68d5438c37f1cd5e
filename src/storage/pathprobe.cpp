#include "storage/pathprobe.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace ks {

bool SystemPathProbe::isNetworkFileSystem(const QByteArray& type) {
    static constexpr std::array<const char*, 20> network = {
        "cifs",   "smb",   "smb2",   "smb3",       "smbfs",      "nfs",         "nfs3", "nfs4",  "afpfs", "afs",
        "webdav", "davfs", "davfs2", "fuse.sshfs", "fuse.davfs", "fuse.rclone", "9p",   "ncpfs", "ceph",  "glusterfs"};
    const QByteArray name = type.toLower();
    if (name.isEmpty())
        return true;
    // Desktops mount shares for one user under one of these.
    if (name.startsWith("fuse.") && (name.contains("gvfs") || name.contains("kio") || name.contains("smb") ||
                                     name.contains("nfs") || name.contains("drive") || name.contains("glusterfs")))
        return true;
    return std::find(network.begin(), network.end(), name) != network.end();
}

bool SystemPathProbe::isNetworkPath(const QString& path) const {
    const QString folder = QFileInfo(path).absolutePath();
#ifdef Q_OS_WIN
    if (folder.startsWith(QLatin1String("//")))
        return true;
    const std::wstring drive = QDir::toNativeSeparators(folder.left(3)).toStdWString();
    return GetDriveTypeW(drive.c_str()) == DRIVE_REMOTE;
#else
    const QStorageInfo storage(folder);
    // Without an entry for the root, as in a changed root, nothing is known: a banner about a network would be a guess.
    return storage.isValid() && isNetworkFileSystem(storage.fileSystemType());
#endif
}

} // namespace ks
