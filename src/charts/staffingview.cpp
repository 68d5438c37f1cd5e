#include "charts/staffingview.h"

#include "charts/chartlabel.h"
#include "drawing/contrast.h"
#include "models/staffingmodel.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

namespace ks {

StaffingView::StaffingView(StaffingModel& model, QWidget* parent) : PointedChart(parent), m_model(model) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("staffingView"));
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(fontMetrics().averageCharWidth(), 0, fontMetrics().averageCharWidth(), 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setVisible(false);
    build();
    connect(&model, &QAbstractItemModel::modelReset, this, &StaffingView::build);
}

void StaffingView::build() {
    QChart& plot = *chart();
    plot.removeAllSeries();
    for (QAbstractAxis* axis : plot.axes()) {
        plot.removeAxis(axis); // gives the axis back to us
        delete axis;
    }
    m_series = new QHorizontalBarSeries; // the chart owns it
    m_series->setBarWidth(0.7);
    m_series->setLabelsVisible(false); // a zero for what is not known would be a lie: the names say the figures
    auto* set = new QBarSet(tr("FTE"), m_series);
    double most = 1;
    auto* cities = new QBarCategoryAxis(m_series);
    // A bar chart counts its categories from below; the first city belongs on top.
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        const std::optional<double> figure = m_model.figure(row);
        set->append(figure.value_or(0));
        most = std::max(most, figure.value_or(0));
        const QString name = m_model.index(row, StaffingModel::CityColumn).data().toString();
        cities->append(
            chartLabel(figure ? QStringLiteral("%1  %2").arg(name, locale().toString(*figure, 'g', 6)) : name));
    }
    m_series->append(set);
    plot.addSeries(m_series);
    cities->setGridLineVisible(false);
    cities->setTruncateLabels(false);
    plot.addAxis(cities, Qt::AlignLeft);
    m_series->attachAxis(cities);
    auto* values = new QValueAxis(m_series);
    values->setRange(0, most);
    values->setVisible(false); // every city carries its figure
    plot.addAxis(values, Qt::AlignBottom);
    m_series->attachAxis(values);
    paintInColours();
    describe();
    updateGeometry();
}

/// Words stand where the bar would be: before the axis they would make the names too long for a small window.
void StaffingView::drawForeground(QPainter* painter, const QRectF& area) {
    PointedChart::drawForeground(painter, area);
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    const QFontMetricsF letters(font(), this);
    painter->save();
    painter->setFont(font());
    painter->setPen(mutedText(palette().color(backgroundRole()), palette().color(QPalette::Text)));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.figure(row))
            continue;
        const QPointF start =
            chart()->mapToScene(chart()->mapToPosition(QPointF(0, m_model.rowCount() - 1 - row), m_series));
        const qreal left = start.x() + letters.averageCharWidth();
        const QRectF room(left, start.y() - letters.height() / 2, plot.right() - left, letters.height());
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          letters.elidedText(m_model.index(row, StaffingModel::WordsColumn).data().toString(),
                                             Qt::ElideRight, room.width()));
    }
    painter->restore();
}

void StaffingView::setFigureName(const QString& name) {
    m_figureName = name;
    describe();
}

void StaffingView::paintInColours() {
    const QPalette& system = palette();
    setBackgroundBrush(system.brush(backgroundRole()));
    for (QBarSet* set : m_series->barSets()) {
        set->setColor(system.color(QPalette::Link));
        set->setBorderColor(system.color(QPalette::Link));
    }
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsColor(system.color(QPalette::Text));
        axis->setLabelsFont(font());
        axis->setLinePenColor(system.color(QPalette::Mid));
    }
}

void StaffingView::describe() {
    const QString name = tr("Full-time equivalents per city");
    setAccessibleName(m_figureName.isEmpty() ? name : QStringLiteral("%1: %2").arg(m_figureName, name));
    QStringList lines;
    for (int row = 0; row < m_model.rowCount(); ++row)
        lines.append(textOf(row));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

QString StaffingView::textOf(int place) const {
    const std::optional<double> figure = m_model.figure(place);
    return QStringLiteral("%1: %2").arg(m_model.index(place, StaffingModel::CityColumn).data().toString(),
                                        figure ? locale().toString(*figure, 'g', 6)
                                               : m_model.index(place, StaffingModel::WordsColumn).data().toString());
}

std::optional<int> StaffingView::placeAt(const QPointF& point) const {
    const int row = m_model.rowCount() - 1 - qRound(chart()->mapToValue(point, m_series).y());
    return row >= 0 && row < m_model.rowCount() ? std::optional(row) : std::nullopt;
}

QSize StaffingView::sizeHint() const {
    const int line = fontMetrics().height();
    return {36 * line, qRound((m_model.rowCount() + 1) * line * 1.5)};
}

QSize StaffingView::minimumSizeHint() const {
    return {16 * fontMetrics().height(), sizeHint().height()};
}

void StaffingView::changeEvent(QEvent* event) {
    PointedChart::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    paintInColours();
    updateGeometry();
}

} // namespace ks
