#pragma once

#include "domain/score.h"

namespace ks {

/// The same number for equal scores only: a long table has few different ones, which are measured and drawn up once.
inline quint32 scoreKey(const Score& score) {
    const auto part = [](const std::optional<Quarters>& value) {
        return value ? static_cast<quint32>(value->count) + 1 : 0;
    };
    return static_cast<quint32>(score.kind()) | part(score.low()) << 8 | part(score.high()) << 16;
}

} // namespace ks
