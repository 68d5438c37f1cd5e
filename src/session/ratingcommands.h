#pragma once

#include "base/result.h"
#include "domain/edit.h"

#include <QDate>

namespace ks {

/// Importance and urgency that were agreed on for a recommendation, in one step; what is the same already is left. The
/// votes of cities stay beside it. Figures in steps of the scale, 1 to 5. Errors: NotFound, RoundLocked, InvalidInput.
Result<Edit> agreeOnRatings(const Workspace& workspace, const RecommendationId& recommendation, int importance,
                            int urgency);

/// The figure that was agreed on for one criterion, or none any more. Errors: as above.
Result<Edit> agreeOnRating(const Workspace& workspace, const RecommendationId& recommendation,
                           RatingCriterion criterion, std::optional<int> figure);

/// Puts a recommendation at a place of the ranking whatever its figures say, with the reason why; one that has a place
/// by hand already gets the other one. The place is from 1 to `places`, how many the ranking has. Errors: NotFound,
/// RoundLocked, InvalidInput.
Result<Edit> placeByHand(const Workspace& workspace, const RecommendationId& recommendation, int place, int places,
                         const QString& reason);

/// Lets it stand where its figures put it; an empty edit where it does already. Errors: NotFound, RoundLocked.
Result<Edit> placeByFigures(const Workspace& workspace, const RecommendationId& recommendation);

/// Keeps the first `topSize` of the ranking as it stands now, with the places by hand, as a dated version that nothing
/// changes afterwards. Errors: RoundLocked, InvalidInput where nothing is ranked.
Result<Edit> keepTopList(const Workspace& workspace, int topSize, const QDate& day, Timestamp now);

} // namespace ks
