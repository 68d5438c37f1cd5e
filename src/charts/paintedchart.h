#pragma once

#include "drawing/barpicture.h"
#include "drawing/chartink.h"

#include <QWidget>

namespace ks {

/// A part of a painted chart that can be pointed at: whose figure it is, and what it says.
struct PaintedSpot {
    QString id;
    QString text;
};

/// What a chart that is painted by hand shows, and what it says to who does not see it.
struct PaintedScene {
    std::function<qreal(qreal width, const BarMetrics&)> heightFor; ///< none: any height will do
    std::function<void(QPainter&, const QRectF&, LevelPaletteId, const ChartInk&)> paint;
    QString name;
    QString description;
    /// What is at a point of a picture of this size; none: there is nothing to point at.
    std::function<std::optional<PaintedSpot>(const QPointF&, const QSizeF&, const BarMetrics&)> spotAt = {};
    std::function<BarMetrics(const QFont&, QPaintDevice*)> measure = metricsOf; ///< of its texts
};

/// Shows a scene of the drawing layer in the colours and letters around it, as high as the scene asks for at its width.
/// Where it gets less room all the same, it is painted smaller rather than cut off.
class PaintedChart final : public QWidget {
    Q_OBJECT

public:
    explicit PaintedChart(QWidget* parent = nullptr);

    void setScene(const PaintedScene& scene);
    void setLevelPalette(LevelPaletteId palette);
    /// How much larger its letters are than those around it.
    void setLetterScale(qreal scale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

signals:
    /// The spot with this id; while nobody listens it does not look like something to click.
    void spotClicked(const QString& id);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QFont letters() const;
    int lineHeight() const;
    BarMetrics metrics();
    QRectF area() const;
    qreal heightAt(qreal width, const BarMetrics& metrics) const;
    std::optional<PaintedSpot> spotBelow(const QPointF& pointer);
    bool isListenedTo() const;

    PaintedScene m_scene;
    LevelPaletteId m_palette = LevelPaletteId::Report;
    qreal m_letterScale = 1;
};

} // namespace ks
