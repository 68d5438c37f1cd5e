#pragma once

#include "domain/analysis/evolution.h"

namespace ks {

/// What one cause gave to the changes of a theme.
struct CauseShare {
    ChangeCause cause = ChangeCause::Real;
    double sum = 0;       ///< of its parts in the changes of these cities
    QList<CityId> cities; ///< to whose change it gave a part

    bool operator==(const CauseShare&) const = default;
};

/// The cities that are compared and whose change cannot be taken apart, by why.
struct UnsplitChanges {
    SplitGap gap = SplitGap::None;
    QList<CityId> cities;

    bool operator==(const UnsplitChanges&) const = default;
};

/// The changes of a theme by cause, over its cities: every city that the later round knows is in `split`, in one of
/// `unsplit` or in `notComparable`. A median is no sum of its cities, so these are no parts of its difference.
struct ThemeCauses {
    QList<CauseShare> shares;      ///< in the order of the causes, each that gave something; a city may be in several
    QList<CityId> split;           ///< whose change was taken apart
    QList<CityId> unmoved;         ///< of these, those to whom no cause gave anything
    QList<UnsplitChanges> unsplit; ///< in the order of the reasons
    QList<CityId> notComparable;
    double total = 0; ///< of all parts, and so of the differences of the cities in `split`
};

ThemeCauses themeCauses(const Evolution& evolution, const ThemeId& theme);

} // namespace ks
