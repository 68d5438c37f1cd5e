#include "domain/evaluation/teamanswer.h"

#include <algorithm>

namespace ks {

TeamAnswer teamAnswer(const QList<Score>& answers, const Score& agreed) {
    TeamAnswer team;
    QList<Score> said;
    std::optional<double> lowest, highest;
    for (const Score& each : answers) {
        if (each.kind() == ScoreKind::Missing)
            continue;
        said.append(each);
        if (const std::optional<double> middle = each.midpoint()) {
            lowest = std::min(lowest.value_or(*middle), *middle);
            highest = std::max(highest.value_or(*middle), *middle);
        }
    }
    team.answered = int(said.size());
    team.spread = lowest ? *highest - *lowest : 0;
    team.farApart = team.spread > 1;
    if (agreed.kind() != ScoreKind::Missing) {
        team.origin = AnswerOrigin::Agreed;
        team.score = agreed;
    } else if (!said.isEmpty() && said.count(said.first()) == said.size()) {
        team.origin = said.size() == 1 ? AnswerOrigin::Single : AnswerOrigin::Unanimous;
        team.score = said.first();
    } else if (!said.isEmpty()) {
        team.origin = AnswerOrigin::Differing;
    }
    return team;
}

} // namespace ks
