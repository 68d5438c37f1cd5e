#include "widgets/trace/traceview.h"

#include "domain/analysis/layers.h"
#include "domain/analysis/level.h"
#include "domain/analysis/tracetext.h"
#include "session/session.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintable.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tabbedstack.h"
#include "widgets/look/taborder.h"
#include "widgets/records/followupmaking.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ks {
namespace {

constexpr int highestLow = 2; ///< of the levels that the report colours red and orange

/// How the row of an item is named to the window; cells and themes are no rows.
std::optional<RowRef> rowOf(const TraceItem& item, const RoundId& round) {
    switch (item.stage) {
    case TraceStage::Point:
        return RowRef{QLatin1String(ImprovementPoint::entity), item.row};
    case TraceStage::Recommendation:
        return RowRef{QLatin1String(Recommendation::entity), item.row};
    case TraceStage::Package:
        return RowRef{QLatin1String(WorkPackage::entity), item.row};
    case TraceStage::Target:
        return RowRef{QLatin1String(Target::entity),
                      keyText(ScoreKey{round, item.theme, item.city.value_or(CityId())})};
    case TraceStage::Cell:
        break;
    }
    return std::nullopt;
}

bool scoresLow(const Workspace& workspace, const TraceItem& cell) {
    const Layers layers = layersOf(workspace, {cell.theme, cell.city});
    const std::optional<double> value = layers.adjustment ? layers.adjustment->value.midpoint() : layers.below;
    return value && levelOf(*value) <= highestLow;
}

} // namespace

TraceView::TraceView(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(steps(*this, 1));
    auto* choices = new QWidget(this);
    m_choices = new FlowLayout(choices);
    m_choices->setContentsMargins(0, 0, 0, 0);
    m_choices->setSpacing(steps(*this, 1));
    buildChoices(*m_choices);
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    for (const TraceStage stage : allTraceStages) {
        auto* table = new PlainTable(split);
        table->setObjectName(QStringLiteral("traceStage%1").arg(static_cast<int>(stage)));
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel); // by columns there is no way to a word's end
        table->setMinimumWidth(steps(*this, 24));                          // of headings and most words
        split->addWidget(table);
        m_columns.append({stage, table, {}});
    }
    for (Column& column : m_columns) {
        connect(column.table, &QTableWidget::itemSelectionChanged, this, [this, &column] { choose(column); });
        connect(column.table, &QTableWidget::cellActivated, this,
                [this, &column](int row) { lead(column.items[row].item); });
    }
    rows->addWidget(choices);
    rows->addWidget(scrollingRoom(split, this), 1);
}

QComboBox* TraceView::addChoice(const char* name, const QString& label, FlowLayout& line) {
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    line.addWidget(box);
    connect(box, &QComboBox::activated, this, &TraceView::showEverything);
    return box;
}

void TraceView::buildChoices(FlowLayout& line) {
    m_theme = addChoice("traceTheme", tr("Theme"), line);
    m_city = addChoice("traceCity", tr("City"), line);
    m_low = new QCheckBox(tr("Only what sc&ores low"));
    m_low->setObjectName(QStringLiteral("traceLow"));
    m_low->setChecked(true);
    m_low->setToolTip(plainToolTip(tr("Levels 1 and 2 of the grid, adjusted where a score was adjusted")));
    m_all = new QPushButton(tr("&Show everything"));
    m_all->setObjectName(QStringLiteral("traceEverything"));
    line.addWidget(m_low);
    line.addWidget(m_all);
    connect(m_low, &QCheckBox::toggled, this, &TraceView::showEverything);
    connect(m_all, &QPushButton::clicked, this, [this] {
        const QSignalBlocker quiet(m_low);
        m_theme->setCurrentIndex(0);
        m_city->setCurrentIndex(0);
        m_low->setChecked(false);
        showEverything();
    });
}

void TraceView::fillChoices() {
    const Workspace& workspace = m_context.session.workspace();
    const auto refill = [](QComboBox& box, const QString& all, const auto& rows) {
        const QString chosen = box.currentData().toString();
        box.clear();
        box.addItem(all, QString());
        for (const auto& each : rows)
            box.addItem(each.name, each.id.value);
        box.setCurrentIndex(std::max(0, box.findData(chosen)));
    };
    refill(*m_theme, tr("All themes"), workspace.themes);
    refill(*m_city, tr("All cities"), workspace.cities);
}

void TraceView::fill() {
    fillChoices();
    m_traces.emplace(m_context.session.workspace());
    if (m_chosen && !m_traces->items(m_chosen->stage).contains(*m_chosen))
        m_chosen.reset();
    fillColumns();
}

bool TraceView::isOffered(const TraceItem& cell) const {
    const QString theme = m_theme->currentData().toString();
    const QString city = m_city->currentData().toString();
    if ((!theme.isEmpty() && cell.theme.value != theme) ||
        (!city.isEmpty() && cell.city.value_or(CityId()).value != city))
        return false;
    return !m_low->isChecked() || scoresLow(m_context.session.workspace(), cell);
}

/// What a stage shows while nothing is chosen: the cells that are asked for, and what one of these is connected to as
/// soon as a theme or a city is chosen; else everything.
QList<TracedItem> TraceView::startOf(TraceStage stage) const {
    const bool limited = m_theme->currentIndex() > 0 || m_city->currentIndex() > 0;
    QSet<TraceItem> connected;
    if (stage != TraceStage::Cell && limited) {
        for (const TraceItem& cell : m_traces->items(TraceStage::Cell)) {
            if (!isOffered(cell))
                continue;
            for (const TracedItem& each : m_traces->connectedTo(cell))
                connected.insert(each.item);
        }
    }
    QList<TracedItem> shown;
    for (const TraceItem& each : m_traces->items(stage)) {
        if (stage == TraceStage::Cell ? isOffered(each) : !limited || connected.contains(each))
            shown.append({each, TraceBond::Link});
    }
    return shown;
}

void TraceView::showEverything() {
    m_chosen.reset();
    fillColumns();
}

/// The stage in which something is chosen keeps what it shows, so that the arrows go on through it.
void TraceView::fillColumns() {
    const QList<TracedItem> connected = m_chosen ? m_traces->connectedTo(*m_chosen) : QList<TracedItem>();
    for (Column& column : m_columns) {
        if (!m_chosen) {
            show(column, startOf(column.stage));
            continue;
        }
        QList<TracedItem> items = column.items;
        if (column.stage == m_chosen->stage) {
            items.removeIf([&](const TracedItem& each) { return !m_traces->items(column.stage).contains(each.item); });
        } else {
            items = connected;
            items.removeIf([&](const TracedItem& each) { return each.item.stage != column.stage; });
        }
        show(column, items);
    }
    showFollowUps();
}

void TraceView::show(Column& column, const QList<TracedItem>& items) {
    const QScopedValueRollback filling(m_filling, true);
    const Workspace& workspace = m_context.session.workspace();
    column.items = items;
    QList<QStringList> rows;
    int chosen = -1;
    for (const TracedItem& each : items) {
        if (each.item == m_chosen)
            chosen = static_cast<int>(rows.size());
        const QString bond = traceText::bond(each.bond);
        const QString text = traceText::item(workspace, each.item, locale());
        rows.append({bond.isEmpty() ? text : QStringLiteral("%1\n(%2)").arg(text, bond)});
    }
    const QString title = traceText::stage(column.stage);
    column.table->setAccessibleName(title);
    column.table->clearSelection();
    column.table->setHeadings({items.isEmpty()
                                   ? tr("%1: none", "stage").arg(title)
                                   : QStringLiteral("%1 (%2)").arg(title, locale().toString(items.size()))});
    column.table->setRows(rows);
    column.table->fitColumns();
    if (chosen >= 0)
        column.table->selectRow(chosen);
    else
        column.table->setCurrentCell(-1, -1);
}

void TraceView::choose(Column& column) {
    if (m_filling)
        return;
    const QModelIndexList rows = column.table->selectionModel()->selectedRows();
    if (rows.isEmpty() || column.items[rows.first().row()].item == m_chosen)
        return;
    m_chosen = column.items[rows.first().row()].item;
    fillColumns();
}

void TraceView::showFollowUps() {
    for (QPushButton* each : std::as_const(m_followUps))
        each->deleteLater();
    m_followUps.clear();
    if (!m_chosen)
        return;
    const std::optional<RowRef> row = rowOf(*m_chosen, m_context.session.workspace().loadedRound);
    const QList<FollowUp> offered =
        row ? followUpsOf(m_context.session.workspace(), *row) : followUpsOf(m_chosen->theme, m_chosen->city);
    for (const FollowUp& each : offered) {
        auto* button = new QPushButton(lineIcon(QStringLiteral("add")), each.label);
        button->setObjectName(QStringLiteral("followUp-") + each.id);
        button->setEnabled(m_context.session.canEditRound());
        connect(button, &QPushButton::clicked, this, [this, each] { makeAndEdit(m_context, each); });
        m_choices->addWidget(button);
        m_followUps.append(button);
    }
    tabAsLaidOut(*layout());
}

void TraceView::lead(const TraceItem& item) {
    if (const std::optional<RowRef> row = rowOf(item, m_context.session.workspace().loadedRound))
        m_context.navigator.showRecord(*row);
    else
        m_context.navigator.showCell(item.city, item.theme);
}

QWidget* TraceView::firstFocus() const {
    return m_columns.first().table;
}

} // namespace ks
