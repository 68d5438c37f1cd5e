#pragma once

#include "domain/workspace.h"

#include <QString>

namespace ks {

/// What a city is told about its form and asked to do, ready to be mailed: plain text that says no more than what is
/// known here, also where the city handed in, the closing date has passed or the round is closed. The content of the
/// workspace is loaded.
QString reminderText(const Workspace& workspace, const CityId& city, QDate today);

/// One text for each of the cities, parted by a line.
QString reminderTexts(const Workspace& workspace, const QList<CityId>& cities, QDate today);

} // namespace ks
