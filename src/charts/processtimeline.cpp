#include "charts/processtimeline.h"

namespace ks {
namespace {

TimelineKind kindOf(ProcessKind kind) {
    switch (kind) {
    case ProcessKind::Phase:
        return TimelineKind::Phase;
    case ProcessKind::Event:
        return TimelineKind::Event;
    case ProcessKind::ReportStage:
        break;
    }
    return TimelineKind::ReportStage;
}

TimelinePrecision precisionOf(const QDate& from, const QDate& to) {
    if (!to.isValid() || from == to || from.day() != 1)
        return TimelinePrecision::Day;
    const auto lasts = [&](int months) { return from.addMonths(months).addDays(-1) == to; };
    return lasts(1)                         ? TimelinePrecision::Month
           : lasts(3)                       ? TimelinePrecision::Season
           : lasts(12) && from.month() == 1 ? TimelinePrecision::Year
                                            : TimelinePrecision::Day;
}

} // namespace

QList<TimelineStep> timelineOf(const Workspace& workspace) {
    QList<TimelineStep> steps;
    for (const ProcessStep* row : rowsInOrder<ProcessStep>(workspace.content)) {
        TimelineStep step;
        step.id = row->id.value;
        step.title = row->title;
        step.whenText = row->when;
        step.from = row->startsOn;
        step.precision = precisionOf(row->startsOn, row->endsOn);
        if (step.precision == TimelinePrecision::Day)
            step.to = row->endsOn;
        step.kind = kindOf(row->kind);
        step.openEnded = row->startsOn.isValid() && !row->endsOn.isValid();
        steps.append(step);
    }
    return steps;
}

} // namespace ks
