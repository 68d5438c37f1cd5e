#include "charts/packagetimeline.h"

namespace ks {
namespace {

/// The first day of "2025-Q4"; invalid for what is no quarter.
QDate startOf(const QString& quarter) {
    if (quarter.size() != 7 || quarter.mid(4, 2) != QLatin1String("-Q"))
        return {};
    const int part = quarter.mid(6).toInt();
    return part >= 1 && part <= 4 ? QDate(quarter.left(4).toInt(), part * 3 - 2, 1) : QDate();
}

} // namespace

QList<TimelineStep> packageTimeline(const Workspace& workspace) {
    QList<TimelineStep> steps;
    for (const WorkPackage* row : rowsInOrder<WorkPackage>(workspace.content)) {
        if (row->state == WorkState::Stopped)
            continue;
        TimelineStep step;
        step.id = row->id.value;
        step.title = row->number ? QStringLiteral("%1. %2").arg(QString::number(*row->number), row->title) : row->title;
        step.whenText = row->timing.isEmpty() ? row->quarter.value_or(QString()) : row->timing;
        step.from = startOf(row->quarter.value_or(QString()));
        step.precision = TimelinePrecision::Quarter;
        step.kind = TimelineKind::Package;
        steps.append(step);
    }
    return steps;
}

} // namespace ks
