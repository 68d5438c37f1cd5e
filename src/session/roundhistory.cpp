#include "session/roundhistory.h"

#include "domain/editkeys.h"

namespace ks {
namespace {

/// The state as logText() of a round ends with it.
std::optional<RoundState> stateIn(const QString& text) {
    for (const RoundState state : {RoundState::Open, RoundState::Closed, RoundState::Locked}) {
        if (text.endsWith(QLatin1Char('(') + roundStateName(state) + QLatin1Char(')')))
            return state;
    }
    return std::nullopt;
}

} // namespace

RoundState stateBeforeLock(const Session& session, const Round& round) {
    const Result<QList<LogEntry>> history = session.historyOf(RowRef{editKeys::round, editKeys::of(round.id)});
    if (history) {
        for (const LogEntry& each : *history) { // newest first
            const std::optional<RoundState> before = stateIn(each.oldText);
            if (stateIn(each.newText) == RoundState::Locked && before && before != RoundState::Locked)
                return *before;
        }
    }
    return round.baseline ? RoundState::Closed : RoundState::Open;
}

} // namespace ks
