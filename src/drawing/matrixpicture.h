#pragma once

#include "drawing/barpicture.h"
#include "drawing/chartink.h"

#include <QLineF>
#include <QStringList>

namespace ks {

/// A recommendation in the matrix of importance and urgency. Ratings in thousandths.
struct MatrixEntry {
    QString id;
    QString mark; ///< its number, or what stands in its place: a few letters, its own
    QString title;
    std::optional<int> importance;
    std::optional<int> urgency;

    bool rated() const { return importance && urgency; }
    bool operator==(const MatrixEntry&) const = default;
};

struct MatrixAxis {
    int lowest = 1000;
    int highest = 5000;
    int step = 1000;
    QString caption;

    bool operator==(const MatrixAxis&) const = default;
};

struct MatrixScene {
    QList<MatrixEntry> entries;
    MatrixAxis importance; ///< upwards
    MatrixAxis urgency;    ///< to the right
    QString trayCaption;   ///< over what is not rated
    bool keepTray = false; ///< also when everything is rated
    bool withKey = true;   ///< titles below where they do not fit beside their numbers

    bool operator==(const MatrixScene&) const = default;
};

/// Importance and urgency in thousandths.
struct MatrixRating {
    int importance = 0;
    int urgency = 0;

    bool operator==(const MatrixRating&) const = default;
};

struct MatrixText {
    QRectF area;
    QString text;
};

/// What stands for an entry: its number, and its title where there is room for all of them.
struct MatrixLabel {
    QRectF area;
    QRectF badge; ///< around the number
    QRectF text;  ///< null without a title
    QStringList lines;
};

/// Entries with the same rating stand together.
struct MatrixGroup {
    QList<int> entries;
    QPointF point;    ///< where they belong
    QRectF area;      ///< around their labels
    bool dot = false; ///< the point shows, since the labels stand beside it
    QLineF leader;    ///< from the point to labels beside it; null otherwise
};

struct MatrixGeometry {
    QRectF plot;
    QRectF tray; ///< null without one
    MatrixText trayHeading;
    MatrixText importanceCaption;
    MatrixText urgencyCaption;
    QList<MatrixText> importanceTicks;
    QList<MatrixText> urgencyTicks;
    QList<QLineF> grid;        ///< between the values
    QList<MatrixLabel> labels; ///< in the order of the entries
    QList<MatrixGroup> groups; ///< of what is rated
    QList<MatrixLabel> key;    ///< below, in the order of the entries; empty where the titles stand in the plot
    bool titles = false;       ///< they stand in the plot
    qreal usedHeight = 0;      ///< more than was given where nothing else would do

    /// The entry whose label is there; -1: none.
    int entryAt(QPointF point) const;
};

/// Lays the scene out in `size`. A number stands on its point, or beside it with a line to it; no label overlaps
/// another, lies over the point of another, or leaves the plot or the tray. Where a height is too low for that, more
/// is taken.
MatrixGeometry matrixGeometry(const MatrixScene& scene, const QSizeF& size, const BarMetrics& metrics);

/// Where a rating stands.
QPointF matrixPoint(const MatrixScene& scene, const MatrixGeometry& geometry, const MatrixRating& rating);

/// The nearest rating on a step; none outside the plot.
std::optional<MatrixRating> matrixRating(const MatrixScene& scene, const MatrixGeometry& geometry, QPointF point);

/// What is under way with an entry.
struct MatrixHighlight {
    int current = -1;
    QColor outline;                     ///< of the current one
    std::optional<MatrixRating> target; ///< where the current one would go
};

/// Paints at the origin what matrixGeometry laid out with the metrics of the same font; opaque, without a ground.
void paintMatrix(QPainter& painter, const MatrixGeometry& geometry, const MatrixScene& scene, const ChartInk& ink,
                 const MatrixHighlight& highlight = {});

/// The whole within `area`, smaller where it would not fit.
void paintMatrixIn(QPainter& painter, const QRectF& area, const MatrixScene& scene, const ChartInk& ink);

} // namespace ks
