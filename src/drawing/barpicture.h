#pragma once

#include "drawing/levelpalette.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>

class QFont;
class QPaintDevice;
class QPainter;

namespace ks {

struct ChartInk;

/// One lying bar: a name before it, what it says after it.
struct PictureBar {
    QString name;
    std::optional<double> value; ///< none: no bar at all, since one of length zero would say zero
    QString text;                ///< the value as it is written, or what stands in its place
    int level = 0;               ///< 1 to 5: in the colour of that level; 0: in the one colour of figures
    bool aside = false;          ///< stands beside the levels: in grey

    bool operator==(const PictureBar&) const = default;
};

/// Where a bar stands within the picture, in the units of the painter.
struct BarPlace {
    QRectF name;
    QRectF bar; ///< null without a value
    QRectF text;
};

/// What text takes in the units of the painter.
struct BarMetrics {
    std::function<qreal(const QString&)> width;
    qreal line = 0; ///< height of a line
};

/// The measure of a font on a device (null = the screen).
BarMetrics metricsOf(const QFont& font, QPaintDevice* device);

/// Bars from top to bottom, each on an equal share of the area, all from one line on and to one scale that begins at
/// zero; names end at that line, and the longest bar leaves room for every text.
QList<BarPlace> barPlaces(const QList<PictureBar>& bars, const QRectF& area, const BarMetrics& metrics);

/// Paints them for white paper in the painter's font.
void paintBars(QPainter& painter, const QRectF& area, const QList<PictureBar>& bars, LevelPaletteId palette);
/// In the colours around them: figures in the accent.
void paintBars(QPainter& painter, const QRectF& area, const QList<PictureBar>& bars, LevelPaletteId palette,
               const ChartInk& ink);

} // namespace ks
