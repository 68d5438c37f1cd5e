#include "domain/round.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Round)
};

constexpr const char* stateNames[] = {"open", "closed", "locked"};

} // namespace

QString roundStateName(RoundState state) {
    return QLatin1String(stateNames[static_cast<int>(state)]);
}

std::optional<RoundState> roundStateFromName(const QString& name) {
    for (const RoundState state : {RoundState::Open, RoundState::Closed, RoundState::Locked}) {
        if (roundStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

QString roundStateTitle(RoundState state) {
    switch (state) {
    case RoundState::Open:
        return Texts::tr("open");
    case RoundState::Closed:
        return Texts::tr("closed");
    case RoundState::Locked:
        break;
    }
    return Texts::tr("locked");
}

} // namespace ks
