#pragma once

#include <QtCharts/QChartView>

class QHorizontalBarSeries;

namespace ks {

class StaffingModel;

/// Horizontal bars of full-time equivalents per city, each with its figure; a city without one says why instead. One
/// colour, since these are no levels.
class StaffingView final : public QChartView {
    Q_OBJECT

public:
    /// `model` outlives the view.
    explicit StaffingView(StaffingModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void paintInColours();
    void describe();

    StaffingModel& m_model;
    QHorizontalBarSeries* m_series = nullptr;
};

} // namespace ks
