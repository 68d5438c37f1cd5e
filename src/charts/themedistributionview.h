#pragma once

#include "charts/pointedchart.h"
#include "drawing/levelpalette.h"

class QBarSet;
class QHorizontalStackedBarSeries;

namespace ks {

class ThemeDistributionModel;

/// Per theme a bar of how many cities stand on each level; those without a level apart at the end, after a gap and with
/// a dashed edge in place of a colour. The numbers stand in the bars; the same figures are in the model for a table
/// beside it. Its places are the rows of the model.
class ThemeDistributionView final : public PointedChart {
    Q_OBJECT

public:
    /// `model` outlives the view.
    explicit ThemeDistributionView(ThemeDistributionModel& model, QWidget* parent = nullptr);

    void setLevelPalette(LevelPaletteId palette);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    std::optional<int> placeAt(const QPointF& point) const override;
    QString textOf(int place) const override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addSets();
    void addAxes();
    void refresh();
    void paintInColours();
    void describe();

    ThemeDistributionModel& m_model;
    LevelPaletteId m_palette = LevelPaletteId::Report;
    QHorizontalStackedBarSeries* m_series = nullptr;
    QList<QBarSet*> m_sets;   ///< as the columns of the model
    QBarSet* m_gap = nullptr; ///< before those without a level
};

} // namespace ks
