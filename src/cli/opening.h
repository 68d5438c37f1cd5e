#pragma once

#include "base/id.h"
#include "storage/workspacefile.h"

#include <optional>

namespace ks {

/// Opens a workspace to read it: takes no lock, so that it works while a window has the file open.
Result<OpenedWorkspace> openToRead(const QString& path);

/// Opens a workspace to write in it. Error: Locked, naming the holder.
Result<OpenedWorkspace> openToWrite(const QString& path);

/// The workspace with this round loaded, or the latest. Error: NotFound (no such round, or none at all), naming those
/// that exist.
Result<Workspace> loadRound(WorkspaceStore& store, const std::optional<RoundId>& round);

/// openToRead() and loadRound() in one.
Result<Workspace> readRound(const QString& path, const std::optional<RoundId>& round);

/// Adds what the loaded round holds beside the scores. Error: CorruptFile.
Result<void> addContent(WorkspaceStore& store, Workspace& workspace);

} // namespace ks
