#pragma once

#include "base/result.h"
#include "domain/edit.h"

#include <QDate>

namespace ks {

/// Importance and urgency that were agreed on for a recommendation, in one step; one without a figure stays as it is,
/// and so does one that has exactly that figure, also where the votes of the cities gave it. Votes stay beside what is
/// agreed. Figures in steps of the scale, 1 to 5. Errors: NotFound, RoundLocked, InvalidInput.
Result<Edit> agreeOnRatings(const Workspace& workspace, const RecommendationId& recommendation,
                            std::optional<int> importance, std::optional<int> urgency);

/// The figure that was agreed on for one criterion, or none any more. Errors: as above.
Result<Edit> agreeOnRating(const Workspace& workspace, const RecommendationId& recommendation,
                           RatingCriterion criterion, std::optional<int> figure);

/// Puts a recommendation at a place of the ranking whatever its figures say, with the reason why; one that has a place
/// by hand already gets the other one, and who holds that by hand gets the one that it comes from. The place is from 1
/// to `places`, how many the ranking has. Errors: NotFound, RoundLocked, InvalidInput.
Result<Edit> placeByHand(const Workspace& workspace, const RecommendationId& recommendation, int place, int places,
                         const QString& reason);

/// Lets it stand where its figures put it; an empty edit where it does already. Errors: NotFound, RoundLocked.
Result<Edit> placeByFigures(const Workspace& workspace, const RecommendationId& recommendation);

/// What people say of a list that is kept.
struct KeptList {
    QString title; ///< empty: how many, and the day
    QDate decidedOn;
    QString decidedBy = {}; ///< a body or a role; empty: open
    QString note = {};
    bool chosen = false; ///< it is the top list from now on: what it holds is chosen, everything else is not any more
};

/// Keeps the first `topSize` of the ranking as it stands now, with the places by hand, as a dated version that nothing
/// changes afterwards; and makes it the top list where that is wanted. One step. Errors: RoundLocked, InvalidInput
/// where nothing is ranked.
Result<Edit> keepTopList(const Workspace& workspace, int topSize, const KeptList& kept, Timestamp now);

} // namespace ks
