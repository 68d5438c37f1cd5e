#pragma once

#include "charts/pointedchart.h"
#include "drawing/boxpicture.h"

#include <QLocale>

class QBoxPlotSeries;
class QLineSeries;
class QScatterSeries;

namespace ks {

/// A box per theme over the scale from 1 to 5, with a diamond for the chosen city where it has a value. The same
/// figures stand in a table beside it; pointing at a column tells them. Its places are the rows of the scene.
class ThemeSpreadView final : public PointedChart {
    Q_OBJECT

public:
    explicit ThemeSpreadView(QWidget* parent = nullptr);

    /// `names` are short names of the themes, one per row.
    void setScene(const BoxScene& scene, const QStringList& names);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    std::optional<int> placeAt(const QPointF& point) const override;
    QString textOf(int place) const override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void addRow(int row);
    void addAxes();
    void paintInColours();
    void fitNames();
    void describe();

    BoxScene m_scene;
    QStringList m_names;
    QBoxPlotSeries* m_boxes = nullptr;
    QList<QLineSeries*> m_medians; ///< a stroke per theme
    QList<QLineSeries*> m_bounds;  ///< of the medians that are not stable
    QList<QLineSeries*> m_spans;   ///< where the chosen city lies between two values
    QScatterSeries* m_chosen = nullptr;
};

} // namespace ks
