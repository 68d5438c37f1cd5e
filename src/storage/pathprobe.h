#pragma once

#include "storage/workspacefile.h"

namespace ks {

/// Asks the system on what kind of volume a path lies. What it cannot tell counts as a network, since the settings
/// for a network are safe everywhere.
class SystemPathProbe final : public PathProbe {
public:
    bool isNetworkPath(const QString& path) const override;

    /// For the name that the system gives a file system ("ext4", "cifs"), in any case; empty is not known.
    static bool isNetworkFileSystem(const QByteArray& type);
};

} // namespace ks
