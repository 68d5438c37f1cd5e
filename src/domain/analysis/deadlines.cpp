#include "domain/analysis/deadlines.h"

#include <algorithm>

namespace ks {

bool goesOn(WorkState state) {
    return state == WorkState::ToStart || state == WorkState::Running;
}

Urgent urgentOn(const PackageAction& action, const QDate& today) {
    if (!goesOn(action.state) || !action.dueOn.isValid() || action.doneOn.isValid())
        return Urgent::Not;
    if (action.dueOn < today)
        return Urgent::Late;
    return action.dueOn <= today.addDays(soonDays) ? Urgent::Soon : Urgent::Not;
}

std::optional<QuarterDays> quarterDays(const QString& quarter) {
    if (quarter.size() != 7 || quarter.mid(4, 2) != QLatin1String("-Q"))
        return std::nullopt;
    const int part = quarter.mid(6).toInt();
    const QDate first(quarter.left(4).toInt(), part >= 1 && part <= 4 ? part * 3 - 2 : 0, 1);
    if (!first.isValid())
        return std::nullopt;
    return QuarterDays{first, first.addMonths(3).addDays(-1)};
}

Urgent urgentOn(const WorkPackage& package, const QDate& today) {
    const std::optional<QuarterDays> days =
        package.state == WorkState::ToStart ? quarterDays(package.quarter.value_or(QString())) : std::nullopt;
    if (!days)
        return Urgent::Not;
    if (days->last < today)
        return Urgent::Late;
    return days->first <= today.addDays(soonDays) ? Urgent::Soon : Urgent::Not;
}

QList<UrgentAction> urgentActions(const Workspace& workspace, const QDate& today) {
    QList<UrgentAction> found;
    for (const PackageAction* each : rowsInOrder<PackageAction>(workspace.content)) {
        const WorkPackage* package = workspace.content.of<WorkPackage>().find(each->package);
        if (!package || package->round != workspace.loadedRound || !goesOn(package->state))
            continue;
        if (const Urgent urgent = urgentOn(*each, today); urgent != Urgent::Not)
            found.append({each, urgent});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const UrgentAction& a, const UrgentAction& b) { return a.action->dueOn < b.action->dueOn; });
    return found;
}

} // namespace ks
