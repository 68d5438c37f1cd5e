#pragma once

#include "charts/pointedchart.h"

class QHorizontalBarSeries;

namespace ks {

class StaffingModel;

/// Horizontal bars of full-time equivalents per city, each with its figure; a city without one says why instead. One
/// colour, since these are no levels. Its places are the rows of the model.
class StaffingView final : public PointedChart {
    Q_OBJECT

public:
    /// `model` outlives the view.
    explicit StaffingView(StaffingModel& model, QWidget* parent = nullptr);

    /// What the figures are, for a screen reader: where several of these charts stand together.
    void setFigureName(const QString& name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    std::optional<int> placeAt(const QPointF& point) const override;
    QString textOf(int place) const override;
    void drawForeground(QPainter* painter, const QRectF& area) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void paintInColours();
    void describe();

    StaffingModel& m_model;
    QString m_figureName;
    QHorizontalBarSeries* m_series = nullptr;
};

} // namespace ks
