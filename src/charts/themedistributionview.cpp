#include "charts/themedistributionview.h"

#include "charts/chartlabel.h"
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

ThemeDistributionView::ThemeDistributionView(ThemeDistributionModel& model, QWidget* parent)
    : QChartView(parent), m_model(model) {
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
    const int rows = m_model.rowCount();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        auto* set = new QBarSet(m_model.headerData(column, Qt::Horizontal).toString(), m_series);
        // A bar chart counts its categories from below; the first theme belongs on top.
        for (int row = rows - 1; row >= 0; --row)
            set->append(m_model.index(row, column).data().toInt());
        connect(set, &QBarSet::clicked, this, [this, rows](int index) { emit themeClicked(rows - 1 - index); });
        m_series->append(set);
    }
    plot.addSeries(m_series);

    auto* themes = new QBarCategoryAxis(m_series);
    for (int row = rows - 1; row >= 0; --row)
        themes->append(chartLabel(m_model.headerData(row, Qt::Vertical).toString()));
    themes->setGridLineVisible(false);
    themes->setTruncateLabels(false);
    plot.addAxis(themes, Qt::AlignLeft);
    m_series->attachAxis(themes);
    auto* cities = new QValueAxis(m_series);
    cities->setRange(0, m_model.citiesInAll());
    cities->setVisible(false); // every bar carries its number
    plot.addAxis(cities, Qt::AlignBottom);
    m_series->attachAxis(cities);
    paintInColours();
    describe();
}

/// A changed score moves one city from one bar to another: the others stay as they are.
void ThemeDistributionView::refresh() {
    const QList<QBarSet*> sets = m_series->barSets();
    const int rows = m_model.rowCount();
    for (int column = 0; column < sets.size(); ++column) {
        for (int row = 0; row < rows; ++row) {
            const int cities = m_model.index(row, column).data().toInt();
            if (sets[column]->at(rows - 1 - row) != cities)
                sets[column]->replace(rows - 1 - row, cities);
        }
    }
    describe();
}

void ThemeDistributionView::paintInColours() {
    const QPalette& system = palette();
    setBackgroundBrush(system.base()); // as the card around it
    const QList<QBarSet*> sets = m_series->barSets();
    for (int column = 0; column < sets.size(); ++column) {
        QBarSet& set = *sets[column];
        const bool isLevel = column < ThemeDistributionModel::levelColumns;
        const LevelColours colours = isLevel ? levelColours(m_palette, column + 1) : LevelColours{};
        set.setColor(isLevel ? colours.fill : system.color(QPalette::Midlight));
        set.setLabelColor(isLevel ? colours.text : system.color(QPalette::Text));
        set.setBorderColor(system.color(QPalette::Base));
    }
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsColor(system.color(QPalette::Text));
        axis->setLabelsFont(font());
        axis->setLinePenColor(system.color(QPalette::Mid));
    }
}

void ThemeDistributionView::describe() {
    setAccessibleName(tr("Number of cities per level, for each theme"));
    QStringList lines;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QStringList parts;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const int cities = m_model.index(row, column).data().toInt();
            if (cities > 0)
                parts.append(tr("%1: %2").arg(m_model.headerData(column, Qt::Horizontal).toString()).arg(cities));
        }
        lines.append(m_model.headerData(row, Qt::Vertical).toString() + QStringLiteral(" – ") +
                     parts.join(QStringLiteral(", ")));
    }
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

void ThemeDistributionView::setLevelPalette(LevelPaletteId palette) {
    m_palette = palette;
    paintInColours();
}

QSize ThemeDistributionView::sizeHint() const {
    const int line = fontMetrics().height();
    return {40 * line, (m_model.rowCount() * 2 + 1) * line};
}

void ThemeDistributionView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintInColours();
}

} // namespace ks
