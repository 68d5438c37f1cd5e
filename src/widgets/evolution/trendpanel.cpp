#include "widgets/evolution/trendpanel.h"

#include "models/summarytext.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintable.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ks {
namespace {

QString rangeText(const TrendPoint& point, const QLocale& locale) {
    return figureText(*point.low, locale) + QStringLiteral("–") + figureText(*point.high, locale);
}

} // namespace

TrendPanel::TrendPanel(QWidget* parent) : QWidget(parent) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(steps(*this, 1));
    m_view = new TrendView(this);
    m_view->setBackgroundRole(QPalette::Window);
    m_view->setMinimumHeight(12 * fontMetrics().height());
    m_table = new PlainTable(this);
    m_table->setObjectName(QStringLiteral("trendTable"));
    m_table->setAccessibleName(tr("Median per theme over all rounds"));
    m_table->setMinimumHeight(6 * fontMetrics().height());
    auto* save = new QPushButton(tr("Save as a &picture…"), this);
    save->setObjectName(QStringLiteral("trendSave"));
    rows->addWidget(m_view, 3);
    rows->addWidget(save, 0, Qt::AlignLeft);
    rows->addWidget(m_table, 2);
    connect(m_view, &TrendView::placeClicked, this, &TrendPanel::choosePoint);
    connect(save, &QPushButton::clicked, this, &TrendPanel::pictureRequested);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        drawTheme(row);
        emit figureChosen();
    });
    connect(m_table, &QTableWidget::cellActivated, this, [this] {
        if (round() == m_rounds.size() - 1)
            emit cellWanted(m_trends.first().lines.size() > 1);
    });
}

QWidget* TrendPanel::firstFocus() const {
    return m_table;
}

ThemeId TrendPanel::theme() const {
    return m_trends.value(m_table->currentRow()).id;
}

std::optional<int> TrendPanel::round() const {
    const int column = m_table->currentColumn();
    return m_trends.isEmpty() || column < 1 ? std::nullopt : std::optional(column - 1);
}

void TrendPanel::choosePoint(int place) {
    m_table->setCurrentCell(m_table->currentRow(), m_view->roundOf(place) + 1);
    if (round() == m_rounds.size() - 1)
        emit cellWanted(m_view->lineOf(place) > 0);
}

/// "3 · n = 12", with the bounds where they differ, and the city's own score on a line of its own.
QString TrendPanel::cellText(const TrendPoint& median, const TrendPoint* city) const {
    QString text = median.value ? figureText(*median.value, locale()) : tr("none");
    if (median.low != median.high)
        text += QStringLiteral(" (%1)").arg(rangeText(median, locale()));
    text += QStringLiteral(" · ") + tr("n = %1").arg(median.n);
    if (city)
        text += QLatin1Char('\n') + tr("city: %1")
                                        .arg(city->low != city->high ? rangeText(*city, locale())
                                             : city->value           ? figureText(*city->value, locale())
                                                                     : tr("none"));
    return text;
}

void TrendPanel::fill(const QList<Workspace>& earlier, const Workspace& workspace, const std::optional<CityId>& city) {
    QList<const Workspace*> rounds;
    for (const Workspace& each : earlier)
        rounds.append(&each);
    rounds.append(&workspace);
    m_rounds.clear();
    for (const Workspace* each : rounds) {
        const Round* round = workspace.rounds.find(each->loadedRound);
        m_rounds.append(round ? round->name : each->loadedRound.value);
    }
    const City* chosen = city ? workspace.city(*city) : nullptr;
    m_trends.clear();
    QList<QStringList> rows;
    for (const Theme& theme : workspace.themes) {
        ThemeTrend trend{theme.id, theme.name, {{tr("Median of the cities"), trendOf(rounds, theme.id)}}};
        if (chosen)
            trend.lines.append({chosen->name, trendOf(rounds, theme.id, chosen->id)});
        QStringList row{theme.name};
        for (int i = 0; i < m_rounds.size(); ++i)
            row.append(cellText(trend.lines.first().points[i], chosen ? &trend.lines.last().points[i] : nullptr));
        rows.append(row);
        m_trends.append(trend);
    }
    const int current = std::max(m_table->currentRow(), 0);
    const int column = std::clamp(m_table->currentColumn(), 0, int(m_rounds.size()));
    m_table->setHeadings(QStringList{tr("Theme")} + m_rounds);
    m_table->setRows(rows);
    m_table->fitColumns();
    m_table->setCurrentCell(std::min(current, int(rows.size()) - 1), column);
    drawTheme(m_table->currentRow());
}

void TrendPanel::drawTheme(int row) {
    if (row < 0 || row >= m_trends.size())
        return;
    m_view->setTrend(m_trends[row].theme, m_rounds, m_trends[row].lines);
}

} // namespace ks
