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

QString quarterOf(const QDate& day) {
    return QStringLiteral("%1-Q%2").arg(day.year(), 4, 10, QLatin1Char('0')).arg((day.month() + 2) / 3);
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

QList<DueAction> dueActions(const Workspace& workspace) {
    QList<DueAction> found;
    for (const WorkPackage* package : rowsInOrder<WorkPackage>(workspace.content, [&](const WorkPackage& row) {
             return row.round == workspace.loadedRound && goesOn(row.state);
         })) {
        for (const PackageAction* each : rowsInOrder<PackageAction>(workspace.content, [&](const PackageAction& row) {
                 return row.package == package->id && row.dueOn.isValid() && !row.doneOn.isValid() && goesOn(row.state);
             }))
            found.append({each, package});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const DueAction& a, const DueAction& b) { return a.action->dueOn < b.action->dueOn; });
    return found;
}

} // namespace ks
