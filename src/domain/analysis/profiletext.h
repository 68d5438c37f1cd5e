#pragma once

#include "domain/analysis/cityprofile.h"

#include <QLocale>

/// How the figures of a city on one theme come about, in the language in force.
namespace ks::profileText {

/// A line each for the place, how far it may go, the difference with the median, and what is left to the target:
/// "Standing: place 5 of 12, with 3,5. Higher: Roeselare (5), Leuven (4). As high: none." For a city without a value
/// the one line that says why there is no place.
QStringList reckoning(const Workspace& workspace, const CityId& city, const ProfileTheme& theme, const QLocale& locale);

} // namespace ks::profileText
