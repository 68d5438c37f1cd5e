#pragma once

#include "drawing/barpicture.h"
#include "drawing/chartink.h"

namespace ks {

/// The five figures of a column of scores, each from 1 to 5, in rising order.
struct BoxFigures {
    double minimum = 0;
    double q1 = 0;
    double median = 0;
    double q3 = 0;
    double maximum = 0;
    double medianLow = 0; ///< bounds of the median
    double medianHigh = 0;

    bool operator==(const BoxFigures&) const = default;
};

/// What a chosen city has on the row of a box.
struct BoxMark {
    double low = 0;
    double high = 0; ///< equal to `low` for one value

    bool operator==(const BoxMark&) const = default;
};

struct BoxRow {
    QString name;
    std::optional<BoxFigures> figures; ///< none: nobody has a value
    std::optional<BoxMark> mark;
    QString text; ///< "2,75 (n = 12)", or what stands in place of the figures

    bool operator==(const BoxRow&) const = default;
};

struct BoxScene {
    QList<BoxRow> rows;
    QString boxLabel;    ///< what box, line and whiskers are
    QString boundsLabel; ///< what the bar in a box is; empty where every median is stable
    QString markLabel;   ///< what the diamond is; empty without a chosen city

    bool operator==(const BoxScene&) const = default;
};

struct BoxPlace {
    QRectF name;
    QRectF lane; ///< as wide as the scale
    QRectF text;
};

struct BoxGeometry {
    QRectF plot;
    QList<BoxPlace> rows;
    QRectF boxLabel;
    QRectF boundsLabel;
    QRectF markLabel;
    qreal usedHeight = 0;
};

/// Names before, boxes on one scale from 1 to 5, texts after; the key of the signs below the scale.
BoxGeometry boxGeometry(const BoxScene& scene, qreal width, const BarMetrics& metrics);

/// Paints the scene from the top left of `area`, in the painter's font, opaque and without a ground.
void paintBoxes(QPainter& painter, const QRectF& area, const BoxScene& scene, LevelPaletteId palette,
                const ChartInk& ink);

} // namespace ks
