#include "drawing/timelinescale.h"

namespace ks {
namespace {

/// As the quarter of a package is written: 2026-Q4.
QString quarterName(int quarter) {
    return QStringLiteral("Q%1").arg(quarter);
}

/// What the ticks of a scale stand for.
struct Parts {
    int months = 12; ///< 1, 3 or 12 each
    bool named = false;
};

Parts partsWithRoom(qreal month, const TimelineMetrics& metrics, const QLocale& locale, bool quartersOnly) {
    const qreal em = metrics.titleLine;
    qreal widest = 0;
    for (int i = 1; i <= 12; ++i)
        widest = std::max(widest, metrics.small(locale.standaloneMonthName(i, QLocale::ShortFormat)));
    if (!quartersOnly && month >= widest + em * 0.5)
        return {1, true};
    if (month * 3 >= metrics.small(quarterName(4)) + em * 0.5)
        return {3, true};
    return {month * 3 >= em * 0.4 ? 3 : 12, false};
}

QDate nextPart(const QDate& part, int months) {
    return months == 12 ? QDate(part.year() + 1, 1, 1) : part.addMonths(months);
}

} // namespace

QDate startOfQuarter(const QDate& day) {
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

void TimelineScale::include(const QDate& day) {
    const QDate quarter = startOfQuarter(day);
    m_first = isValid() ? std::min(m_first, quarter) : quarter;
    m_end = m_end.isValid() ? std::max(m_end, quarter.addMonths(3)) : quarter.addMonths(3);
}

qreal TimelineScale::part(const QDate& day) const {
    return static_cast<qreal>(m_first.daysTo(day)) / static_cast<qreal>(m_first.daysTo(m_end));
}

qreal placeTimelineScale(TimelineGeometry& geometry, const TimelineScale& scale, qreal width,
                         const TimelineMetrics& metrics, const QLocale& locale, bool quartersOnly) {
    const qreal em = metrics.titleLine;
    const qreal inset = em * 0.2;
    const qreal line = metrics.smallLine;
    const auto xOf = [&](const QDate& day) { return geometry.axis.left() + geometry.axis.width() * scale.part(day); };
    qreal free = 0;
    for (QDate year = scale.first(); year < scale.end(); year = nextPart(year, 12)) {
        const QString text = QString::number(year.year());
        const QRectF area(xOf(year) + inset, 0, metrics.small(text), line);
        if (area.left() < free || area.right() > width)
            continue;
        geometry.years.append({area, text});
        free = area.right() + em * 0.5;
    }
    const qreal month = geometry.axis.width() * 28 / static_cast<qreal>(scale.first().daysTo(scale.end()));
    const Parts parts = partsWithRoom(month, metrics, locale, quartersOnly);
    for (QDate part = scale.first(); part <= scale.end(); part = nextPart(part, parts.months)) {
        geometry.ticks.append({xOf(part), part.month() == 1});
        if (!parts.named || part == scale.end())
            continue;
        const QString text = parts.months == 1 ? locale.standaloneMonthName(part.month(), QLocale::ShortFormat)
                                               : quarterName((part.month() + 2) / 3);
        geometry.parts.append({QRectF(xOf(part) + inset, line, metrics.small(text), line), text});
    }
    geometry.axis.setTop((geometry.parts.isEmpty() ? line : 2 * line) + em * 0.3);
    return geometry.axis.top();
}

} // namespace ks
