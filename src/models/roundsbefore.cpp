#include "models/roundsbefore.h"

#include "session/earlierrounds.h"
#include "session/session.h"

#include <algorithm>

namespace ks {

const QList<Workspace>& RoundsBefore::rounds() {
    const Workspace& workspace = m_session.workspace();
    if (m_readFor != workspace.loadedRound) {
        m_readFor = workspace.loadedRound;
        const auto read = readEarlierRounds(m_session.store(), workspace);
        m_problem = read ? std::nullopt : std::optional(read.error());
        m_rounds = read ? *read : std::make_shared<const QList<Workspace>>();
    }
    return *m_rounds;
}

const Workspace* RoundsBefore::comparedWith(const std::optional<RoundId>& asked) {
    const QList<Workspace>& all = rounds();
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const Workspace& each) { return each.loadedRound == asked; });
    return it != all.end() ? &*it : all.isEmpty() ? nullptr : &all.last();
}

} // namespace ks
