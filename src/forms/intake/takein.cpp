#include "forms/intake/takein.h"

#include "forms/intake/intakeedit.h"
#include "storage/backup.h"

namespace ks {

Result<void> takeIn(Session& session, const IntakePlan& plan, Timestamp now) {
    const Edit edit = intakeEdit(plan);
    if (edit.isEmpty())
        return {};
    const Result<Backup> kept = backups::keepOpen(session.store(), session.workspace().info, now);
    return kept ? session.apply(edit) : Result<void>(kept.error());
}

} // namespace ks
