#pragma once

#include "domain/edit.h"

/// Builders of edits of the layer over medians and scores; as those in commands.h.
namespace ks {

struct AdjustmentEntry {
    AdjustmentPlace of;
    Score value; ///< exact or between
    QString reason;
    AdjustmentSource source = AdjustmentSource::KcEstimate;
    QDate decidedOn;
    QString decidedBy; ///< a body or a role
};

/// Adds an adjustment, which holds from then on; over a theme it is the global score. What is below stays as it is.
/// Errors: RoundLocked, InvalidInput (kind of value, no reason), NotFound (no such place).
Result<Edit> adjust(const Workspace& workspace, const AdjustmentEntry& entry);

/// Removes the adjustment that holds; the one before it, or none, holds again.
/// Errors: RoundLocked, InvalidInput (no reason), NotFound (nothing is adjusted).
Result<Edit> withdrawAdjustment(const Workspace& workspace, const AdjustmentPlace& place, const QString& reason);

/// Keeps the adjustment that holds, now based on the scores as they are. An edit without rows when it is up to date.
/// Errors: RoundLocked, NotFound (nothing is adjusted).
Result<Edit> confirmAdjustment(const Workspace& workspace, const AdjustmentPlace& place);

} // namespace ks
