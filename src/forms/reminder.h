#pragma once

#include "domain/workspace.h"

#include <QString>

namespace ks {

/// A reminder to a city that has not handed in its form, ready to be mailed: plain text that says no more than what is
/// known here. The content of the workspace is loaded.
QString reminderText(const Workspace& workspace, const CityId& city);

/// One text for each of the cities, parted by a line.
QString reminderTexts(const Workspace& workspace, const QList<CityId>& cities);

} // namespace ks
