#pragma once

#include "drawing/textwrap.h"

#include <QColor>
#include <QDate>
#include <QFont>
#include <QLineF>
#include <QLocale>
#include <QPalette>
#include <QRectF>

class QPaintDevice;
class QPainter;

namespace ks {

enum class TimelineKind { Phase, Event, ReportStage, Package, DueDate };

/// How exactly a date is known. Any day within a month or year stands for all of it; a season is the three months that
/// begin with the month of `from`, a quarter those of the calendar.
enum class TimelinePrecision { Day, Month, Season, Quarter, Year };

struct TimelineStep {
    QString id;
    QString title;
    QString whenText; ///< the date in the words of its source
    QDate from;       ///< invalid: not dated
    QDate to;         ///< last day, month or year; invalid: that of `from`
    TimelinePrecision precision = TimelinePrecision::Day;
    TimelineKind kind = TimelineKind::Event;
    bool openEnded = false; ///< from then on, without an end

    bool isDated() const { return from.isValid(); }
    bool operator==(const TimelineStep&) const = default;
};

/// First and last day that a step may cover; invalid dates for one that is not dated.
struct TimelineDays {
    QDate first;
    QDate last;

    bool operator==(const TimelineDays&) const = default;
};
TimelineDays daysOf(const TimelineStep& step);

/// Title, date, kind, and in words how exact the date is; for tooltip, accessible text and tables.
QString timelineStepText(const TimelineStep& step);
QString timelineKindName(TimelineKind kind); ///< as the heading of a lane

/// What the geometry has to know of the fonts, in the units of the painter; a seam for tests.
struct TimelineMetrics {
    MeasureText title;
    MeasureText small;
    qreal titleLine = 0; ///< height of a line; all other measures follow from it
    qreal smallLine = 0;
};

struct TimelineTick {
    qreal x = 0;
    bool strong = false; ///< the beginning of a year
};

struct TimelineText {
    QRectF area;
    QString text;
};

/// Where one step stands. All but the label may be empty.
struct TimelinePlace {
    QRectF mark; ///< a bar, or the square around a point or diamond
    bool bar = false;
    bool softStart = false; ///< the ends of a bar that are not exact
    bool softEnd = false;
    bool hollow = false; ///< a point or diamond without a date
    QLineF leader;       ///< from the mark to a label that does not stand beside it; null otherwise
    QRectF label;
    QStringList titleLines;
    QStringList whenLines;

    QRectF whole() const { return mark.united(label); }
};

struct TimelineLane {
    TimelineText heading;
    QRectF area;
    qreal line = -1; ///< y of the line that points stand on; below 0: none
};

struct TimelineGeometry {
    QRectF axis;               ///< from the first to the last day, over the lanes; null without a scale
    QLineF today;              ///< over the lanes; null without one
    TimelineText todayLabel;   ///< below its line
    QList<TimelineTick> ticks; ///< months, quarters or years, whatever there is room for
    QList<TimelineText> years;
    QList<TimelineText> parts;   ///< months or quarters
    QList<TimelineLane> lanes;   ///< one per kind that occurs, then one for what is not dated
    QList<TimelinePlace> places; ///< in the order of the steps given
    QList<int> order;            ///< the steps by first day; the same day: as given; those without a date last
    qreal height = 0;
    QDate firstDay; ///< at the left of the axis; invalid without a scale
    QDate endDay;   ///< at its right: the day after the last

    /// The quarter there, by its first day: left of the axis the one before it, right of it the one after. Invalid
    /// below the axis, where what is not dated stands, and without a scale.
    QDate quarterAt(QPointF point) const;
    /// From the top of the axis to its bottom; null for a quarter that is not on it.
    QRectF areaOfQuarter(const QDate& first) const;

    /// The step whose mark or label is there; -1: none. A mark comes before a label.
    int stepAt(QPointF point) const;
};

/// Lays the steps out in `width` (from about 25 lines' heights on): lanes below each other, phases and inexact dates
/// as bars with the label below, the others on a line with labels that hang from it. Labels never overlap one another
/// nor a leader. Names of months follow `locale`. A valid `today` gets a line of its own and a place on the scale,
/// which goes on to `until` where that is valid too: then there is one, with an empty lane, also while nothing is
/// dated.
TimelineGeometry timelineGeometry(const QList<TimelineStep>& steps, qreal width, const TimelineMetrics& metrics,
                                  const QLocale& locale, const QDate& today = {}, const QDate& until = {});

/// Fonts and colours, all opaque.
struct TimelineStyle {
    /// `accent` colours the marks.
    static TimelineStyle from(const QPalette& palette, const QColor& accent, const QFont& font);

    QFont font;
    QFont titleFont;
    QFont smallFont;
    QColor ground;
    QColor text;
    QColor quietText;
    QColor line; ///< of lanes and leaders
    QColor grid;
    QColor phase;
    QColor event;
    QColor stage;
    QColor outline; ///< of the current step
};

/// The metrics of a style on a device (null = the screen).
TimelineMetrics timelineMetrics(const TimelineStyle& style, QPaintDevice* device);

/// Paints at the origin what timelineGeometry laid out with the metrics of the same style and device. `current`: the
/// step to outline, -1 = none. Paints no background beyond the plates of the labels. Leaves pen, brush, font and the
/// antialiasing hint of the painter changed.
void paintTimeline(QPainter& painter, const TimelineGeometry& geometry, const QList<TimelineStep>& steps,
                   const TimelineStyle& style, int current = -1);

} // namespace ks
