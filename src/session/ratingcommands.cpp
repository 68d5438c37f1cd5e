#include "session/ratingcommands.h"

#include "base/dayreader.h"
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

/// Whether agreement or votes give it this figure; a mean of votes may lie between two steps.
bool isInForce(const Workspace& workspace, const RecommendationId& id, RatingCriterion criterion, int figure) {
    for (const PriorityCandidate& each : priorityCandidates(workspace)) {
        if (each.id == id)
            return each.figure(criterionOf(criterion)) == figure * 1000;
    }
    return false;
}

void agree(Edit& edit, const Workspace& workspace, const Recommendation& of, RatingCriterion criterion,
           std::optional<int> figure) {
    const Rating* before = agreedOn(workspace, of.id, criterion);
    if (before ? figure == before->value : !figure)
        return;
    RowDelta<Rating> delta;
    if (before)
        delta.before = *before;
    if (figure) {
        delta.after = before ? *before : Rating{RatingId::make(), of.round, of.id, criterion, std::nullopt, 0, {}};
        delta.after->value = *figure;
    }
    edit.deltas.push_back(delta);
}

/// The recommendation, where it may be changed and these figures are steps of the scale.
Result<const Recommendation*> ratable(const Workspace& workspace, const RecommendationId& id,
                                      const QList<int>& figures) {
    if (const Result<const Round*> round = writableRound(workspace, workspace.loadedRound); !round)
        return round.error();
    const Recommendation* row = workspace.content.of<Recommendation>().find(id);
    if (!row)
        return Error{ErrorCode::NotFound, Texts::tr("This recommendation is not there any more."), {}};
    for (const int each : figures) {
        if (each < 1 || each > 5)
            return Error{ErrorCode::InvalidInput, Texts::tr("A rating is a whole number from 1 to 5."), {}};
    }
    return row;
}

const GivenPlace* placeOf(const Workspace& workspace, const RecommendationId& id) {
    for (const auto& [key, row] : workspace.content.of<GivenPlace>()) {
        if (row.recommendation == id)
            return &row;
    }
    return nullptr;
}

const GivenPlace* holderOf(const Workspace& workspace, int place) {
    for (const auto& [key, row] : workspace.content.of<GivenPlace>()) {
        if (row.place == place)
            return &row;
    }
    return nullptr;
}

std::optional<int> positionNow(const Workspace& workspace, const RecommendationId& id) {
    const PriorityList list = prioritise(priorityCandidates(workspace), standardRule(), manualPlaces(workspace));
    const PriorityEntry* entry = list.entry(id);
    return entry ? entry->position : std::nullopt;
}

/// What the list holds is chosen, and what was chosen before is a candidate again.
void choose(Edit& edit, const Workspace& workspace, const PriorityList& list) {
    const QList<RecommendationId> top = list.top();
    for (const auto& [id, row] : workspace.content.of<Recommendation>()) {
        if (row.state == RecommendationState::Dropped)
            continue;
        Recommendation after = row;
        after.state = top.contains(id) ? RecommendationState::Chosen : RecommendationState::Candidate;
        if (after.state != row.state)
            edit.deltas.push_back(RowDelta<Recommendation>{row, after});
    }
}

} // namespace

Result<Edit> agreeOnRatings(const Workspace& workspace, const RecommendationId& recommendation,
                            std::optional<int> importance, std::optional<int> urgency) {
    const Result<const Recommendation*> row =
        ratable(workspace, recommendation, {importance.value_or(1), urgency.value_or(1)});
    if (!row)
        return row.error();
    Edit edit;
    edit.label = Texts::tr("rating of %1").arg((*row)->title());
    for (const auto& [criterion, figure] :
         {std::pair{RatingCriterion::Importance, importance}, std::pair{RatingCriterion::Urgency, urgency}}) {
        if (figure && !isInForce(workspace, recommendation, criterion, *figure))
            agree(edit, workspace, **row, criterion, figure);
    }
    return edit;
}

Result<Edit> agreeOnRating(const Workspace& workspace, const RecommendationId& recommendation,
                           RatingCriterion criterion, std::optional<int> figure) {
    const Result<const Recommendation*> row =
        ratable(workspace, recommendation, figure ? QList<int>{*figure} : QList<int>());
    if (!row)
        return row.error();
    Edit edit;
    edit.label = Texts::tr("rating of %1").arg((*row)->title());
    agree(edit, workspace, **row, criterion, figure);
    return edit;
}

Result<Edit> placeByHand(const Workspace& workspace, const RecommendationId& recommendation, int place, int places,
                         const QString& reason) {
    const Result<const Recommendation*> row = ratable(workspace, recommendation, {});
    if (!row)
        return row.error();
    if (place < 1 || place > places)
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("“%1” can stand at a place from 1 to %2. Nothing was changed.")
                         .arg((*row)->title(), QString::number(places)),
                     {}};
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("Write down why “%1” is placed by hand. Nothing was changed.").arg((*row)->title()),
                     {}};
    const GivenPlace* before = placeOf(workspace, recommendation);
    GivenPlace after = before ? *before : GivenPlace{GivenPlaceId::make(), (*row)->round, recommendation, 1, {}};
    after.place = place;
    after.reason = reason.trimmed();
    Edit edit;
    edit.label = Texts::tr("place of %1").arg((*row)->title());
    if (const GivenPlace* other = holderOf(workspace, place); other && other->recommendation != recommendation) {
        GivenPlace exchanged = *other;
        exchanged.place = positionNow(workspace, recommendation).value_or(std::max(1, place - 1));
        edit.deltas.push_back(RowDelta<GivenPlace>{*other, exchanged});
    }
    if (!before || !(*before == after))
        edit.deltas.push_back(RowDelta<GivenPlace>{before ? std::optional(*before) : std::nullopt, after});
    return edit;
}

Result<Edit> placeByFigures(const Workspace& workspace, const RecommendationId& recommendation) {
    const Result<const Recommendation*> row = ratable(workspace, recommendation, {});
    if (!row)
        return row.error();
    Edit edit;
    edit.label = Texts::tr("place of %1").arg((*row)->title());
    if (const GivenPlace* before = placeOf(workspace, recommendation))
        edit.deltas.push_back(RowDelta<GivenPlace>{*before, std::nullopt});
    return edit;
}

Result<Edit> keepTopList(const Workspace& workspace, int topSize, const KeptList& kept, Timestamp now) {
    if (const Result<const Round*> round = writableRound(workspace, workspace.loadedRound); !round)
        return round.error();
    PriorityRule rule = standardRule();
    rule.topSize = topSize;
    const QList<PriorityCandidate> candidates = priorityCandidates(workspace);
    const PriorityList list = prioritise(candidates, rule, manualPlaces(workspace));
    if (list.top().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("Nothing is ranked yet: a recommendation needs its ratings first. Nothing was kept."),
                     {}};
    RankingDecision decision;
    decision.id = RankingId::make();
    decision.round = workspace.loadedRound;
    decision.title = kept.title.trimmed();
    if (decision.title.isEmpty())
        decision.title =
            Texts::tr("Top %1, %2", "number, day").arg(QString::number(list.top().size()), dayText(kept.decidedOn));
    decision.decidedOn = kept.decidedOn;
    decision.decidedBy = kept.decidedBy.trimmed();
    decision.note = kept.note.trimmed();
    decision.frozen = now;
    Edit edit;
    edit.label = Texts::tr("version %1").arg(decision.title);
    edit.deltas.push_back(RowDelta<Ranking>{std::nullopt, frozenRanking(candidates, list, rule, decision, QLocale())});
    if (kept.chosen)
        choose(edit, workspace, list);
    return edit;
}

} // namespace ks
