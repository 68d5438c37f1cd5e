#pragma once

#include "base/result.h"
#include "domain/edit.h"

#include <QDate>

namespace ks {

/// Importance and urgency that were agreed on for a recommendation, in one step; what is the same already is left. The
/// votes of cities stay beside it. Figures in steps of the scale, 1 to 5. Errors: NotFound, RoundLocked, InvalidInput.
Result<Edit> agreeOnRatings(const Workspace& workspace, const RecommendationId& recommendation, int importance,
                            int urgency);

/// Keeps the top list as it is reckoned now as a dated version that nothing changes afterwards. Errors: RoundLocked,
/// InvalidInput where nothing is ranked.
Result<Edit> keepTopList(const Workspace& workspace, const QDate& day, Timestamp now);

} // namespace ks
