#pragma once

#include "domain/workspace.h"

namespace ks {

/// Still to start, or running.
bool goesOn(WorkState state);

/// How something to be done stands to the calendar.
enum class Urgent {
    Not,  ///< it has time, no day is known, or it is finished or stopped
    Soon, ///< its day comes within soonDays
    Late, ///< its day is past
};

constexpr int soonDays = 30;

Urgent urgentOn(const PackageAction& action, const QDate& today);

/// A package with a quarter: late once the quarter is over and it has not started, soon once the quarter comes within
/// soonDays and for as long as it goes on. One that runs is as urgent as its actions, see urgentActions().
Urgent urgentOn(const WorkPackage& package, const QDate& today);

/// First and last day of a quarter such as "2025-Q4"; none for what is no quarter.
struct QuarterDays {
    QDate first;
    QDate last;
};
std::optional<QuarterDays> quarterDays(const QString& quarter);

/// Actions and milestones of the loaded round that are late or soon, of packages that go on: by day, then as in their
/// list.
struct UrgentAction {
    const PackageAction* action = nullptr; ///< into the content of the workspace
    Urgent urgent = Urgent::Not;
};
QList<UrgentAction> urgentActions(const Workspace& workspace, const QDate& today);

} // namespace ks
