#include "drawing/timeline.h"

#include "drawing/timelinescale.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Timeline)
};

QDate endOfMonth(const QDate& day) {
    return {day.year(), day.month(), day.daysInMonth()};
}

QString kindInWords(TimelineKind kind) {
    switch (kind) {
    case TimelineKind::Phase:
        return Texts::tr("phase");
    case TimelineKind::Event:
        return Texts::tr("event");
    case TimelineKind::ReportStage:
        return Texts::tr("stage of the report");
    case TimelineKind::Package:
        return Texts::tr("work package");
    case TimelineKind::DueDate:
        return Texts::tr("due date");
    }
    return {};
}

/// Empty for a date that is exact.
QString exactnessInWords(const TimelineStep& step) {
    if (!step.isDated())
        return Texts::tr("not dated");
    switch (step.precision) {
    case TimelinePrecision::Day:
        break;
    case TimelinePrecision::Month:
        return Texts::tr("known to the month, not to the day");
    case TimelinePrecision::Season:
        return Texts::tr("known to the season, not to the day");
    case TimelinePrecision::Quarter:
        return Texts::tr("known to the quarter, not to the day");
    case TimelinePrecision::Year:
        return Texts::tr("known to the year, not to the day");
    }
    return {};
}

} // namespace

TimelineDays daysOf(const TimelineStep& step) {
    if (!step.isDated())
        return {};
    const QDate to = step.to.isValid() ? std::max(step.from, step.to) : step.from;
    switch (step.precision) {
    case TimelinePrecision::Day:
        break;
    case TimelinePrecision::Month:
        return {QDate(step.from.year(), step.from.month(), 1), endOfMonth(to)};
    case TimelinePrecision::Season:
        return {QDate(step.from.year(), step.from.month(), 1), endOfMonth(step.to.isValid() ? to : to.addMonths(2))};
    case TimelinePrecision::Quarter:
        return {startOfQuarter(step.from), startOfQuarter(to).addMonths(3).addDays(-1)};
    case TimelinePrecision::Year:
        return {QDate(step.from.year(), 1, 1), QDate(to.year(), 12, 31)};
    }
    return {step.from, to};
}

QString timelineStepText(const TimelineStep& step) {
    QStringList parts{step.title};
    if (!step.whenText.isEmpty())
        parts.append(step.whenText);
    parts.append(kindInWords(step.kind));
    const QString exactness = exactnessInWords(step);
    if (!exactness.isEmpty())
        parts.append(exactness);
    if (step.openEnded)
        parts.append(Texts::tr("without an end"));
    return parts.join(QStringLiteral(", "));
}

QString timelineKindName(TimelineKind kind) {
    switch (kind) {
    case TimelineKind::Phase:
        return Texts::tr("Phases");
    case TimelineKind::Event:
        return Texts::tr("Events");
    case TimelineKind::ReportStage:
        return Texts::tr("Stages of the report");
    case TimelineKind::Package:
        return Texts::tr("Work packages");
    case TimelineKind::DueDate:
        return Texts::tr("Due dates");
    }
    return {};
}

int TimelineGeometry::stepAt(QPointF point) const {
    for (const bool marks : {true, false}) {
        for (qsizetype i = 0; i < places.size(); ++i) {
            if ((marks ? places[i].mark : places[i].label).contains(point))
                return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace ks
