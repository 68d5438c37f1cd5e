#pragma once

#include "domain/model.h"
#include "drawing/heatcell.h"
#include "drawing/textwrap.h"

#include <QSizeF>

namespace ks {

/// One swatch of the legend: a sample cell and what it means.
struct LegendEntry {
    Score sample;
    QString text;
    bool open = false;              ///< stands for no value: an empty swatch with a dashed edge in place of the sample
    CellMark mark = CellMark::None; ///< stands for a corner: an empty swatch with it in place of the sample

    bool operator==(const LegendEntry&) const = default;
};

/// The five levels by name, then the other kinds of score that occur in `present`, in the order of the enumeration.
QList<LegendEntry> legendEntries(const QList<MaturityLevel>& levels, const QList<ScoreKind>& present);

/// What the corners mean, for those that occur.
QList<LegendEntry> markEntries(const QList<CellMark>& present);

/// The five levels by name, then what stands apart from them where cities are counted per level.
QList<LegendEntry> distributionLegend(const QList<MaturityLevel>& levels);

struct LegendGeometry {
    QList<QRectF> swatches;
    QList<QRectF> texts;
    qreal height = 0;
};

/// The entries set side by side from `topLeft`, going on below when `width` is full; an entry is never broken.
/// `em` is the height of a line.
LegendGeometry legendGeometry(const QList<LegendEntry>& entries, QPointF topLeft, qreal width, qreal em,
                              const MeasureText& measure);

/// Paints the entries where `geometry` puts them, the texts in `font`.
void paintLegend(QPainter& painter, const QList<LegendEntry>& entries, const LegendGeometry& geometry,
                 LevelPaletteId palette, const QLocale& locale, const QPalette& surroundings, const QFont& font);

} // namespace ks
