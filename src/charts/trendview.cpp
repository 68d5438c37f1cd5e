#include "charts/trendview.h"

#include "charts/chartlabel.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

namespace ks {
namespace {

/// The places of neighbouring rounds that have a value: each run is a line of its own, so that a gap stays a gap.
QList<QPair<int, int>> runsOf(const QList<TrendPoint>& points) {
    QList<QPair<int, int>> runs;
    for (int i = 0; i < points.size(); ++i) {
        if (!points[i].value)
            continue;
        if (!runs.isEmpty() && runs.last().second == i - 1)
            runs.last().second = i;
        else
            runs.append({i, i});
    }
    return runs;
}

QLineSeries* lineThrough(const QList<TrendPoint>& points, const QPair<int, int>& run,
                         std::optional<double> TrendPoint::*value) {
    auto* line = new QLineSeries;
    for (int i = run.first; i <= run.second; ++i)
        line->append(i, *(points[i].*value));
    return line;
}

bool hasBounds(const TrendLine& line) {
    for (const TrendPoint& each : line.points) {
        if (each.low != each.high)
            return true;
    }
    return false;
}

} // namespace

TrendView::TrendView(QWidget* parent) : QChartView(parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("trendView"));
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->setLocalizeNumbers(true);
}

void TrendView::setTrend(const QString& title, const QStringList& rounds, const QList<TrendLine>& lines) {
    m_title = title;
    m_rounds = rounds;
    m_lines = lines;
    build();
}

void TrendView::build() {
    QChart& plot = *chart();
    plot.removeAllSeries();
    for (QAbstractAxis* axis : plot.axes()) {
        plot.removeAxis(axis); // gives the axis back to us
        delete axis;
    }
    plot.setLocale(locale());
    if (m_rounds.isEmpty())
        return;
    if (!m_lines.isEmpty() && hasBounds(m_lines.first()))
        addBand(m_lines.first());
    for (int i = 0; i < m_lines.size(); ++i)
        addLine(m_lines[i], i);
    addAxes();
    paintInColours();
    describe();
}

void TrendView::addBand(const TrendLine& line) {
    bool named = false;
    for (const auto& run : runsOf(line.points)) {
        QLineSeries* low = lineThrough(line.points, run, &TrendPoint::low);
        QLineSeries* high = lineThrough(line.points, run, &TrendPoint::high);
        auto* band = new QAreaSeries(high, low);
        low->setParent(band);
        high->setParent(band);
        band->setName(tr("Bounds of the median"));
        chart()->addSeries(band);
        if (named)
            chart()->legend()->markers(band).first()->setVisible(false);
        named = true;
    }
}

void TrendView::addLine(const TrendLine& line, int place) {
    bool named = false;
    for (const auto& run : runsOf(line.points)) {
        QLineSeries* series = lineThrough(line.points, run, &TrendPoint::value);
        series->setName(chartLabel(line.name));
        series->setProperty("place", place);
        chart()->addSeries(series);
        // Points of their own: a run of one round has no line, and the figure stands at the point.
        auto* points = new QScatterSeries;
        points->append(series->points());
        points->setProperty("place", place);
        points->setMarkerShape(place == 0 ? QScatterSeries::MarkerShapeCircle : QScatterSeries::MarkerShapeRectangle);
        points->setPointLabelsVisible(true);
        points->setPointLabelsFormat(QStringLiteral("@yPoint"));
        points->setPointLabelsClipping(false);
        chart()->addSeries(points);
        chart()->legend()->markers(points).first()->setVisible(false);
        if (named)
            chart()->legend()->markers(series).first()->setVisible(false);
        named = true;
    }
}

void TrendView::addAxes() {
    auto* rounds = new QCategoryAxis(chart());
    rounds->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const auto last = double(m_rounds.size() - 1);
    rounds->setRange(-0.4, last + 0.4);
    for (int i = 0; i < m_rounds.size(); ++i)
        rounds->append(chartLabel(m_rounds[i], 18), i);
    rounds->setGridLineVisible(false);
    rounds->setTruncateLabels(false);
    chart()->addAxis(rounds, Qt::AlignBottom);
    auto* levels = new QValueAxis(chart());
    levels->setRange(0.8, 5.2);
    levels->setTickType(QValueAxis::TicksDynamic);
    levels->setTickAnchor(1);
    levels->setTickInterval(1);
    levels->setLabelFormat(QStringLiteral("%.0f"));
    chart()->addAxis(levels, Qt::AlignLeft);
    for (QAbstractSeries* each : chart()->series()) {
        each->attachAxis(rounds);
        each->attachAxis(levels);
    }
}

void TrendView::paintInColours() {
    const QPalette& system = palette();
    setBackgroundBrush(system.brush(backgroundRole()));
    const int unit = fontMetrics().height();
    const QColor colours[] = {system.color(QPalette::Link), system.color(QPalette::Text)};
    for (QAbstractSeries* each : chart()->series()) {
        const int place = each->property("place").toInt();
        if (auto* points = qobject_cast<QScatterSeries*>(each)) {
            points->setColor(colours[std::min(place, 1)]);
            points->setBorderColor(system.color(QPalette::Base));
            points->setMarkerSize(unit * 0.6);
            points->setPointLabelsFont(font());
            points->setPointLabelsColor(system.color(QPalette::Text));
        } else if (auto* line = qobject_cast<QLineSeries*>(each)) {
            line->setPen(QPen(colours[std::min(place, 1)], unit * 0.15, place == 0 ? Qt::SolidLine : Qt::DashLine));
        } else if (auto* band = qobject_cast<QAreaSeries*>(each)) {
            QColor tint = colours[0];
            tint.setAlphaF(0.2F);
            band->setColor(tint);
            band->setBorderColor(Qt::transparent);
        }
    }
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsColor(system.color(QPalette::Text));
        axis->setLabelsFont(font());
        axis->setLinePenColor(system.color(QPalette::Mid));
        axis->setGridLineColor(system.color(QPalette::Midlight));
    }
    chart()->legend()->setFont(font());
    chart()->legend()->setLabelColor(system.color(QPalette::Text));
}

void TrendView::describe() {
    setAccessibleName(tr("%1 over the rounds").arg(m_title));
    QStringList lines;
    for (const TrendLine& line : std::as_const(m_lines)) {
        QStringList parts;
        for (int i = 0; i < line.points.size(); ++i) {
            const std::optional<double>& value = line.points[i].value;
            parts.append(
                tr("%1: %2", "round, value").arg(m_rounds[i], value ? locale().toString(*value, 'g', 6) : tr("none")));
        }
        lines.append(line.name + QStringLiteral(" – ") + parts.join(QStringLiteral(", ")));
    }
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

QSize TrendView::sizeHint() const {
    const int line = fontMetrics().height();
    return {32 * line, 18 * line};
}

void TrendView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintInColours();
}

} // namespace ks
