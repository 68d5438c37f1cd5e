#pragma once

#include "session/records/recordtype.h"

/// What fields that lead to other rows let choose, in the order of the pages that show them.
namespace ks::recordSources {

ChoiceSource recommendations();
ChoiceSource packages();
ChoiceSource packageParts(); ///< of every package; the keys are those of the parts
ChoiceSource improvementPoints();
ChoiceSource meetings();
/// Cells and columns of the round's grid: "theme" or "theme/city".
ChoiceSource cells();
/// What the cities set as targets in the round: "theme/city".
ChoiceSource targets();
/// Who can be at a meeting: "city/id" or "organisation/id".
ChoiceSource participants();
/// What a meeting can be about: a recommendation, a package, an action; the key names kind and row.
ChoiceSource subjects();

QString cellKey(const ThemeId& theme, const std::optional<CityId>& city);
ThemeId themeOfCell(const QString& key);
std::optional<CityId> cityOfCell(const QString& key);

} // namespace ks::recordSources
