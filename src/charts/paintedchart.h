#pragma once

#include "drawing/barpicture.h"
#include "drawing/chartink.h"

#include <QWidget>

namespace ks {

/// What a chart that is painted by hand shows, and what it says to who does not see it.
struct PaintedScene {
    std::function<qreal(qreal width, const BarMetrics&)> heightFor; ///< none: any height will do
    std::function<void(QPainter&, const QRectF&, LevelPaletteId, const ChartInk&)> paint;
    QString name;
    QString description;
};

/// Shows a scene of the drawing layer in the colours and letters around it. Where it is higher than the room there is,
/// it is painted smaller rather than cut off.
class PaintedChart final : public QWidget {
    Q_OBJECT

public:
    explicit PaintedChart(QWidget* parent = nullptr);

    void setScene(const PaintedScene& scene);
    void setLevelPalette(LevelPaletteId palette);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PaintedScene m_scene;
    LevelPaletteId m_palette = LevelPaletteId::Report;
};

} // namespace ks
