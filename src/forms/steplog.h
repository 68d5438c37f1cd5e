#pragma once

#include "storage/workspacestore.h"

namespace ks {

/// The steps of one session, in memory: what a file that keeps no log can still tell while it is open.
class StepLog final {
public:
    void note(const Edit& edit, const LogContext& context);
    /// That a person was erased, and not who it was.
    void noteErased(const PersonId& person, const LogContext& context);
    /// Entries of this actor have the name from now on.
    void nameActor(const Actor& actor) { m_actor = actor; }

    QList<LogEntry> find(const LogQuery& query) const;

private:
    void append(QList<LogEntry> rows, const LogContext& context);

    QList<LogEntry> m_entries; ///< oldest first
    Actor m_actor;
};

} // namespace ks
