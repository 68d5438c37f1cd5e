#include "charts/themedistributionview.h"

#include "charts/chartlabel.h"
#include "drawing/stackpicture.h"
#include "models/themedistributionmodel.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

namespace ks {

namespace {

constexpr double gapOfCities = 0.02; ///< of the cities in all

} // namespace

ThemeDistributionView::ThemeDistributionView(ThemeDistributionModel& model, QWidget* parent)
    : PointedChart(parent), m_model(model) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("themeDistributionView"));
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(fontMetrics().averageCharWidth(), 0, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    // Qt Charts cuts long legend texts off; the page shows the level legend that the heatmap has.
    chart()->legend()->setVisible(false);
    build();
    connect(&model, &QAbstractItemModel::modelReset, this, &ThemeDistributionView::build);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ThemeDistributionView::refresh);
}

void ThemeDistributionView::build() {
    QChart& plot = *chart();
    plot.removeAllSeries();
    for (QAbstractAxis* axis : plot.axes()) {
        plot.removeAxis(axis); // gives the axis back to us
        delete axis;
    }

    m_series = new QHorizontalStackedBarSeries; // the chart owns it
    m_series->setLabelsVisible(true);
    m_series->setBarWidth(0.8);
    addSets();
    plot.addSeries(m_series);
    addAxes();
    paintInColours();
    describe();
    updateGeometry();
}

void ThemeDistributionView::addSets() {
    const int rows = m_model.rowCount();
    m_sets.clear();
    m_gap = new QBarSet(QString(), m_series);
    m_gap->append(QList<qreal>(rows, m_model.citiesInAll() * gapOfCities));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        auto* set = new QBarSet(m_model.headerData(column, Qt::Horizontal).toString(), m_series);
        // A bar chart counts its categories from below; the first theme belongs on top.
        for (int row = rows - 1; row >= 0; --row)
            set->append(m_model.index(row, column).data().toInt());
        if (column == ThemeDistributionModel::withoutValueColumn)
            m_series->append(m_gap);
        m_series->append(set);
        m_sets.append(set);
    }
}

void ThemeDistributionView::addAxes() {
    QChart& plot = *chart();
    auto* themes = new QBarCategoryAxis(m_series);
    for (int row = m_model.rowCount() - 1; row >= 0; --row)
        themes->append(chartLabel(m_model.headerData(row, Qt::Vertical).toString()));
    themes->setGridLineVisible(false);
    themes->setTruncateLabels(false);
    plot.addAxis(themes, Qt::AlignLeft);
    m_series->attachAxis(themes);
    auto* cities = new QValueAxis(m_series);
    cities->setRange(0, m_model.citiesInAll() * (1 + gapOfCities));
    cities->setVisible(false); // every bar carries its number
    plot.addAxis(cities, Qt::AlignBottom);
    m_series->attachAxis(cities);
}

/// A changed score moves one city from one bar to another: the others stay as they are.
void ThemeDistributionView::refresh() {
    const int rows = m_model.rowCount();
    for (int column = 0; column < m_sets.size(); ++column) {
        for (int row = 0; row < rows; ++row) {
            const int cities = m_model.index(row, column).data().toInt();
            if (m_sets[column]->at(rows - 1 - row) != cities)
                m_sets[column]->replace(rows - 1 - row, cities);
        }
    }
    describe();
}

void ThemeDistributionView::paintInColours() {
    const QPalette& system = palette();
    setBackgroundBrush(system.base()); // as the card around it
    const ChartInk ink = ChartInk::from(system);
    for (int column = 0; column < ThemeDistributionModel::levelColumns; ++column) {
        const LevelColours colours = levelColours(m_palette, column + 1);
        m_sets[column]->setColor(colours.fill);
        m_sets[column]->setLabelColor(colours.text);
        const QPen edge = levelEdge(colours.fill, ink, fontMetrics().height());
        m_sets[column]->setPen(edge.style() == Qt::NoPen ? QPen(ink.ground) : edge);
    }
    QBarSet& aside = *m_sets[ThemeDistributionModel::withoutValueColumn];
    aside.setColor(ink.ground);
    aside.setLabelColor(ink.text);
    aside.setPen(asidePen(ink, fontMetrics().height()));
    m_gap->setColor(Qt::transparent);
    m_gap->setBorderColor(Qt::transparent);
    m_gap->setLabelColor(Qt::transparent);
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsColor(system.color(QPalette::Text));
        axis->setLabelsFont(font());
        axis->setLinePenColor(system.color(QPalette::Mid));
    }
}

void ThemeDistributionView::describe() {
    setAccessibleName(tr("Number of cities per level, for each theme"));
    QStringList lines;
    for (int row = 0; row < m_model.rowCount(); ++row)
        lines.append(textOf(row));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

QString ThemeDistributionView::textOf(int place) const {
    QStringList parts;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int cities = m_model.index(place, column).data().toInt();
        if (cities > 0)
            parts.append(tr("%1: %2").arg(m_model.headerData(column, Qt::Horizontal).toString()).arg(cities));
    }
    return m_model.headerData(place, Qt::Vertical).toString() + QStringLiteral(" – ") +
           parts.join(QStringLiteral(", "));
}

std::optional<int> ThemeDistributionView::placeAt(const QPointF& point) const {
    const int row = m_model.rowCount() - 1 - qRound(chart()->mapToValue(point, m_series).y());
    return row >= 0 && row < m_model.rowCount() ? std::optional(row) : std::nullopt;
}

void ThemeDistributionView::setLevelPalette(LevelPaletteId palette) {
    m_palette = palette;
    paintInColours();
}

QSize ThemeDistributionView::sizeHint() const {
    const int line = fontMetrics().height();
    return {40 * line, (m_model.rowCount() * 2 + 1) * line};
}

QSize ThemeDistributionView::minimumSizeHint() const {
    return {16 * fontMetrics().height(), sizeHint().height()};
}

void ThemeDistributionView::changeEvent(QEvent* event) {
    PointedChart::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    paintInColours();
    updateGeometry();
}

} // namespace ks
