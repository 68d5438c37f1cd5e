#include "support/testsupport.h"

#include "storage/pathprobe.h"

#include <QDir>

using namespace ks;

namespace tst_pathprobe {

TEST_CASE("B04: file systems of shares are known as such, and what the system cannot tell counts as one") {
    for (const char* type : {"cifs", "CIFS", "smb3", "smbfs", "nfs", "nfs4", "fuse.sshfs", "davfs", "9p",
                             "fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.google-drive-ocamlfuse", "afpfs", ""}) {
        CAPTURE(type);
        CHECK(SystemPathProbe::isNetworkFileSystem(type));
    }
    for (const char* type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "ntfs", "NTFS", "vfat", "exfat", "apfs", "hfs",
                             "fuseblk", "zfs", "f2fs"}) {
        CAPTURE(type);
        CHECK_FALSE(SystemPathProbe::isNetworkFileSystem(type));
    }
}

TEST_CASE("B04: the temporary folder of this computer is not on a network") {
    CHECK_FALSE(SystemPathProbe().isNetworkPath(QDir::temp().filePath("werk.kspiegel")));
}

} // namespace tst_pathprobe
