#include "domain/evaluation/answersteps.h"

#include <algorithm>

namespace ks {
namespace {

std::optional<Score> made(const Result<Score>& score) {
    return score ? std::optional(*score) : std::nullopt;
}

} // namespace

std::optional<Score> steppedBy(const Score& answer, int quarters) {
    if (!answer.hasValue())
        return std::nullopt;
    const Quarters to{(answer.low()->count + answer.high()->count) / 2 + quarters};
    return answer.kind() == ScoreKind::Approximate ? made(Score::approximate(to)) : made(Score::exact(to));
}

std::optional<Score> approximateToggled(const Score& answer) {
    switch (answer.kind()) {
    case ScoreKind::Exact:
        return made(Score::approximate(answer.low()));
    case ScoreKind::Approximate:
        return answer.hasValue() ? made(Score::exact(*answer.low())) : Score::missing();
    case ScoreKind::Missing:
        return made(Score::approximate(std::nullopt));
    default:
        return std::nullopt;
    }
}

std::optional<Score> betweenLevels(int one, int other) {
    const auto [low, high] = std::minmax(one, other);
    return low == high ? std::nullopt : made(Score::between(Quarters{low * 4}, Quarters{high * 4}));
}

} // namespace ks
