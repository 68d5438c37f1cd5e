#pragma once

#include "drawing/timeline.h"

namespace ks {

/// The first day of the quarter of a year that `day` lies in.
QDate startOfQuarter(const QDate& day);

/// The days that a timeline covers, in whole quarters; for its geometry.
class TimelineScale final {
public:
    void include(const QDate& day);

    bool isValid() const { return m_first.isValid(); }
    QDate first() const { return m_first; }
    QDate end() const { return m_end; } ///< the day after the last
    /// Where the beginning of a day stands: 0 at the first, 1 at the end.
    qreal part(const QDate& day) const;

private:
    QDate m_first;
    QDate m_end;
};

/// Fills years, parts and ticks of `geometry`, whose axis has its left and its width, and sets the top of the axis,
/// which is returned. Months are named where there is room for it, else quarters, else neither; no months where only
/// quarters are known.
qreal placeTimelineScale(TimelineGeometry& geometry, const TimelineScale& scale, qreal width,
                         const TimelineMetrics& metrics, const QLocale& locale, bool quartersOnly);

} // namespace ks
