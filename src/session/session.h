#pragma once

#include "base/clock.h"
#include "storage/erasure.h"
#include "storage/workspacefile.h"

#include <QObject>
#include <QUndoStack>

namespace ks {

/// The open workspace: its value, the undo stack and the one channel on which changes are told.
/// Every edit is in the file before it is on the stack; undo and redo write first and move the stack after (M8).
class Session final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives the session.
    static Result<std::unique_ptr<Session>> start(OpenedWorkspace opened, const Actor& actor, const Clock& clock);
    ~Session() override;

    const Workspace& workspace() const { return m_workspace; }
    WorkspaceStore& store() { return *m_store; }
    const QList<OpenNotice>& notices() const { return m_notices; }
    QString path() const { return m_store->path(); }
    bool isReadOnly() const { return m_store->isReadOnly(); }
    /// The round on show may be written in: the file as well, and nobody locked the round.
    bool canEditRound() const;
    /// The file holds the form of one city and no more.
    bool isForm() const { return m_store->kind() == StoreKind::Form; }
    const Actor& actor() const { return m_actor; }
    Result<void> setActorName(const QString& name);

    /// Writes the edit, applies it, puts it on the stack and tells it. On an error nothing has changed.
    Result<void> apply(const Edit& edit);
    /// Undo and redo show the round that they change.
    Result<void> undo();
    Result<void> redo();
    /// Erases a person for good (M14): the one step that cannot be taken back, so the undo stack is empty afterwards.
    /// The report says what became of backups and snapshots. Errors: as erasure::erase; nothing has changed then.
    Result<ErasureReport> erasePerson(const PersonId& person);
    bool canUndo() const { return !isReadOnly() && m_stack.canUndo(); }
    bool canRedo() const { return !isReadOnly() && m_stack.canRedo(); }
    QString undoText() const { return m_stack.undoText(); }
    QString redoText() const { return m_stack.redoText(); }
    /// For a view of the steps; steps are taken with undo() and redo() only.
    const QUndoStack& undoStack() const { return m_stack; }
    /// The next edit starts a step of its own, also when its merge key equals the last one's.
    void endMerging() { m_mergeOpen = false; }

    /// Reads what the round holds beside the scores, unless that is there already; from then on it follows every round
    /// that is shown. Tells nobody: who asks is about to read. On an error the content stays unread.
    Result<void> needContent();

    /// Loads another round; the undo stack stays, since edits name their round.
    Result<void> showRound(const RoundId& round);
    /// Reads everything anew from the file and clears the undo stack.
    Result<void> reload();

    Result<QList<LogEntry>> historyOf(const ScoreKey& cell) const;
    Result<QList<LogEntry>> historyOf(const AdjustmentPlace& place) const; ///< of what was adjusted there
    Result<QList<LogEntry>> historyOf(const RowRef& row) const;

    /// The clock that edits are stamped with.
    const Clock& clock() const { return m_clock; }
    /// When the last edit was safe in the file; null before the first one.
    Timestamp lastSavedAt() const { return m_lastSavedAt; }

signals:
    void changed(const ks::Change& change);
    void undoStateChanged();
    /// An edit, undo or redo was refused; nothing has changed.
    void failed(const ks::Error& error);

private:
    class Step;

    Session(OpenedWorkspace opened, Workspace workspace, Actor actor, const Clock& clock);
    Result<void> write(const Edit& edit, LogAction action);
    Result<Edit> withAllLinksCut(Edit edit) const;
    void adopt(const Edit& edit, Change::Cause cause);
    /// What is to be shown after `edit` was undone or redone: where it changed something, or what is left.
    std::optional<RoundId> roundToShowAfter(const Edit& edit) const;
    Result<void> load(const std::optional<RoundId>& round, Change::Cause cause);
    Result<void> readContentOf(Workspace& workspace);
    bool mergesWithLast(const Edit& edit, Timestamp now) const;

    std::unique_ptr<WorkspaceStore> m_store;
    Workspace m_workspace;
    Actor m_actor;
    const Clock& m_clock;
    QList<OpenNotice> m_notices;
    QUndoStack m_stack;
    Timestamp m_lastSavedAt;
    RoundId m_roundBefore; ///< shown before the one that is loaded
    bool m_mergeOpen = false;
};

} // namespace ks
