#include "session/ratingcommands.h"

#include "domain/analysis/frozenranking.h"
#include "session/roundguard.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::RatingCommands)
};

const Rating* agreedOn(const Workspace& workspace, const RecommendationId& id, RatingCriterion criterion) {
    for (const auto& [key, row] : workspace.content.of<Rating>()) {
        if (row.recommendation == id && row.criterion == criterion && !row.city)
            return &row;
    }
    return nullptr;
}

void agree(Edit& edit, const Workspace& workspace, const Recommendation& of, RatingCriterion criterion, int value) {
    const Rating* before = agreedOn(workspace, of.id, criterion);
    if (before && before->value == value)
        return;
    Rating after;
    if (before) {
        after = *before;
    } else {
        after.id = RatingId::make();
        after.round = of.round;
        after.recommendation = of.id;
        after.criterion = criterion;
    }
    after.value = value;
    edit.deltas.push_back(RowDelta<Rating>{before ? std::optional(*before) : std::nullopt, after});
}

} // namespace

Result<Edit> agreeOnRatings(const Workspace& workspace, const RecommendationId& recommendation, int importance,
                            int urgency) {
    if (const Result<const Round*> round = writableRound(workspace, workspace.loadedRound); !round)
        return round.error();
    const Recommendation* row = workspace.content.of<Recommendation>().find(recommendation);
    if (!row)
        return Error{ErrorCode::NotFound, Texts::tr("This recommendation is not there any more."), {}};
    for (const int each : {importance, urgency}) {
        if (each < 1 || each > 5)
            return Error{ErrorCode::InvalidInput, Texts::tr("A rating is a whole number from 1 to 5."), {}};
    }
    Edit edit;
    edit.label = Texts::tr("rating of %1").arg(row->title());
    agree(edit, workspace, *row, RatingCriterion::Importance, importance);
    agree(edit, workspace, *row, RatingCriterion::Urgency, urgency);
    return edit;
}

Result<Edit> keepTopList(const Workspace& workspace, const QDate& day, Timestamp now) {
    if (const Result<const Round*> round = writableRound(workspace, workspace.loadedRound); !round)
        return round.error();
    const PriorityRule rule = standardRule();
    const QList<PriorityCandidate> candidates = priorityCandidates(workspace);
    const PriorityList list = prioritise(candidates, rule);
    if (list.top().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("Nothing is ranked yet: a recommendation needs its ratings first. Nothing was kept."),
                     {}};
    RankingDecision decision;
    decision.id = RankingId::make();
    decision.round = workspace.loadedRound;
    decision.title = Texts::tr("Top %1, %2", "number, day").arg(list.top().size()).arg(day.toString(u"d/MM/yyyy"));
    decision.decidedOn = day;
    decision.frozen = now;
    Edit edit;
    edit.label = Texts::tr("version %1").arg(decision.title);
    edit.deltas.push_back(RowDelta<Ranking>{std::nullopt, frozenRanking(candidates, list, rule, decision, QLocale())});
    return edit;
}

} // namespace ks
