#include "session/roundguard.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::RoundGuard)
};

} // namespace

Result<const Round*> writableRound(const Workspace& workspace, const RoundId& id) {
    const Round* round = workspace.rounds.find(id);
    if (!round)
        return Error{ErrorCode::NotFound, Texts::tr("There is no round “%1”.").arg(id.value), {}};
    if (round->state == RoundState::Locked)
        return Error{ErrorCode::RoundLocked,
                     Texts::tr("The round “%1” is locked: nothing was changed. Unlock it first.").arg(round->name),
                     {}};
    return round;
}

} // namespace ks
