#include "charts/paintedchart.h"

#include "charts/pointedchart.h"
#include "drawing/fitting.h"
#include "drawing/fonts.h"
#include "models/heatmaproles.h"

#include <QHelpEvent>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

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
    setMouseTracking(true);
}

void PaintedChart::setScene(const PaintedScene& scene) {
    m_scene = scene;
    setAccessibleName(scene.name);
    setAccessibleDescription(scene.description);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(scene.heightFor != nullptr);
    setSizePolicy(policy);
    updateGeometry();
    update();
}

void PaintedChart::setLevelPalette(LevelPaletteId palette) {
    m_palette = palette;
    update();
}

void PaintedChart::setLetterScale(qreal scale) {
    m_letterScale = scale;
    updateGeometry();
    update();
}

QFont PaintedChart::letters() const {
    return scaledFont(font(), m_letterScale);
}

int PaintedChart::lineHeight() const {
    return QFontMetrics(letters()).height();
}

BarMetrics PaintedChart::metrics() {
    return m_scene.measure(letters(), this);
}

QRectF PaintedChart::area() const {
    const qreal air = margin * lineHeight();
    return QRectF(rect()).adjusted(air, air, -air, -air);
}

qreal PaintedChart::heightAt(qreal width, const BarMetrics& metrics) const {
    return m_scene.heightFor ? m_scene.heightFor(width, metrics) : 0;
}

QSize PaintedChart::sizeHint() const {
    return {usualWidth * lineHeight(), usualHeight * lineHeight()};
}

QSize PaintedChart::minimumSizeHint() const {
    return {leastWide * lineHeight(), leastHigh * lineHeight()};
}

int PaintedChart::heightForWidth(int width) const {
    const int air = 2 * margin * lineHeight();
    const int height = static_cast<int>(std::ceil(heightAt(width - air, m_scene.measure(letters(), nullptr)))) + air;
    return std::max(height, minimumSizeHint().height());
}

void PaintedChart::paintEvent(QPaintEvent*) {
    const QRectF room = area();
    if (!m_scene.paint || !room.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(letters());
    const BarMetrics measured = metrics();
    paintFitted(
        painter, room, [&](qreal width) { return heightAt(width, measured); },
        [&](const QRectF& fitted) { m_scene.paint(painter, fitted, m_palette, ChartInk::from(palette())); });
}

std::optional<PaintedSpot> PaintedChart::spotBelow(const QPointF& pointer) {
    const QRectF room = area();
    if (!m_scene.spotAt || !room.isValid())
        return std::nullopt;
    const BarMetrics measured = metrics();
    const qreal scale = fittedScale(room.size(), [&](qreal width) { return heightAt(width, measured); });
    return m_scene.spotAt((pointer - room.topLeft()) / scale, room.size() / scale, measured);
}

bool PaintedChart::isListenedTo() const {
    static const QMetaMethod clicked = QMetaMethod::fromSignal(&PaintedChart::spotClicked);
    return isSignalConnected(clicked);
}

void PaintedChart::mouseMoveEvent(QMouseEvent* event) {
    QWidget::mouseMoveEvent(event);
    if (isListenedTo() && spotBelow(event->position()))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void PaintedChart::mousePressEvent(QMouseEvent* event) {
    event->accept(); // the release that makes it a click is ours too
}

void PaintedChart::mouseReleaseEvent(QMouseEvent* event) {
    QWidget::mouseReleaseEvent(event);
    const std::optional<PaintedSpot> spot = spotBelow(event->position());
    if (event->button() == Qt::LeftButton && spot)
        emit spotClicked(spot->id);
}

bool PaintedChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const std::optional<PaintedSpot> spot = spotBelow(help->pos()))
        QToolTip::showText(
            help->globalPos(),
            plainToolTip(isListenedTo() ? spot->text + QLatin1Char('\n') + PointedChart::clickHint() : spot->text),
            this);
    else
        QToolTip::hideText();
    return true;
}

void PaintedChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace ks
