#pragma once

#include "drawing/barpicture.h"
#include "drawing/chartink.h"

#include <QPolygonF>

namespace ks {

/// A value on a spoke, from 1 to 5; `high` above `low` where it lies between two.
struct RadarValue {
    double low = 0;
    double high = 0;

    double midpoint() const { return (low + high) / 2; }
    bool operator==(const RadarValue&) const = default;
};

/// How a series is told apart, without colour as well.
enum class RadarStyle {
    City,     ///< a full line with filled dots
    Group,    ///< a dashed line with hollow squares
    Target,   ///< triangles, a dotted line
    Previous, ///< a thin line with crosses
};

struct RadarSeries {
    QString name;
    RadarStyle style = RadarStyle::City;
    QList<std::optional<RadarValue>> values; ///< one per spoke; none: the line stops there

    bool operator==(const RadarSeries&) const = default;
};

/// One city against others, a spoke per theme.
struct RadarScene {
    QStringList spokes;
    QList<RadarSeries> series; ///< the later lie over the earlier

    bool operator==(const RadarScene&) const = default;
};

struct RadarLabel {
    QRectF area;
    QStringList lines;
    Qt::Alignment alignment;
};

struct RadarGeometry {
    QPointF centre;
    qreal radius = 0;          ///< of level 5; level n lies at n/5 of it, so that level 1 is no point
    QList<RadarLabel> labels;  ///< of the spokes, whole, outside the radius
    QList<QRectF> plates;      ///< with the numbers of the levels, halfway the first two spokes
    QList<QRectF> keySwatches; ///< below, one per series
    QList<QRectF> keys;
    qreal usedHeight = 0;

    /// Where a value stands; spoke 0 points up, the others follow clockwise.
    QPointF at(int spoke, double value) const;
    int spokes = 0;
};

/// The largest circle around which all labels stand whole within the width and height given.
RadarGeometry radarGeometry(const RadarScene& scene, const QSizeF& size, const BarMetrics& metrics);

/// The height from which on the web is large enough to tell its levels apart, whatever the letters.
qreal radarHeight(const RadarScene& scene, qreal width, const BarMetrics& metrics);

/// The spoke of which a point shows the name, or that it is next to within the web.
std::optional<int> radarSpokeAt(const RadarGeometry& geometry, const QPointF& point);

/// The parts of a line between neighbouring spokes that both have a value; closed when all have.
QList<QPolygonF> radarLines(const RadarSeries& series, const RadarGeometry& geometry);

/// Paints the scene into `area`: lines, then the numbers of the levels, then the points, so that each of these shows.
/// In the painter's font, opaque and without a ground.
void paintRadar(QPainter& painter, const QRectF& area, const RadarScene& scene, LevelPaletteId palette,
                const ChartInk& ink);

} // namespace ks
