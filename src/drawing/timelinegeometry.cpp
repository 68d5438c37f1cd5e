// Where everything on a timeline stands.
#include "drawing/timeline.h"
#include "drawing/timelinescale.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Timeline)
};

/// Points and bars are set differently; a phase is a bar even when it lasts a day.
bool isBar(const TimelineStep& step) {
    return step.kind == TimelineKind::Phase || step.kind == TimelineKind::Package ||
           step.precision != TimelinePrecision::Day || step.openEnded || daysOf(step).first != daysOf(step).last;
}

class TimelineLayout {
public:
    TimelineLayout(const QList<TimelineStep>& steps, qreal width, const TimelineMetrics& metrics, const QLocale& locale,
                   const QDate& today, const QDate& until)
        : m_steps(steps),
          m_width(width),
          m_metrics(metrics),
          m_locale(locale),
          m_today(today),
          m_until(until),
          m_em(metrics.titleLine) {}

    TimelineGeometry make();

private:
    qreal markSize() const { return m_em * 0.72; }
    qreal besideMark() const { return m_em * 0.45; } ///< from the middle of a mark to its label
    qreal gap() const { return m_em * 0.7; }

    qreal widestLabel(const TimelineStep& step) const;
    void makeLabels();
    void putInOrder();
    void findRange();
    void fitAxis();
    QList<int> chosen(const std::function<bool(const TimelineStep&)>& wanted) const;

    void beginLane(const QString& heading);
    void placeLanes();
    void placeToday();
    qreal placeMarks(const QList<int>& points);
    void placePoints(const QList<int>& points);
    void placeBars(const QList<int>& bars);
    void placeUndated(const QList<int>& undated);
    void moveLabel(int step, QPointF topLeft) { place(step).label.moveTopLeft(topLeft); }
    qreal xOf(const QDate& day) const { return m_geometry.axis.left() + m_geometry.axis.width() * m_scale.part(day); }
    TimelinePlace& place(int step) { return m_geometry.places[step]; }

    const QList<TimelineStep>& m_steps;
    qreal m_width;
    const TimelineMetrics& m_metrics;
    const QLocale& m_locale;
    QDate m_today;
    QDate m_until;
    qreal m_em;
    TimelineScale m_scale;
    TimelineGeometry m_geometry;
    qreal m_y = 0;
};

TimelineGeometry TimelineLayout::make() {
    makeLabels();
    putInOrder();
    findRange();
    if (m_scale.isValid()) {
        m_geometry.firstDay = m_scale.first();
        m_geometry.endDay = m_scale.end();
        fitAxis();
        const bool quarters = std::all_of(m_steps.begin(), m_steps.end(), [](const TimelineStep& each) {
            return !each.isDated() || each.precision == TimelinePrecision::Quarter;
        });
        m_y = placeTimelineScale(m_geometry, m_scale, m_width, m_metrics, m_locale, quarters);
    }
    placeLanes();
    m_geometry.height = m_y;
    return m_geometry;
}

/// A label takes about a third of the width, more only for a word that would have to be broken.
qreal TimelineLayout::widestLabel(const TimelineStep& step) const {
    qreal word = 0;
    for (const QString& each : step.title.split(QLatin1Char(' ')))
        word = std::max(word, m_metrics.title(each));
    return std::max(std::min(m_em * 13, m_width * 0.35), std::min(word, m_width * 0.5));
}

void TimelineLayout::makeLabels() {
    for (const TimelineStep& step : m_steps) {
        TimelinePlace each;
        const qreal widest = widestLabel(step);
        each.titleLines = wrapTextWithin(step.title, widest, m_metrics.title);
        each.whenLines = wrapTextWithin(step.whenText, widest, m_metrics.small);
        qreal width = 0;
        for (const QString& line : std::as_const(each.titleLines))
            width = std::max(width, m_metrics.title(line));
        for (const QString& line : std::as_const(each.whenLines))
            width = std::max(width, m_metrics.small(line));
        each.label = QRectF(0, 0, width,
                            static_cast<qreal>(each.titleLines.size()) * m_metrics.titleLine +
                                static_cast<qreal>(each.whenLines.size()) * m_metrics.smallLine);
        m_geometry.places.append(each);
    }
}

void TimelineLayout::putInOrder() {
    m_geometry.order.resize(m_steps.size());
    std::iota(m_geometry.order.begin(), m_geometry.order.end(), 0);
    std::stable_sort(m_geometry.order.begin(), m_geometry.order.end(), [this](int a, int b) {
        const TimelineStep& first = m_steps[a];
        const TimelineStep& second = m_steps[b];
        if (first.isDated() != second.isDated())
            return first.isDated();
        return daysOf(first).first < daysOf(second).first;
    });
}

void TimelineLayout::findRange() {
    for (const TimelineStep& step : m_steps) {
        if (!step.isDated())
            continue;
        const TimelineDays days = daysOf(step);
        m_scale.include(days.first);
        m_scale.include(step.openEnded ? days.last.addMonths(3) : days.last);
    }
    const bool goesOn = m_today.isValid() && m_until.isValid();
    if (m_today.isValid() && (m_scale.isValid() || goesOn))
        m_scale.include(m_today);
    if (goesOn)
        m_scale.include(m_until);
}

/// The axis ends where the label of the last step still has room beside its mark.
void TimelineLayout::fitAxis() {
    const qreal left = m_em * 0.5;
    qreal length = m_width - 2 * left;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const qreal part = m_steps[i].isDated() ? m_scale.part(daysOf(m_steps[i]).first) : 0;
        if (part > 0)
            length = std::min(length, (m_width - 2 * left - besideMark() - m_geometry.places[i].label.width()) / part);
    }
    m_geometry.axis = QRectF(left, 0, length, 0);
}

QList<int> TimelineLayout::chosen(const std::function<bool(const TimelineStep&)>& wanted) const {
    QList<int> found;
    for (const int step : m_geometry.order) {
        if (wanted(m_steps[step]))
            found.append(step);
    }
    return found;
}

void TimelineLayout::beginLane(const QString& heading) {
    m_y += m_em * 0.35;
    m_geometry.lanes.append({{QRectF(0, m_y, m_metrics.small(heading), m_metrics.smallLine), heading},
                             QRectF(0, m_y - m_em * 0.35, m_width, 0),
                             -1});
    m_y += m_metrics.smallLine + m_em * 0.3;
}

void TimelineLayout::placeLanes() {
    for (const TimelineKind kind : {TimelineKind::Phase, TimelineKind::Event, TimelineKind::ReportStage,
                                    TimelineKind::Package, TimelineKind::DueDate}) {
        const auto ofKind = [kind](bool bars) {
            return [kind, bars](const TimelineStep& step) {
                return step.kind == kind && step.isDated() && isBar(step) == bars;
            };
        };
        const QList<int> points = chosen(ofKind(false));
        const QList<int> bars = chosen(ofKind(true));
        if (points.isEmpty() && bars.isEmpty())
            continue;
        beginLane(timelineKindName(kind));
        placePoints(points);
        placeBars(bars);
        m_geometry.lanes.last().area.setBottom(m_y);
    }
    if (m_scale.isValid() && m_geometry.lanes.isEmpty()) {
        beginLane(timelineKindName(TimelineKind::Package));
        m_y += m_em * 2;
        m_geometry.lanes.last().area.setBottom(m_y);
    }
    m_geometry.axis.setBottom(std::max(m_y, m_geometry.axis.top()));
    placeToday();
    const QList<int> undated = chosen([](const TimelineStep& step) { return !step.isDated(); });
    if (undated.isEmpty())
        return;
    beginLane(Texts::tr("Not dated"));
    placeUndated(undated);
    m_geometry.lanes.last().area.setBottom(m_y);
}

void TimelineLayout::placeToday() {
    if (!m_scale.isValid() || !m_today.isValid())
        return;
    const qreal x = xOf(m_today);
    m_geometry.today = QLineF(x, m_geometry.axis.top(), x, m_geometry.axis.bottom());
    const QString text = Texts::tr("today");
    const qreal wide = m_metrics.small(text);
    const qreal left = std::clamp(x - wide / 2, 0.0, std::max(0.0, m_width - wide));
    m_geometry.todayLabel = {QRectF(left, m_y, wide, m_metrics.smallLine), text};
    m_y += m_metrics.smallLine + m_em * 0.2;
}

/// Marks on one line; those that would hide one another are stacked on it. Returns y of the line.
qreal TimelineLayout::placeMarks(const QList<int>& points) {
    const qreal size = markSize();
    QList<qreal> nextOnLevel; ///< per level, the middle of the mark placed last, which stands to the right
    for (qsizetype i = points.size() - 1; i >= 0; --i) {
        const qreal x = xOf(daysOf(m_steps[points[i]]).first);
        qsizetype level = 0;
        while (level < nextOnLevel.size() && nextOnLevel[level] - x < size)
            ++level;
        if (level == nextOnLevel.size())
            nextOnLevel.append(0);
        nextOnLevel[level] = x;
        place(points[i]).mark = QRectF(x - size / 2, -static_cast<qreal>(level) * size - size / 2, size, size);
    }
    const qreal line = m_y + (static_cast<qreal>(nextOnLevel.size()) - 0.5) * size;
    for (const int point : points)
        place(point).mark.translate(0, line);
    return line;
}

/// From the last to the first, each label hangs below every label whose leader comes down through its width, so that no
/// leader crosses a label.
void TimelineLayout::placePoints(const QList<int>& points) {
    if (points.isEmpty())
        return;
    const qreal line = placeMarks(points);
    const qreal top = line + markSize() / 2 + m_em * 0.3;
    m_geometry.lanes.last().line = line;
    qreal lowest = top;
    for (qsizetype i = points.size() - 1; i >= 0; --i) {
        TimelinePlace& each = place(points[i]);
        const qreal x = each.mark.center().x();
        qreal y = top;
        for (qsizetype j = i + 1; j < points.size(); ++j) {
            const TimelinePlace& later = place(points[j]);
            if (later.mark.center().x() < x + besideMark() + each.label.width() + gap())
                y = std::max(y, later.label.bottom() + m_em * 0.4);
        }
        moveLabel(points[i], {x + besideMark(), y});
        each.leader = QLineF(x, each.mark.bottom(), x, y + m_metrics.titleLine * 0.8);
        lowest = std::max(lowest, each.label.bottom());
    }
    m_y = lowest + m_em * 0.5;
}

/// Bars in rows, each with its label below; a bar takes the first row in which it and its label have room.
void TimelineLayout::placeBars(const QList<int>& bars) {
    const qreal thick = m_em * 0.5;
    QList<QList<int>> rows;
    QList<qreal> ends;
    for (const int step : bars) {
        TimelinePlace& each = place(step);
        const TimelineDays days = daysOf(m_steps[step]);
        const qreal from = xOf(days.first);
        const qreal to = m_steps[step].openEnded ? m_geometry.axis.right() : xOf(days.last.addDays(1));
        each.bar = true;
        each.softStart = m_steps[step].precision != TimelinePrecision::Day;
        each.softEnd = each.softStart || m_steps[step].openEnded;
        each.mark = QRectF(from, 0, std::max(to - from, thick), thick);
        qsizetype row = 0;
        while (row < ends.size() && ends[row] > from)
            ++row;
        if (row == ends.size()) {
            ends.append(0);
            rows.append(QList<int>());
        }
        ends[row] = from + std::max(each.mark.width(), each.label.width()) + gap();
        rows[row].append(step);
    }
    for (const QList<int>& row : std::as_const(rows)) {
        qreal lowest = m_y;
        for (const int step : row) {
            TimelinePlace& each = place(step);
            each.mark.moveTop(m_y);
            moveLabel(step, {each.mark.left(), m_y + thick + m_em * 0.3});
            lowest = std::max(lowest, each.label.bottom());
        }
        m_y = lowest + m_em * 0.5;
    }
}

void TimelineLayout::placeUndated(const QList<int>& undated) {
    const qreal left = m_em * 0.5;
    qreal x = left;
    qreal lowest = m_y;
    for (const int step : undated) {
        TimelinePlace& each = place(step);
        const qreal width = markSize() + besideMark() + each.label.width();
        if (x > left && x + width > m_width) {
            x = left;
            m_y = lowest + m_em * 0.4;
        }
        each.hollow = true;
        each.mark = QRectF(x, m_y + (m_metrics.titleLine - markSize()) / 2, markSize(), markSize());
        moveLabel(step, {each.mark.right() + besideMark(), m_y});
        lowest = std::max(lowest, each.label.bottom());
        x += width + gap();
    }
    m_y = lowest + m_em * 0.4;
}

} // namespace

QDate TimelineGeometry::quarterAt(QPointF point) const {
    const qreal x = point.x();
    if (!firstDay.isValid() || point.y() > std::max(axis.bottom(), todayLabel.area.bottom()))
        return {};
    if (x >= axis.right())
        return endDay;
    if (x < axis.left())
        return firstDay.addMonths(-3);
    const qreal days = (x - axis.left()) / axis.width() * static_cast<qreal>(firstDay.daysTo(endDay));
    return startOfQuarter(firstDay.addDays(static_cast<qint64>(days)));
}

QRectF TimelineGeometry::areaOfQuarter(const QDate& first) const {
    if (!firstDay.isValid() || first < firstDay || first >= endDay)
        return {};
    const qreal day = axis.width() / static_cast<qreal>(firstDay.daysTo(endDay));
    return {axis.left() + day * static_cast<qreal>(firstDay.daysTo(first)), axis.top(),
            day * static_cast<qreal>(first.daysTo(first.addMonths(3))), axis.height()};
}

TimelineGeometry timelineGeometry(const QList<TimelineStep>& steps, qreal width, const TimelineMetrics& metrics,
                                  const QLocale& locale, const QDate& today, const QDate& until) {
    return TimelineLayout(steps, width, metrics, locale, today, until).make();
}

} // namespace ks
