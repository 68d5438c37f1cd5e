#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "domain/workspace.h"

#include <QByteArray>

namespace ks {

/// The due dates of actions and milestones that are still to be done, as a calendar (iCalendar, RFC 5545) to take into
/// another program: a whole day each, which leaves people free. The same action has the same UID whenever it is
/// written, so that a calendar which has it already can tell. In the language in force; without names of people.
/// With `city` those of that city, and those that no city has. The workspace has its content loaded.
/// Errors: NotFound (nothing that is still to be done has a due date), Internal (out of memory).
Result<QByteArray> dueDatesCalendar(const Workspace& workspace, Timestamp now, const std::optional<CityId>& city = {});

/// Whether the name of a file ends as that of a calendar.
bool isCalendarPath(const QString& path);

} // namespace ks
