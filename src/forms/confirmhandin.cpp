#include "forms/confirmhandin.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ConfirmHandIn)
};

} // namespace

const Submission* lastHandInOf(const Workspace& workspace, const CityId& city) {
    const Submission* found = nullptr;
    for (const auto& [id, each] : workspace.content.of<Submission>()) {
        if (each.city == city && each.round == workspace.loadedRound && (!found || each.sequence > found->sequence))
            found = &each;
    }
    return found;
}

Result<Edit> confirmHandIn(const Workspace& workspace, const CityId& city, bool confirmed) {
    const City* row = workspace.city(city);
    const QString name = row ? row->name : city.value;
    const Submission* handIn = lastHandInOf(workspace, city);
    if (!handIn)
        return Error{ErrorCode::NotFound, Texts::tr("%1 has not handed in a form yet.").arg(name), {}};
    const Round* round = workspace.round();
    if (round && round->state == RoundState::Locked)
        return Error{ErrorCode::RoundLocked,
                     Texts::tr("The round “%1” is locked, so nothing was changed. Unlock it first.").arg(round->name),
                     {}};
    Edit edit;
    if (handIn->confirmed == confirmed)
        return edit;
    Submission after = *handIn;
    after.confirmed = confirmed;
    edit.label = confirmed ? Texts::tr("hand-in of %1 confirmed").arg(name)
                           : Texts::tr("confirmation of %1 taken back").arg(name);
    edit.deltas.push_back(RowDelta<Submission>{*handIn, after});
    return edit;
}

} // namespace ks
