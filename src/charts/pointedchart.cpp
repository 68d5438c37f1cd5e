#include "charts/pointedchart.h"

#include "models/heatmaproles.h"

#include <QHelpEvent>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QToolTip>
#include <QtCharts/QChart>

namespace ks {

PointedChart::PointedChart(QWidget* parent) : QChartView(parent) {
    viewport()->setMouseTracking(true);
}

QString PointedChart::clickHint() {
    return tr("Click to see how this comes about.");
}

std::optional<int> PointedChart::placeBelow(const QPoint& pointer) const {
    return placeAt(chart()->mapFromScene(mapToScene(pointer)));
}

bool PointedChart::canBeClicked(const std::optional<int>& place) const {
    static const QMetaMethod clicked = QMetaMethod::fromSignal(&PointedChart::placeClicked);
    return place && isSignalConnected(clicked);
}

void PointedChart::mouseMoveEvent(QMouseEvent* event) {
    QChartView::mouseMoveEvent(event);
    if (canBeClicked(placeBelow(event->position().toPoint())))
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
}

/// A chart view sets a least size by itself, small, which goes before the hint of what it needs.
void PointedChart::keepHeight() {
    const int least = minimumSizeHint().height();
    if (minimumHeight() < least || (minimumHeight() == m_kept && m_kept != least))
        setMinimumHeight(m_kept = least);
}

void PointedChart::showEvent(QShowEvent* event) {
    keepHeight();
    QChartView::showEvent(event);
}

void PointedChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    keepHeight();
}

void PointedChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        keepHeight();
}

void PointedChart::mousePressEvent(QMouseEvent* event) {
    QChartView::mousePressEvent(event);
    event->accept(); // what stands on the ground of the scene takes no press, and a click begins with one
}

void PointedChart::mouseReleaseEvent(QMouseEvent* event) {
    QChartView::mouseReleaseEvent(event);
    const std::optional<int> place = placeBelow(event->position().toPoint());
    if (event->button() == Qt::LeftButton && canBeClicked(place))
        emit placeClicked(*place);
}

bool PointedChart::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::optional<int> place = placeBelow(help->pos());
    if (!place) {
        QToolTip::hideText();
        return true;
    }
    QString text = textOf(*place);
    if (canBeClicked(place))
        text += QLatin1Char('\n') + clickHint();
    QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
    return true;
}

} // namespace ks
