#include "charts/paintedchart.h"

#include "drawing/fitting.h"

#include <QPainter>

namespace ks {
namespace {

constexpr int margin = 1; ///< all in lines
constexpr int usualWidth = 40;
constexpr int usualHeight = 24;
constexpr int leastWide = 22;
constexpr int leastHigh = 8;

} // namespace

PaintedChart::PaintedChart(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PaintedChart::setScene(const PaintedScene& scene) {
    m_scene = scene;
    setAccessibleName(scene.name);
    setAccessibleDescription(scene.description);
    updateGeometry();
    update();
}

void PaintedChart::setLevelPalette(LevelPaletteId palette) {
    m_palette = palette;
    update();
}

QSize PaintedChart::sizeHint() const {
    const int line = fontMetrics().height();
    return {usualWidth * line, usualHeight * line};
}

QSize PaintedChart::minimumSizeHint() const {
    const int line = fontMetrics().height();
    return {leastWide * line, leastHigh * line};
}

void PaintedChart::paintEvent(QPaintEvent*) {
    if (!m_scene.paint)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal air = margin * fontMetrics().height();
    const QRectF area = QRectF(rect()).adjusted(air, air, -air, -air);
    if (!area.isValid())
        return;
    const BarMetrics metrics = metricsOf(font(), this);
    const auto heightFor = [&](qreal width) { return m_scene.heightFor ? m_scene.heightFor(width, metrics) : 0; };
    paintFitted(painter, area, heightFor,
                [&](const QRectF& fitted) { m_scene.paint(painter, fitted, m_palette, ChartInk::from(palette())); });
}

} // namespace ks
