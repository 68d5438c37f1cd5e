#pragma once

#include "domain/workspace.h"

namespace ks {

/// A city's own score on a theme, and its good practices there.
struct ScoredCity {
    CityId city;
    Score score;
    QList<const GoodPractice*> practices; ///< in their order; into the content of the workspace
};

/// Who can help whom on one theme: the cities at level 4 or 5 (Matuur, Heel matuur), and those at level 1 or 2 (Niet
/// matuur, Ad hoc); "between" at its midpoint. Cities without a value are in neither.
struct HelpOffer {
    ThemeId theme;
    QList<ScoredCity> high; ///< highest first, then in the order of the grid
    QList<ScoredCity> low;  ///< lowest first, then in the order of the grid
};

/// Every theme, in the order of the grid. Without practices while the content is not loaded; what the source calls a
/// weak point or information is none.
QList<HelpOffer> helpOffers(const Workspace& workspace);

} // namespace ks
