#include "charts/themespreadview.h"

#include "charts/chartlabel.h"
#include "drawing/chartink.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBoxPlotSeries>
#include <QtCharts/QBoxSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace ks {
namespace {

constexpr double boxWidth = 0.5;
constexpr double lowestShown = 0.9; ///< a little beyond the scale, for whiskers at its ends
constexpr double highestShown = 5.1;

void addLine(QList<QLineSeries*>& lines, const QPointF& from, const QPointF& to) {
    auto* line = new QLineSeries; // the chart owns it once it is added
    line->append(from);
    line->append(to);
    lines.append(line);
}

} // namespace

ThemeSpreadView::ThemeSpreadView(QWidget* parent) : PointedChart(parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("themeSpreadView"));
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setVisible(false); // the chosen city is named in the key of the page
    describe();
}

void ThemeSpreadView::setScene(const BoxScene& scene, const QStringList& names) {
    m_scene = scene;
    m_names = names;
    build();
}

void ThemeSpreadView::build() {
    QChart& plot = *chart();
    plot.removeAllSeries();
    for (QAbstractAxis* axis : plot.axes()) {
        plot.removeAxis(axis); // gives the axis back to us
        delete axis;
    }
    m_medians.clear();
    m_bounds.clear();
    m_spans.clear();
    m_boxes = new QBoxPlotSeries; // the chart owns it
    m_boxes->setBoxWidth(boxWidth);
    m_chosen = new QScatterSeries;
    m_chosen->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    for (int row = 0; row < m_scene.rows.size(); ++row)
        addRow(row);
    plot.addSeries(m_boxes);
    for (QLineSeries* each : m_bounds + m_medians + m_spans)
        plot.addSeries(each);
    plot.addSeries(m_chosen);
    addAxes();
    paintInColours();
    describe();
}

void ThemeSpreadView::addRow(int index) {
    const BoxRow& row = m_scene.rows[index];
    // A theme without values keeps its place; five times nothing draws no box.
    m_boxes->append(row.figures ? new QBoxSet(row.figures->minimum, row.figures->q1, row.figures->median,
                                              row.figures->q3, row.figures->maximum, m_names[index])
                                : new QBoxSet(m_names[index]));
    const auto at = static_cast<double>(index);
    if (row.figures) // set apart from the edge of the box, where it often lies
        addLine(m_medians, {at - boxWidth / 2, row.figures->median}, {at + boxWidth / 2, row.figures->median});
    if (row.figures && row.figures->medianLow < row.figures->medianHigh) { // along one side, as on paper
        const double side = at - boxWidth * 3 / 8;
        addLine(m_bounds, {side, row.figures->medianLow}, {side, row.figures->medianHigh});
    }
    if (!row.mark)
        return;
    m_chosen->append(at, (row.mark->low + row.mark->high) / 2);
    if (row.mark->low < row.mark->high)
        addLine(m_spans, {at, row.mark->low}, {at, row.mark->high});
}

void ThemeSpreadView::addAxes() {
    auto* themes = new QBarCategoryAxis(m_boxes);
    for (const QString& name : std::as_const(m_names))
        themes->append(chartLabel(name));
    themes->setGridLineVisible(false);
    themes->setTruncateLabels(false);
    chart()->addAxis(themes, Qt::AlignBottom);
    auto* scale = new QValueAxis(m_boxes);
    scale->setRange(lowestShown, highestShown);
    scale->setTickType(QValueAxis::TicksDynamic);
    scale->setTickAnchor(1);
    scale->setTickInterval(1);
    scale->setLabelFormat(QStringLiteral("%.0f"));
    chart()->addAxis(scale, Qt::AlignLeft);
    for (QAbstractSeries* series : chart()->series()) {
        series->attachAxis(themes);
        series->attachAxis(scale);
    }
}

void ThemeSpreadView::paintInColours() {
    if (!m_boxes)
        return;
    const ChartInk ink = ChartInk::from(palette());
    const int line = fontMetrics().height();
    setBackgroundBrush(ink.ground);
    m_boxes->setBrush(ink.fill);
    m_boxes->setPen(QPen(ink.text, line * 0.1));
    for (QLineSeries* each : std::as_const(m_medians))
        each->setPen(QPen(ink.text, line * 0.22, Qt::SolidLine, Qt::FlatCap));
    for (QLineSeries* each : std::as_const(m_bounds))
        each->setPen(QPen(ink.rule, line * 0.5, Qt::SolidLine, Qt::FlatCap));
    for (QLineSeries* each : std::as_const(m_spans))
        each->setPen(QPen(ink.accent, line * 0.16, Qt::SolidLine, Qt::FlatCap));
    m_chosen->setBrush(ink.accent);
    m_chosen->setPen(QPen(ink.ground, 1));
    m_chosen->setMarkerSize(line * 0.9);
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsColor(ink.text);
        axis->setLabelsFont(font());
        axis->setLinePenColor(ink.rule);
        axis->setGridLineColor(ink.faint);
    }
    fitNames();
}

QString ThemeSpreadView::textOf(int place) const {
    const BoxRow& theme = m_scene.rows[place];
    const auto number = [this](double value) { return locale().toString(value, 'g', 6); };
    QString text = theme.figures ? tr("%1: lowest %2, Q1 %3, median %4, Q3 %5, highest %6")
                                       .arg(theme.name, number(theme.figures->minimum), number(theme.figures->q1),
                                            number(theme.figures->median), number(theme.figures->q3),
                                            number(theme.figures->maximum))
                                 : tr("%1: %2", "theme, what stands in place of figures").arg(theme.name, theme.text);
    if (theme.figures && theme.figures->medianLow < theme.figures->medianHigh)
        text += tr("; median between %1 and %2", "bounds")
                    .arg(number(theme.figures->medianLow), number(theme.figures->medianHigh));
    if (theme.mark)
        text += theme.mark->low < theme.mark->high
                    ? tr("; %1 between %2 and %3", "city, low, high")
                          .arg(m_scene.markLabel, number(theme.mark->low), number(theme.mark->high))
                    : tr("; %1 %2", "city, score").arg(m_scene.markLabel, number(theme.mark->low));
    return text;
}

void ThemeSpreadView::describe() {
    setAccessibleName(tr("Spread of the scores per theme"));
    QStringList lines;
    for (int row = 0; row < m_scene.rows.size(); ++row)
        lines.append(textOf(row));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

QSize ThemeSpreadView::sizeHint() const {
    const int line = fontMetrics().height();
    return {40 * line, 20 * line};
}

QSize ThemeSpreadView::minimumSizeHint() const {
    return {16 * fontMetrics().height(), sizeHint().height()};
}

std::optional<int> ThemeSpreadView::placeAt(const QPointF& point) const {
    if (!m_boxes)
        return std::nullopt;
    const int row = qRound(chart()->mapToValue(point, m_boxes).x());
    return row >= 0 && row < m_scene.rows.size() ? std::optional(row) : std::nullopt;
}

void ThemeSpreadView::fitNames() {
    const QList<QAbstractAxis*> below = chart()->axes(Qt::Horizontal);
    auto* themes = below.isEmpty() ? nullptr : qobject_cast<QBarCategoryAxis*>(below.first());
    if (!themes || m_names.isEmpty())
        return;
    const QMargins around = chart()->margins();
    const int scale = 4 * fontMetrics().averageCharWidth(); // its numbers and ticks
    const int room = width() - around.left() - around.right() - scale;
    const ColumnNames names = columnNames(m_names, room / double(m_names.size()), [this](const QString& text) {
        return qreal(fontMetrics().horizontalAdvance(text));
    });
    themes->setLabelsAngle(names.upright ? -90 : 0);
    if (themes->categories() != names.labels)
        themes->setCategories(names.labels);
}

void ThemeSpreadView::resizeEvent(QResizeEvent* event) {
    PointedChart::resizeEvent(event);
    fitNames();
}

void ThemeSpreadView::changeEvent(QEvent* event) {
    PointedChart::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    paintInColours();
    updateGeometry();
}

} // namespace ks
