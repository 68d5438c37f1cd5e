#pragma once

#include "domain/round.h"
#include "widgets/pages/page.h"

#include <QObject>

namespace ks {

class MainActions;
class WindowDialogs;

/// The menu of the round: new, its details, closing and opening, locking and unlocking; each is offered when it can be
/// done.
class RoundActions final : public QObject {
    Q_OBJECT

public:
    /// All of these outlive it.
    RoundActions(const PageContext& context, MainActions& actions, WindowDialogs& dialogs, QObject* parent);

private:
    void follow();
    void lockOrUnlock();
    void closeOrOpen();
    void apply(RoundState state);

    PageContext m_context;
    MainActions& m_actions;
};

} // namespace ks
