#include "app/roundactions.h"

#include "app/mainactions.h"
#include "app/windowdialogs.h"
#include "session/commands.h"
#include "session/roundhistory.h"
#include "session/session.h"
#include "widgets/look/iconfactory.h"

#include <QAction>

namespace ks {

RoundActions::RoundActions(const PageContext& context, MainActions& actions, WindowDialogs& dialogs, QObject* parent)
    : QObject(parent), m_context(context), m_actions(actions) {
    connect(actions.newRound, &QAction::triggered, &dialogs, &WindowDialogs::addRound);
    connect(actions.roundDetails, &QAction::triggered, &dialogs, &WindowDialogs::editRound);
    connect(actions.closeRound, &QAction::triggered, this, &RoundActions::closeOrOpen);
    connect(actions.lockRound, &QAction::triggered, this, &RoundActions::lockOrUnlock);
    connect(&context.session, &Session::changed, this, &RoundActions::follow);
    follow();
}

void RoundActions::follow() {
    const Session& session = m_context.session;
    const Round* round = session.workspace().round();
    const bool writable = !session.isReadOnly() && !session.isForm();
    const bool locked = round && round->state == RoundState::Locked;
    const bool closed = round && round->state == RoundState::Closed;
    m_actions.newRound->setEnabled(writable);
    m_actions.lockRound->setEnabled(writable && round);
    m_actions.lockRound->setText(locked ? tr("Un&lock this round") : tr("&Lock this round"));
    m_actions.lockRound->setIcon(lineIcon(locked ? QStringLiteral("unlock") : QStringLiteral("lock")));
    m_actions.closeRound->setEnabled(writable && round && !locked && !round->baseline);
    m_actions.closeRound->setText(closed ? tr("&Open this round again") : tr("&Close this round"));
    m_actions.roundDetails->setEnabled(writable && round && !locked);
}

void RoundActions::lockOrUnlock() {
    const Round* round = m_context.session.workspace().round();
    if (!round)
        return;
    const bool locked = round->state == RoundState::Locked;
    apply(locked ? stateBeforeLock(m_context.session, *round) : RoundState::Locked);
}

void RoundActions::closeOrOpen() {
    if (const Round* round = m_context.session.workspace().round())
        apply(round->state == RoundState::Closed ? RoundState::Open : RoundState::Closed);
}

void RoundActions::apply(RoundState state) {
    Session& session = m_context.session;
    const Result<Edit> edit = setRoundState(session.workspace(), session.workspace().loadedRound, state);
    if (!edit)
        m_context.navigator.tell(failureNotice(edit.error()));
    else
        std::ignore = session.apply(*edit); // a refusal is told by Session::failed
}

} // namespace ks
