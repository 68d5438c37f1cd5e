#pragma once

#include "drawing/levelpalette.h"

#include <QtCharts/QChartView>

class QHorizontalStackedBarSeries;

namespace ks {

class ThemeDistributionModel;

/// Per theme a bar of how many cities stand on each level, those without a level apart at the end.
/// The numbers stand in the bars; the same figures are in the model for a table beside it.
class ThemeDistributionView final : public QChartView {
    Q_OBJECT

public:
    /// `model` outlives the view.
    explicit ThemeDistributionView(ThemeDistributionModel& model, QWidget* parent = nullptr);

    void setLevelPalette(LevelPaletteId palette);
    QSize sizeHint() const override;

signals:
    void themeClicked(int row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void refresh();
    void paintInColours();
    void describe();

    ThemeDistributionModel& m_model;
    LevelPaletteId m_palette = LevelPaletteId::Report;
    QHorizontalStackedBarSeries* m_series = nullptr;
};

} // namespace ks
