#pragma once

#include "drawing/barpicture.h"
#include "drawing/chartink.h"

#include <QLineF>

namespace ks {

/// One city on the strip of a theme.
struct StripMark {
    QString label;
    double low = 0;  ///< 1 to 5
    double high = 0; ///< above `low` when the score lies between two
    bool approximate = false;
    bool chosen = false; ///< set apart from the others

    double midpoint() const { return (low + high) / 2; }
    bool operator==(const StripMark&) const = default;
};

/// Cities along the scale from 1 to 5, each by name.
struct StripScene {
    QList<StripMark> marks;
    std::optional<double> median;
    QString medianLabel; ///< "mediaan 2,75"
    QString without;     ///< who has no value, and why; may be empty

    bool operator==(const StripScene&) const = default;
};

struct StripPlace {
    QPointF dot; ///< the middle of the mark
    QLineF span; ///< from low to high; of no length for one value
    QRectF label;
    int lane = 0; ///< 0 = next to the scale
};

struct StripGeometry {
    QRectF plot;               ///< the scale is its lower edge
    QList<StripPlace> places;  ///< as the marks of the scene
    QList<QLineF> medianLines; ///< from the top down to the scale, with a gap where a label stands
    QRectF medianLabel;
    QList<QRectF> withoutLines;
    QStringList withoutTexts;
    qreal usedHeight = 0;
};

/// Marks stand above their value, in as many lanes as it takes for no label to touch a neighbour; a label that would
/// run over the right edge stands left of its mark. Lanes have one height, so what is used follows from the scene.
StripGeometry stripGeometry(const StripScene& scene, qreal width, const BarMetrics& metrics);

/// The measure of its labels, all in the weight of the chosen one.
BarMetrics stripMetrics(const QFont& font, QPaintDevice* device);

/// The mark at a point: on its dot, its span or its label.
std::optional<int> stripMarkAt(const StripGeometry& geometry, const QPointF& point, qreal line);

/// Paints the scene from the top left of `area`, in the painter's font, opaque and without a ground.
void paintStrip(QPainter& painter, const QRectF& area, const StripScene& scene, LevelPaletteId palette,
                const ChartInk& ink);

} // namespace ks
