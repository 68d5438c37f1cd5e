#include "domain/analysis/frozenranking.h"

#include "domain/analysis/prioritytext.h"

#include <algorithm>

namespace ks {

Ranking frozenRanking(const QList<PriorityCandidate>& candidates, const PriorityList& list, const PriorityRule& rule,
                      const RankingDecision& decision, const QLocale& locale) {
    Ranking ranking;
    ranking.id = decision.id;
    ranking.round = decision.round;
    ranking.title = decision.title;
    ranking.decidedOn = decision.decidedOn;
    ranking.decidedBy = decision.decidedBy;
    ranking.note = decision.note;
    ranking.frozen = decision.frozen;
    ranking.ordered = true;
    ranking.rule = priorityText::rule(rule, locale).join(QLatin1Char('\n'));
    for (const RecommendationId& id : list.top()) {
        const auto found = std::find_if(candidates.begin(), candidates.end(),
                                        [&](const PriorityCandidate& each) { return each.id == id; });
        const PriorityEntry* place = list.entry(id);
        if (found == candidates.end() || !place)
            continue;
        RankingEntry entry;
        entry.recommendation = id;
        entry.number = found->number;
        entry.title = found->title;
        entry.maturity = found->maturity();
        entry.impact = found->impact.figure();
        entry.importance = found->importance.figure();
        entry.urgency = found->urgency.figure();
        entry.total = place->total;
        entry.computedPosition = place->computedPosition;
        entry.manualReason = place->manualReason;
        ranking.entries.append(entry);
    }
    return ranking;
}

} // namespace ks
