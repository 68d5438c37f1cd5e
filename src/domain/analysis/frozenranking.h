#pragma once

#include "domain/analysis/prioritising.h"

#include <QLocale>

namespace ks {

/// Who decided what, and when: everything of a ranking that does not follow from the figures.
struct RankingDecision {
    RankingId id;
    RoundId round;
    QString title;
    QDate decidedOn;
    QString decidedBy; ///< a body or a role
    QString note;
    Timestamp frozen;
};

/// The top list as a version that stays as it is: titles, figures and reasons of today, and the rule in words. A
/// maturity is kept as it stands in the grid; the rule says how it counts.
Ranking frozenRanking(const QList<PriorityCandidate>& candidates, const PriorityList& list, const PriorityRule& rule,
                      const RankingDecision& decision, const QLocale& locale);

} // namespace ks
