#include "charts/packagetimeline.h"

#include "domain/analysis/deadlines.h"
#include "domain/content/packagetext.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PackageTimeline)
};

TimelineStep stepOf(const WorkPackage& row, const QDate& today) {
    TimelineStep step;
    step.id = row.id.value;
    step.title = packageText::name(row);
    step.whenText = packageText::timing(row);
    if (urgentOn(row, today) == Urgent::Late)
        step.whenText += Texts::tr(", late");
    if (const std::optional<QuarterDays> days = quarterDays(row.quarter.value_or(QString())))
        step.from = days->first;
    step.precision = TimelinePrecision::Quarter;
    step.kind = TimelineKind::Package;
    return step;
}

TimelineStep stepOf(const PackageAction& action, const WorkPackage& package, const QDate& today) {
    TimelineStep step;
    step.id = action.id.value;
    step.title =
        package.number ? QStringLiteral("%1 (%2)").arg(action.title, QString::number(*package.number)) : action.title;
    step.whenText = urgentOn(action, today) == Urgent::Late ? Texts::tr("late") : QString();
    step.from = action.dueOn;
    step.kind = TimelineKind::DueDate;
    return step;
}

} // namespace

QList<TimelineStep> packageTimeline(const Workspace& workspace, const QDate& today) {
    QList<TimelineStep> steps;
    for (const WorkPackage* each : rowsInOrder<WorkPackage>(workspace.content, [&](const WorkPackage& row) {
             return row.round == workspace.loadedRound && row.state != WorkState::Stopped;
         }))
        steps.append(stepOf(*each, today));
    for (const DueAction& each : dueActions(workspace))
        steps.append(stepOf(*each.action, *each.package, today));
    return steps;
}

} // namespace ks
