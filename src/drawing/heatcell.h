#pragma once

#include "domain/analysis/layers.h"
#include "domain/score.h"
#include "drawing/levelpalette.h"

#include <QFont>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainterPath>
#include <QPalette>
#include <QPen>
#include <QPolygonF>
#include <QRectF>

#include <optional>

class QPaintDevice;
class QPainter;

namespace ks {

/// A sign in the corner of a cell: something lies over its score.
enum class CellMark {
    None,
    Adjusted, ///< a full corner
    Outdated, ///< a hollow corner: what it was based on has changed
};

/// What lies over a score shows where it differs, and where it has to be looked at again.
CellMark markOf(LayerState state);

/// How one cell of the heatmap looks, once for screen, picture and paper. All colours are opaque (PDF/A-1b).
struct HeatCellLook {
    QColor left;         ///< ground of the left half
    QColor right;        ///< ground of the right half; equal to left unless the score lies between two levels
    QColor hatch;        ///< of the bands over the ground; invalid = not hatched
    QColor plate;        ///< under the text; invalid = the text stands on the ground
    QColor outline;      ///< invalid = none
    bool dashed = false; ///< the outline is dashed: something is still open
    QString text;
    QColor textColour;
    bool strong = true; ///< the text is set in the heavier font
    QString note;       ///< a second, smaller line; usually empty
    QColor noteColour;
    CellMark mark = CellMark::None; ///< shows on every ground: dark with a light edge, or the other way round

    bool isSplit() const { return left != right; }
    /// What the text stands on.
    QColor textGround() const { return plate.isValid() ? plate : left; }
    bool operator==(const HeatCellLook&) const = default;
};

/// The look of a score; each kind is told apart without colour. `surroundings` gives the neutral grounds.
HeatCellLook heatCellLook(const Score& score, LevelPaletteId palette, const QLocale& locale,
                          const QPalette& surroundings);

/// A value that is not decided yet ("open"): dashed outline, quiet text.
HeatCellLook openCellLook(const QString& text, const QPalette& surroundings);

/// A computed figure with a smaller line under it ("2,75", "2,5–3"): plain ground, thin outline.
HeatCellLook figureCellLook(const QString& text, const QString& note, const QPalette& surroundings);

/// The fonts and measures of cells, taken once and used for many. In units of the painter.
struct HeatCellStyle {
    /// `font` is the text font around the cells; `device` is what will be painted on (null = the screen).
    static HeatCellStyle from(const QFont& font, QPaintDevice* device);

    QFont font;      ///< heavier, for scores
    QFont plainFont; ///< for quiet words
    QFont noteFont;  ///< smaller
    QFontMetricsF metrics;
    QFontMetricsF plainMetrics;
    QFontMetricsF noteMetrics;
    qreal em = 0; ///< height of a line; radius, bands and plate follow from it

    qreal radius() const { return em * 0.16; }
    qreal bandWidth() const { return em * 0.28; }
    qreal lineWidth() const { return em * 0.06; }
    qreal heightWithNote() const { return em * 1.95; } ///< smallest height for a cell with a note
};

/// The bands of a hatch: parallelograms at 45 degrees, rising to the right, each `width` across with a gap as wide
/// between them, cut off at the edges of `area`. Empty for an empty area or a width that is not above zero.
QList<QPolygonF> hatchBands(const QRectF& area, qreal width);

/// What a cell of one size consists of, from its top left: painted by paintHeatCell, or by whoever paints many cells of
/// few kinds at once.
struct HeatCellShape {
    /// A filled rectangle; its corners are rounded unless the radius is 0.
    struct Ground {
        QRectF area;
        qreal radius = 0;
        QColor colour;
    };
    struct Text {
        QString text;
        QFont font;
        QPointF start; ///< left end of the baseline
        QColor colour;
    };

    QList<Ground> grounds; ///< the later lie over the earlier
    QPainterPath bands;    ///< over the grounds; empty = not hatched
    QColor bandColour;
    QRectF outline; ///< the middle of the line; null = none
    qreal outlineRadius = 0;
    QPen outlinePen;
    std::optional<Ground> plate; ///< over all of these
    struct Corner {
        QPolygonF area;
        QColor colour;
    };

    QList<Text> texts;
    QList<Corner> corners; ///< of the mark, over everything; the later lie over the earlier
};

HeatCellShape heatCellShape(const QSizeF& size, const HeatCellLook& look, const HeatCellStyle& style);

/// Paints a cell into `area`. Leaves pen, brush, font and the antialiasing hint of the painter changed.
void paintHeatCell(QPainter& painter, const QRectF& area, const HeatCellLook& look, const HeatCellStyle& style);

} // namespace ks
