#pragma once

#include <QtCharts/QChartView>

#include <optional>

namespace ks {

/// A chart whose parts say their figures when pointed at and, where somebody listens, lead to how these come about when
/// clicked.
class PointedChart : public QChartView {
    Q_OBJECT

public:
    /// What a click does, in words; for every chart that can be clicked.
    static QString clickHint();

signals:
    void placeClicked(int place);

protected:
    explicit PointedChart(QWidget* parent = nullptr);

    /// Which part of the chart is at a point, in its coordinates.
    virtual std::optional<int> placeAt(const QPointF& point) const = 0;
    virtual QString textOf(int place) const = 0;

    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void keepHeight();
    std::optional<int> placeBelow(const QPoint& pointer) const;
    bool canBeClicked(const std::optional<int>& place) const;

    int m_kept = 0; ///< the least height that keepHeight() set
};

} // namespace ks
