#pragma once

#include "base/result.h"
#include "domain/changelog.h"
#include "domain/edit.h"

#include <QList>

#include <optional>

namespace ks {

/// Who, when and as what an edit enters the change log.
struct LogContext {
    LogAction action = LogAction::Edit;
    Timestamp at;
    ActorId actor;
};

/// Which part of the change log: everything, or one row ("theme_score" and its key).
struct LogQuery {
    QString entity;     ///< empty = all
    QString entityKey;  ///< empty = all of the entity
    int newest = 200;   ///< at most so many, newest first
    bool steps = false; ///< one entry for each step, of the first row that it changed
};

/// One thing found wrong with the file itself.
struct IntegrityFinding {
    QString where; ///< table or part
    QString message;
};

/// What erasing a person took out of the workspace's own file.
struct ErasedPerson {
    QList<PersonId> people; ///< the person, and the row of whoever edits here under the same name
    QList<ActorId> actors;  ///< who edited under these rows
    QStringList traces;     ///< name and address, to look for what is left elsewhere; never to be kept
    int textsLeft = 0;      ///< rows of the workspace in whose texts somebody typed one of these
    // Of the copies that the store keeps itself:
    int rewritten = 0;
    int removed = 0;
    int copiesWithTexts = 0;

    bool operator==(const ErasedPerson&) const = default;
};

/// What the open file holds.
enum class StoreKind {
    Workspace, ///< everything
    Form,      ///< the self-evaluation of one city
};

/// The open workspace as the rest of the program sees it; SQLite today, a server later (M19).
class WorkspaceStore {
public:
    virtual ~WorkspaceStore() = default;

    virtual QString path() const = 0;
    virtual bool isReadOnly() const = 0;
    virtual StoreKind kind() const { return StoreKind::Workspace; }

    /// The model, all rounds, and the content of `round` (the latest round when none is given).
    /// Errors: NotFound (no such round), CorruptFile.
    virtual Result<Workspace> load(const std::optional<RoundId>& round) = 0;

    /// What `round` holds beside the scores, with what belongs to all rounds. Error: CorruptFile.
    virtual Result<RoundContent> loadContent(const RoundId& round) = 0;

    /// Writes all rows of the edit and its log entries in one transaction. When it returns an error nothing has
    /// changed: ReadOnly, ChangedOutside (the file was replaced), Conflict (a row is no longer as the edit knew it),
    /// DiskFull, FileUnwritable, CorruptFile.
    virtual Result<void> commit(const Edit& edit, const LogContext& context) = 0;

    virtual Result<QList<LogEntry>> history(const LogQuery& query) = 0;

    /// Records who edits here, so that log entries can name them.
    virtual Result<void> rememberActor(const Actor& actor) = 0;

    // Steps of erasing a person, which erasure.h takes one after another.

    /// Deletes a person for good, with the seats that need one, in one transaction; logs that it was done and not who
    /// it was. When it returns an error nothing has changed: NotFound, and those of commit().
    virtual Result<ErasedPerson> erasePerson(const PersonId& person, const LogContext& context) = 0;
    /// Writes the file anew without the bytes of what was deleted. Errors: as commit(), the content is as it was then.
    virtual Result<void> compact() = 0;
    /// People who are erased in the file itself, and may still be in its deleted bytes or in copies of it.
    virtual Result<QList<PersonId>> openErasures() = 0;
    /// Nothing is left of them. Errors: as commit().
    virtual Result<void> closeErasures() = 0;

    /// A complete, checked copy at `target` (replaced whole). Errors: as writeVerified.
    virtual Result<void> saveCopy(const QString& target) = 0;

    /// integrity_check, foreign keys and the program's own digests; empty when all is well.
    virtual Result<QList<IntegrityFinding>> checkIntegrity() = 0;
};

} // namespace ks
