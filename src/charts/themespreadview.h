#pragma once

#include "drawing/boxpicture.h"

#include <QtCharts/QChartView>

#include <QLocale>

class QBoxPlotSeries;
class QLineSeries;
class QScatterSeries;

namespace ks {

/// A box per theme over the scale from 1 to 5, with a diamond for the chosen city where it has a value. The same
/// figures stand in a table beside it; pointing at a box tells them.
class ThemeSpreadView final : public QChartView {
    Q_OBJECT

public:
    explicit ThemeSpreadView(QWidget* parent = nullptr);

    /// `names` are short names of the themes, one per row.
    void setScene(const BoxScene& scene, const QStringList& names);
    QSize sizeHint() const override;

signals:
    void themeClicked(int row);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void addAxes(const QStringList& names);
    void paintInColours();
    void fitNames();
    void describe();
    QString figuresText(int row) const;

    BoxScene m_scene;
    QStringList m_names;
    QBoxPlotSeries* m_boxes = nullptr;
    QList<QLineSeries*> m_medians; ///< a stroke per theme
    QList<QLineSeries*> m_spans;   ///< where the chosen city lies between two values
    QScatterSeries* m_chosen = nullptr;
};

} // namespace ks
