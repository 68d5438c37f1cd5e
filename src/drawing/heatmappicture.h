#pragma once

#include "drawing/legend.h"

namespace ks {

/// A cell of the picture: a score, a value that is still open, or a computed figure with a note under it.
struct HeatmapSceneCell {
    enum class Kind { Score, Open, Figure };

    Kind kind = Kind::Score;
    Score score;
    QString text; ///< of Open and Figure
    QString note; ///< second line of Figure
    CellMark mark = CellMark::None;

    static HeatmapSceneCell of(const Score& score, LayerState layer = LayerState::NotAdjusted) {
        return {Kind::Score, score, {}, {}, markOf(layer)};
    }
    static HeatmapSceneCell open(const QString& text) { return {Kind::Open, {}, text, {}}; }
    static HeatmapSceneCell figure(const QString& text, const QString& note) { return {Kind::Figure, {}, text, note}; }
    bool operator==(const HeatmapSceneCell&) const = default;
};

/// Everything a picture of the heatmap shows, as plain data; built from the window's models or from a report table.
struct HeatmapScene {
    QString title;    ///< may be empty
    QString subtitle; ///< may be empty
    QStringList columns;
    QStringList rows;
    int summaryRows = 0;                  ///< so many of the first rows are figures over the others, set apart by a gap
    int summaryColumns = 0;               ///< the same for columns, when cities and themes are exchanged
    QList<QList<HeatmapSceneCell>> cells; ///< cells[row][column]
    QList<LegendEntry> legend;
    QString note;

    bool operator==(const HeatmapScene&) const = default;
};

enum class TextRole { Title, Subtitle, Header, RowName, Small, Cell };

/// What the geometry has to know of the fonts, in the units of the picture; a seam for tests.
class HeatmapMetrics {
public:
    virtual ~HeatmapMetrics() = default;
    virtual qreal width(TextRole role, const QString& text) const = 0;
    virtual qreal lineHeight(TextRole role) const = 0;
};

/// A block of text broken into lines.
struct TextBlock {
    QRectF area;
    QStringList lines;
};

struct HeatmapGeometry {
    TextBlock title;
    TextBlock subtitle;
    QList<TextBlock> columnHeaders;
    QList<TextBlock> rowNames;
    QList<QList<QRectF>> cells; ///< cells[row][column]
    LegendGeometry legend;
    TextBlock note;
    qreal usedHeight = 0; ///< from the top to the end of the note
    bool fits = true;     ///< false: too little room for so many rows or columns, even as small as they may get
};

/// Where everything stands in a picture of `size`. Rows grow into the height up to a limit; what is left stays free
/// at the bottom. When it does not fit, the rows keep their least height and run over the bottom.
HeatmapGeometry heatmapGeometry(const HeatmapScene& scene, const QSizeF& size, const HeatmapMetrics& measure);

struct HeatmapPictureStyle {
    LevelPaletteId palette = LevelPaletteId::Report;
    QLocale locale;
    QPalette surroundings; ///< paperPalette() for everything that leaves the window
    QFont font;            ///< of the row names; the others follow from it
};

/// Black on white.
QPalette paperPalette();

/// The measure that paintHeatmap uses for a font on a device (null = the screen).
class FontHeatmapMetrics final : public HeatmapMetrics {
public:
    FontHeatmapMetrics(const QFont& font, QPaintDevice* device);
    qreal width(TextRole role, const QString& text) const override;
    qreal lineHeight(TextRole role) const override;
    qreal ascent(TextRole role) const;
    const QFont& font(TextRole role) const;

private:
    QList<QFont> m_fonts;
    QList<QFontMetricsF> m_metrics;
};

/// Paints the scene into `area` (in the painter's units) and returns the geometry it used, relative to `area`.
/// Paints no background. Opaque colours only.
HeatmapGeometry paintHeatmap(QPainter& painter, const QRectF& area, const HeatmapScene& scene,
                             const HeatmapPictureStyle& style);

} // namespace ks
