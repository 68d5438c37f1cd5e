#pragma once

#include "storage/workspacefile.h"

namespace ks {

/// Opening and making workspace files, and opening forms, which their names tell; a seam, so that the window can be
/// tried without a disk.
class WorkspaceFiles {
public:
    virtual ~WorkspaceFiles() = default;
    virtual bool exists(const QString& path) const = 0;
    virtual Result<OpenedWorkspace> open(const QString& path, StaleLockPrompt& prompt) = 0;
    /// Takes no lock, and leaves those of others alone.
    virtual Result<OpenedWorkspace> openToRead(const QString& path) = 0;
    /// Also makes the folder. Errors: as createWorkspace.
    virtual Result<void> create(const QString& path, const Workspace& content, const Actor& actor, Timestamp now) = 0;
};

/// The files of this computer.
class DiskWorkspaceFiles final : public WorkspaceFiles {
public:
    bool exists(const QString& path) const override;
    Result<OpenedWorkspace> open(const QString& path, StaleLockPrompt& prompt) override;
    Result<OpenedWorkspace> openToRead(const QString& path) override;
    Result<void> create(const QString& path, const Workspace& content, const Actor& actor, Timestamp now) override;
};

/// "…/Documents/Klimaatspiegel/nulmeting-2024.kspiegel", where the first start puts the baseline.
QString firstWorkspacePath();
/// What the name of such a file ends in: ".kspiegel" or ".kszelf".
QString suffixOf(StoreKind kind);
/// A path in `folder` that does not exist yet: `stem`, then "`stem`-2", …
QString freePath(const WorkspaceFiles& files, const QString& folder, const QString& stem,
                 StoreKind kind = StoreKind::Workspace);

} // namespace ks
