#pragma once

#include "domain/analysis/evolution.h"
#include "drawing/barpicture.h"
#include "drawing/chartink.h"

#include <QLocale>

namespace ks {

/// A line over the rounds: a point per round, a gap where there is no value.
struct TrendSeries {
    QString name;
    QList<TrendPoint> points;

    bool operator==(const TrendSeries&) const = default;
};

/// How a theme went over all rounds: the median with its bounds, and over it what a city has.
struct TrendScene {
    QString title;      ///< may be empty
    QStringList rounds; ///< their names, as many as each line has points
    TrendSeries median;
    std::optional<TrendSeries> city = {};
    QLocale locale = {};
};

/// What stands at a point: "2,75", or "2–3" where the city said so.
struct TrendLabel {
    QRectF area;
    QString text;
};

struct TrendGeometry {
    QRectF title;
    QRectF plot; ///< from level 1 at its bottom to level 5 at its top
    QList<qreal> columns;
    QList<QRectF> roundAreas;
    QList<QStringList> roundLines;
    QList<TrendLabel> medianLabels; ///< one per value
    QList<TrendLabel> cityLabels;

    QPointF at(int round, double value) const;
};

/// Of the median and the city in one round the higher has its figure above all that is drawn there and the lower below
/// it, so that neither lies over a point, a span or the other.
TrendGeometry trendGeometry(const TrendScene& scene, const QSizeF& size, const BarMetrics& metrics);

/// Paints the scene into `area`, in the painter's font, opaque and without a ground.
void paintTrend(QPainter& painter, const QRectF& area, const TrendScene& scene, LevelPaletteId palette,
                const ChartInk& ink);

/// What the lines of a scene are, side by side from the left of `area`.
void paintTrendKey(QPainter& painter, const QRectF& area, const TrendScene& scene, const ChartInk& ink);

} // namespace ks
