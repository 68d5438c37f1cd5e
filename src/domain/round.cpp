#include "domain/round.h"

namespace ks {
namespace {
constexpr const char* names[] = {"open", "closed", "locked"};
}

QString roundStateName(RoundState state) {
    return QLatin1String(names[static_cast<int>(state)]);
}

std::optional<RoundState> roundStateFromName(const QString& name) {
    for (const RoundState state : {RoundState::Open, RoundState::Closed, RoundState::Locked}) {
        if (roundStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

} // namespace ks
