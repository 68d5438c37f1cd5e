#include "charts/trendview.h"

#include "charts/chartlabel.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
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

constexpr double besideRounds = 0.4; ///< before the first and after the last, in rounds
constexpr double lowestLevel = 0.8;  ///< a little beyond the scale, for what stands at its ends
constexpr double highestLevel = 5.2;
constexpr qreal aboveSeries = 100; ///< in the order of what the chart paints

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

TrendView::TrendView(QWidget* parent) : PointedChart(parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("trendView"));
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->setLocalizeNumbers(true);
    connect(chart(), &QChart::plotAreaChanged, this, &TrendView::placeFigures);
}

void TrendView::setTrend(const QString& title, const QStringList& rounds, const QList<TrendLine>& lines) {
    m_title = title;
    m_rounds = rounds;
    m_lines = lines;
    build();
}

void TrendView::build() {
    qDeleteAll(m_figureItems);
    m_figureItems.clear();
    m_figures.clear();
    m_places.clear();
    QChart& plot = *chart();
    plot.removeAllSeries();
    for (QAbstractAxis* axis : plot.axes()) {
        plot.removeAxis(axis); // gives the axis back to us
        delete axis;
    }
    plot.setLocale(locale());
    m_broken = brokenTexts();
    if (m_rounds.isEmpty())
        return;
    if (!m_lines.isEmpty() && hasBounds(m_lines.first()))
        addBand(m_lines.first());
    for (int i = 0; i < m_lines.size(); ++i)
        addLine(m_lines[i], i);
    for (int i = 0; i < m_lines.size(); ++i) // over every line and span
        addPoints(m_lines[i], i);
    addAxes();
    addFigures();
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
        band->setName(chartLabel(keyText(tr("Bounds of the median"))));
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
        series->setName(chartLabel(keyText(line.name)));
        series->setProperty("place", place);
        chart()->addSeries(series);
        for (int i = run.first; i <= run.second; ++i) {
            if (isBetween(place, i))
                addSpan(line.points[i], i, place);
        }
        if (named)
            chart()->legend()->markers(series).first()->setVisible(false);
        named = true;
    }
}

/// Points of their own: a run of one round has no line.
void TrendView::addPoints(const TrendLine& line, int place) {
    auto* points = new QScatterSeries;
    points->setProperty("place", place);
    points->setMarkerShape(place == 0 ? QScatterSeries::MarkerShapeCircle : QScatterSeries::MarkerShapeRectangle);
    for (int i = 0; i < line.points.size(); ++i) {
        if (line.points[i].value && !isBetween(place, i))
            points->append(i, *line.points[i].value);
    }
    chart()->addSeries(points);
    chart()->legend()->markers(points).first()->setVisible(false);
}

/// A between: from its lowest to its highest reading, without a point of its own.
void TrendView::addSpan(const TrendPoint& point, int round, int place) {
    auto* span = new QLineSeries;
    span->append(round, *point.low);
    span->append(round, *point.high);
    span->setProperty("place", place);
    span->setProperty("span", true);
    chart()->addSeries(span);
    chart()->legend()->markers(span).first()->setVisible(false);
}

/// Of a city; that of the median is its band.
bool TrendView::isBetween(int line, int round) const {
    const TrendPoint& point = m_lines[line].points[round];
    return line > 0 && point.value && point.low != point.high;
}

QString TrendView::valueText(int line, int round) const {
    const TrendPoint& point = m_lines[line].points[round];
    const auto number = [this](double value) { return locale().toString(value, 'g', 6); };
    if (!point.value)
        return tr("none");
    return isBetween(line, round) ? number(*point.low) + QStringLiteral("–") + number(*point.high)
                                  : number(*point.value);
}

qreal TrendView::widthInside() const {
    const QMargins around = chart()->margins();
    return width() - around.left() - around.right();
}

qreal TrendView::widthOf(const QString& text) const {
    return fontMetrics().horizontalAdvance(text);
}

/// What a colour stands for, broken between words: Qt Charts sets the keys on one line and shortens what does not fit.
QStringList TrendView::keyText(const QString& name) const {
    const bool band = !m_lines.isEmpty() && hasBounds(m_lines.first());
    const qreal keys = qreal(m_lines.size()) + (band ? 1 : 0);
    const int sign = 2 * fontMetrics().height(); // the mark of the colour, and what stands around it
    return wrapText(name, widthInside() / keys - sign, [this](const QString& text) { return widthOf(text); });
}

/// Broken into lines, so that each stands whole below its round.
QStringList TrendView::roundLabels() const {
    const int scale = 4 * fontMetrics().averageCharWidth(); // its numbers and ticks
    const double rounds = double(m_rounds.size()) - 1 + 2 * besideRounds;
    const double column = (widthInside() - scale) / rounds * 2 * besideRounds;
    QStringList labels;
    for (const QString& round : m_rounds)
        labels.append(chartLabel(wrapTextWithin(
            round, std::max(1.0, column - chartLabelMargins), [this](const QString& text) { return widthOf(text); },
            QStringLiteral("-"))));
    return labels;
}

/// All that breaks elsewhere at another width.
QStringList TrendView::brokenTexts() const {
    QStringList texts = roundLabels();
    texts += keyText(tr("Bounds of the median"));
    for (const TrendLine& each : m_lines)
        texts += keyText(each.name);
    return texts;
}

void TrendView::addAxes() {
    auto* rounds = new QCategoryAxis(chart());
    rounds->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    rounds->setRange(-besideRounds, double(m_rounds.size() - 1) + besideRounds);
    const QStringList labels = roundLabels();
    for (int i = 0; i < labels.size(); ++i)
        rounds->append(labels[i], i);
    rounds->setGridLineVisible(false);
    rounds->setTruncateLabels(false);
    chart()->addAxis(rounds, Qt::AlignBottom);
    auto* levels = new QValueAxis(chart());
    levels->setRange(lowestLevel, highestLevel);
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

void TrendView::addFigures() {
    for (int line = 0; line < m_lines.size(); ++line) {
        for (int round = 0; round < m_rounds.size(); ++round) {
            if (!m_lines[line].points[round].value)
                continue;
            m_places.append({line, round});
            m_figures.append({valueText(line, round), {}});
            m_figureItems.append(new QGraphicsSimpleTextItem(m_figures.last().text, chart()));
            m_figureItems.last()->setZValue(aboveSeries);
        }
    }
}

QPointF TrendView::positionOf(double round, double level) const {
    const QRectF plot = chart()->plotArea();
    const double rounds = double(m_rounds.size()) - 1 + 2 * besideRounds;
    return {plot.left() + plot.width() * (round + besideRounds) / rounds,
            plot.bottom() - plot.height() * (level - lowestLevel) / (highestLevel - lowestLevel)};
}

/// The lines and spans between which the figures have to stand.
QList<QLineF> TrendView::linesDrawn() const {
    QList<QLineF> lines;
    for (int line = 0; line < m_lines.size(); ++line) {
        const QList<TrendPoint>& points = m_lines[line].points;
        for (int i = 0; i < points.size(); ++i) {
            if (isBetween(line, i))
                lines.append({positionOf(i, *points[i].low), positionOf(i, *points[i].high)});
            if (i > 0 && points[i - 1].value && points[i].value)
                lines.append({positionOf(i - 1, *points[i - 1].value), positionOf(i, *points[i].value)});
        }
    }
    return lines;
}

void TrendView::placeFigures() {
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        m_figures[i].point = positionOf(m_places[i].round, *m_lines[m_places[i].line].points[m_places[i].round].value);
    placeTrendFigures(m_figures, linesDrawn(), chart()->plotArea(), metricsOf(font(), nullptr));
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        QGraphicsSimpleTextItem& item = *m_figureItems[i];
        item.setFont(font());
        item.setBrush(palette().color(m_places[i].line == 0 ? QPalette::Link : QPalette::Text));
        item.setPos(m_figures[i].area.topLeft());
        item.setVisible(!m_figures[i].area.isNull());
    }
}

int TrendView::lineOf(int place) const {
    return m_places[place].line;
}

int TrendView::roundOf(int place) const {
    return m_places[place].round;
}

std::optional<int> TrendView::placeAt(const QPointF& point) const {
    const qreal reach = fontMetrics().height() * 0.6;
    std::optional<int> nearest;
    qreal least = reach;
    for (int i = 0; i < m_places.size(); ++i) {
        const TrendPoint& value = m_lines[m_places[i].line].points[m_places[i].round];
        const bool between = isBetween(m_places[i].line, m_places[i].round);
        const qreal top = positionOf(0, between ? *value.high : *value.value).y();
        const qreal bottom = positionOf(0, between ? *value.low : *value.value).y();
        const QPointF middle(m_figures[i].point.x(), std::clamp(point.y(), top, bottom));
        const qreal beside = between ? 1 : 0; // a point that stands on the span of a city goes before it
        const qreal away = m_figures[i].area.contains(point) ? 0 : QLineF(middle, point).length() + beside;
        if (away < least) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

QString TrendView::textOf(int place) const {
    const Place& at = m_places[place];
    return tr("%1, %2: %3", "city or median, round, value")
        .arg(m_lines[at.line].name, m_rounds[at.round], valueText(at.line, at.round));
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
        } else if (each->property("span").toBool()) {
            qobject_cast<QLineSeries*>(each)->setPen(
                QPen(colours[std::min(place, 1)], unit * 0.3, Qt::SolidLine, Qt::FlatCap));
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
    placeFigures();
}

void TrendView::describe() {
    setAccessibleName(tr("%1 over the rounds").arg(m_title));
    QStringList lines;
    for (int line = 0; line < m_lines.size(); ++line) {
        QStringList parts;
        for (int i = 0; i < m_lines[line].points.size(); ++i)
            parts.append(tr("%1: %2", "round, value").arg(m_rounds[i], valueText(line, i)));
        lines.append(m_lines[line].name + QStringLiteral(" – ") + parts.join(QStringLiteral(", ")));
    }
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

QSize TrendView::sizeHint() const {
    const int line = fontMetrics().height();
    return {32 * line, 18 * line};
}

void TrendView::resizeEvent(QResizeEvent* event) {
    PointedChart::resizeEvent(event);
    if (brokenTexts() != m_broken)
        build();
}

void TrendView::changeEvent(QEvent* event) {
    PointedChart::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_rounds.isEmpty())
        build(); // the names of the rounds break elsewhere
    else if (event->type() == QEvent::PaletteChange)
        paintInColours();
}

} // namespace ks
