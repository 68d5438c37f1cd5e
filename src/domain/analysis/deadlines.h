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
/// soonDays and for as long as it goes on. One that runs is as urgent as its actions, see dueActions().
Urgent urgentOn(const WorkPackage& package, const QDate& today);

/// First and last day of a quarter such as "2025-Q4"; none for what is no quarter.
struct QuarterDays {
    QDate first;
    QDate last;
};
std::optional<QuarterDays> quarterDays(const QString& quarter);
QString quarterOf(const QDate& day); ///< "2025-Q4"

/// An action or milestone that has a day and is still to be done, of a package that goes on. Into the content of the
/// workspace.
struct DueAction {
    const PackageAction* action = nullptr;
    const WorkPackage* package = nullptr;

    Urgent urgentOn(const QDate& today) const { return ks::urgentOn(*action, today); }
};

/// Those of the loaded round: by day, then package by package as in their lists.
QList<DueAction> dueActions(const Workspace& workspace);

} // namespace ks
