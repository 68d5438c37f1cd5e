#pragma once

#include "base/id.h"
#include "base/timestamp.h"

#include <QString>

namespace ks {

/// Who edits here. The name is personal data and lives in a table of its own; the log carries the id only (M14).
struct Actor {
    ActorId id;
    QString name;

    bool operator==(const Actor&) const = default;
};

enum class LogAction { Create, Edit, Undo, Redo, Import, Erase };

/// One changed row: old, new, when, who, why. `sequence` orders the log, never the time (M18).
struct LogEntry {
    qint64 sequence = 0;
    LogAction action = LogAction::Edit;
    Timestamp at;
    ActorId actor;
    QString actorName; ///< filled in when read; empty when the person was erased
    QString entity;    ///< round, theme_score, adjustment
    QString entityKey; ///< the parts of the key joined by '/'
    QString oldText;   ///< empty = did not exist
    QString newText;   ///< empty = removed
    QString label;
    QString reason;
    qint64 step = 0;   ///< sequence of the first row of the same step
    bool more = false; ///< the step changed a row after this one

    bool operator==(const LogEntry&) const = default;
};

QString logActionName(LogAction action); ///< stable: create, edit, undo, redo, import, erase

} // namespace ks
