#pragma once

#include "storage/workspacestore.h"

namespace ks {

/// What erasing a person did, and what is left of the person: to be told to whoever asked for it.
struct ErasureReport {
    QList<PersonId> people;  ///< gone from the workspace
    QList<ActorId> actors;   ///< who edited here under these names
    QStringList traces;      ///< name and address, for what the caller keeps itself; never to be kept
    int rewritten = 0;       ///< backups and snapshots that go on without the person
    int removed = 0;         ///< copies that were damaged, and put-aside journals: gone as a whole
    QList<Error> failures;   ///< what could not be done; it is tried again when the workspace is next open
    QStringList besides;     ///< other files beside the workspace that hold the name or the address; left as they are
    int textsLeft = 0;       ///< rows of the workspace in whose texts somebody typed the name or the address
    int copiesWithTexts = 0; ///< the same, of backups and snapshots

    bool operator==(const ErasureReport&) const = default;
};

/// Erasing a person for good (M14, case G03): from the workspace, its deleted bytes, its backups and its snapshots.
/// What people copied, exported or mailed themselves is out of reach.
namespace erasure {

/// Errors: as WorkspaceStore::erasePerson; nothing has changed then. After that everything is gone from the workspace,
/// and the report says what became of the rest.
Result<ErasureReport> erase(WorkspaceStore& store, const WorkspaceId& id, const PersonId& person,
                            const LogContext& context);

/// Goes on with erasures that were cut short: by a disk without room, by a program that was killed.
/// Gives none when there were none. Errors: those of reading the workspace.
Result<std::optional<ErasureReport>> resume(WorkspaceStore& store, const WorkspaceId& id);

} // namespace erasure
} // namespace ks
