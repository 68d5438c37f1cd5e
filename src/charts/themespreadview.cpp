#include "charts/themespreadview.h"

#include "charts/chartlabel.h"
#include "drawing/chartink.h"
#include "models/heatmaproles.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QToolTip>
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

ThemeSpreadView::ThemeSpreadView(QWidget* parent) : QChartView(parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("themeSpreadView"));
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setVisible(false); // the chosen city is named in the key of the page
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
    m_spans.clear();
    m_boxes = new QBoxPlotSeries; // the chart owns it
    m_boxes->setBoxWidth(boxWidth);
    m_chosen = new QScatterSeries;
    m_chosen->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    for (qsizetype i = 0; i < m_scene.rows.size(); ++i) {
        const BoxRow& row = m_scene.rows[i];
        // A theme without values keeps its place; five times nothing draws no box.
        auto* box = row.figures ? new QBoxSet(row.figures->minimum, row.figures->q1, row.figures->median,
                                              row.figures->q3, row.figures->maximum, m_names[i])
                                : new QBoxSet(m_names[i]);
        m_boxes->append(box);
        const auto at = static_cast<double>(i);
        if (row.figures) // set apart from the edge of the box, where it often lies
            addLine(m_medians, {at - boxWidth / 2, row.figures->median}, {at + boxWidth / 2, row.figures->median});
        if (row.mark) {
            m_chosen->append(at, (row.mark->low + row.mark->high) / 2);
            if (row.mark->low < row.mark->high)
                addLine(m_spans, {at, row.mark->low}, {at, row.mark->high});
        }
        connect(box, &QBoxSet::clicked, this, [this, row = static_cast<int>(i)] { emit themeClicked(row); });
        connect(box, &QBoxSet::hovered, this, [this, row = static_cast<int>(i)](bool inside) {
            if (inside)
                QToolTip::showText(QCursor::pos(), plainToolTip(figuresText(row)), this);
            else
                QToolTip::hideText();
        });
    }
    plot.addSeries(m_boxes);
    for (QLineSeries* each : m_medians + m_spans)
        plot.addSeries(each);
    plot.addSeries(m_chosen);
    addAxes(m_names);
    paintInColours();
    describe();
}

void ThemeSpreadView::addAxes(const QStringList& names) {
    auto* themes = new QBarCategoryAxis(m_boxes);
    for (const QString& name : names)
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

QString ThemeSpreadView::figuresText(int row) const {
    const BoxRow& theme = m_scene.rows[row];
    const auto number = [this](double value) { return locale().toString(value, 'g', 6); };
    QString text = theme.figures ? tr("%1: lowest %2, Q1 %3, median %4, Q3 %5, highest %6")
                                       .arg(theme.name, number(theme.figures->minimum), number(theme.figures->q1),
                                            number(theme.figures->median), number(theme.figures->q3),
                                            number(theme.figures->maximum))
                                 : tr("%1: %2", "theme, what stands in place of figures").arg(theme.name, theme.text);
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
        lines.append(figuresText(row));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

QSize ThemeSpreadView::sizeHint() const {
    const int line = fontMetrics().height();
    return {40 * line, 20 * line};
}

/// Names that do not fit beside one another stand slanted, since the axis would leave some out.
void ThemeSpreadView::fitNames() {
    const QList<QAbstractAxis*> below = chart()->axes(Qt::Horizontal);
    if (below.isEmpty() || m_names.isEmpty())
        return;
    int widest = 0;
    for (const QString& each : std::as_const(m_names))
        widest = std::max(widest, fontMetrics().horizontalAdvance(each));
    const int room = (width() - 3 * fontMetrics().averageCharWidth()) / static_cast<int>(m_names.size());
    below.first()->setLabelsAngle(widest + fontMetrics().averageCharWidth() > room ? -45 : 0);
}

void ThemeSpreadView::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    fitNames();
}

void ThemeSpreadView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintInColours();
}

} // namespace ks
