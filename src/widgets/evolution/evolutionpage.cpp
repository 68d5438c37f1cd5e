#include "widgets/evolution/evolutionpage.h"

#include "domain/analysis/evolutiontext.h"
#include "domain/roundorder.h"
#include "session/session.h"
#include "widgets/evolution/trendpanel.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/literal.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintable.h"
#include "widgets/look/plaintext.h"
#include "widgets/shell/viewstate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ks {

EvolutionPage::EvolutionPage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_before(context.session) {
    setObjectName(QStringLiteral("evolutionPage"));
    if (const Result<void> read = m_context.session.needContent(); !read)
        m_context.navigator.tell(failureNotice(read.error()));
    const int unit = steps(*this, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    rows->setSpacing(unit);
    QLabel* title = plainLabel(tr("Evolution"), this);
    makeHeading(title);
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(buildChoices());
    rows->addLayout(head);
    m_empty = buildEmpty();
    m_comparison = buildTables();
    rows->addWidget(m_empty, 1);
    rows->addWidget(m_comparison, 1);
    follow();
}

QWidget* EvolutionPage::buildChoices() {
    m_choices = new QWidget(this);
    auto* line = new QHBoxLayout(m_choices);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(steps(*this, 1));
    const auto add = [&](const char* name, const QString& label) {
        auto* box = new QComboBox(m_choices);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        QLabel* caption = plainLabel(label, m_choices);
        caption->setBuddy(box);
        line->addWidget(caption);
        line->addWidget(box);
        return box;
    };
    m_rounds = add("evolutionRound", tr("Compare with"));
    m_cities = add("evolutionCity", tr("City"));
    return m_choices;
}

QWidget* EvolutionPage::buildEmpty() {
    auto* empty = new QWidget(this);
    empty->setObjectName(QStringLiteral("evolutionEmpty"));
    auto* rows = new QVBoxLayout(empty);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(steps(*this, 2));
    m_emptyText = plainParagraph({}, empty);
    m_emptyText->setObjectName(QStringLiteral("evolutionEmptyText"));
    m_emptyText->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    auto* button = new QPushButton(lineIcon(QStringLiteral("round")), tr("New round…"), empty);
    button->setObjectName(QStringLiteral("evolutionNewRound"));
    rows->addWidget(m_emptyText);
    rows->addWidget(button, 0, Qt::AlignLeft);
    rows->addStretch(1);
    connect(button, &QPushButton::clicked, this, [this] { m_context.navigator.addRound(); });
    return empty;
}

PlainTable* EvolutionPage::addTable(const char* name, const QString& title) {
    auto* table = new PlainTable(m_stack);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(title);
    m_bar->addTab(literal(title));
    m_stack->addWidget(table);
    const qsizetype place = m_tables.size();
    m_tables.append(table);
    m_places.append(QList<AdjustmentPlace>());
    connect(table, &QTableWidget::cellActivated, this, [this, place](int row) {
        const AdjustmentPlace at = m_places[place].value(row);
        m_context.navigator.showCell(at.city, at.theme);
    });
    return table;
}

QWidget* EvolutionPage::buildTables() {
    auto* box = new QWidget(this);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(steps(*this, 1));
    m_bar = new QTabBar(box);
    m_bar->setObjectName(QStringLiteral("evolutionTabs"));
    m_bar->setAccessibleName(tr("Evolution"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_rule = plainParagraph({}, box);
    m_rule->setObjectName(QStringLiteral("evolutionRule"));
    m_rule->setMaximumWidth(fontMetrics().averageCharWidth() * 150);
    makeQuiet(m_rule);
    m_stack = new QStackedWidget(box);
    addTable("evolutionThemes", tr("Per theme"));
    addTable("evolutionCells", tr("Per theme and city"));
    addTable("evolutionRanked", tr("Most improved and most worrying"));
    m_trend = new TrendPanel(m_stack);
    auto* room = new QScrollArea(m_stack); // large letters in a low window leave no room for chart and table
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(m_trend);
    m_bar->addTab(literal(tr("Over all rounds")));
    m_stack->addWidget(room);
    rows->addWidget(m_bar);
    rows->addWidget(m_rule);
    rows->addWidget(m_stack, 1);
    return box;
}

void EvolutionPage::follow() {
    connect(m_bar, &QTabBar::currentChanged, this, &EvolutionPage::fill);
    connect(m_cities, &QComboBox::activated, this, &EvolutionPage::fill);
    connect(m_rounds, &QComboBox::activated, this,
            [this](int row) { m_context.view.setComparedWith(RoundId(m_rounds->itemData(row).toString())); });
    connect(&m_context.view, &ViewState::comparisonChanged, this, &EvolutionPage::fillLater);
    connect(&m_context.session, &Session::changed, this, [this](const Change& change) {
        if (change.everything)
            m_before.forget();
        fillLater();
    });
}

void EvolutionPage::fillLater() {
    m_stale = true;
    if (isVisible())
        fill();
}

void EvolutionPage::showEvent(QShowEvent* event) {
    if (m_stale)
        fill();
    Page::showEvent(event);
}

void EvolutionPage::fill() {
    m_stale = false;
    const Workspace* before = m_before.comparedWith(m_context.view.comparedWith());
    m_empty->setVisible(!before);
    m_comparison->setVisible(before != nullptr);
    m_choices->setVisible(before != nullptr);
    if (!before)
        return sayEmpty();
    fillChoices(*before);
    const int tab = m_bar->currentIndex();
    m_stack->setCurrentIndex(tab);
    const Workspace& now = m_context.session.workspace();
    const std::optional<CityId> city = chosenCity();
    if (tab == TrendTab) {
        m_rule->setText(tr("The median of the cities in each round; the band is how far it goes as “between” is read. "
                           "From round to round these are not always the same cities."));
        m_trend->fill(m_before.rounds(), now, city);
        return;
    }
    const Evolution evolution = evolutionBetween(*before, now);
    const EvolutionRows rows(evolution, now, locale());
    if (tab == ThemesTab) {
        m_rule->setText(evolutionText::comparisonRule());
        fillTable(ThemesTab, EvolutionRows::themeHeadings(rows.before(), rows.after()), rows.themes());
    } else if (tab == CellsTab) {
        m_rule->setText(evolutionText::splitRule());
        fillTable(CellsTab, EvolutionRows::cellHeadings(rows.before(), rows.after()), rows.cells(city));
    } else {
        m_rule->setText(evolutionText::rankingRule());
        fillTable(RankedTab, EvolutionRows::rankedHeadings(rows.before(), rows.after()), rows.ranked(city));
    }
}

void EvolutionPage::sayEmpty() {
    if (m_before.problem()) {
        m_emptyText->setText(m_before.problem()->text);
        return;
    }
    const Workspace& workspace = m_context.session.workspace();
    const QString belongs =
        tr("Here stands what changed between two measuring rounds: per theme and per city, why, what "
           "improved most and what worries most, and the lines over all rounds.");
    m_emptyText->setText(
        workspace.rounds.size() > 1
            ? belongs + QLatin1Char(' ') +
                  tr("The round on show is the first one; choose a later one at the top of the window.")
            : belongs + QLatin1Char(' ') + tr("That takes a second round. Until it is there, nothing is compared."));
}

void EvolutionPage::fillChoices(const Workspace& before) {
    const Workspace& workspace = m_context.session.workspace();
    const QSignalBlocker quietRounds(m_rounds);
    m_rounds->clear();
    for (const Workspace& each : m_before.rounds()) {
        const Round* round = workspace.rounds.find(each.loadedRound);
        m_rounds->addItem(round ? round->name : each.loadedRound.value, each.loadedRound.value);
    }
    m_rounds->setCurrentIndex(m_rounds->findData(before.loadedRound.value));
    const QString chosen = m_cities->currentData().toString();
    const QSignalBlocker quietCities(m_cities);
    m_cities->clear();
    m_cities->addItem(tr("All cities"), QString());
    for (const City& each : workspace.cities)
        m_cities->addItem(each.name, each.id.value);
    m_cities->setCurrentIndex(std::max(m_cities->findData(chosen), 0));
    m_cities->setEnabled(m_bar->currentIndex() != ThemesTab); // a median is over all of them
}

std::optional<CityId> EvolutionPage::chosenCity() const {
    const QString id = m_cities->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(CityId(id));
}

void EvolutionPage::fillTable(Tab tab, const QStringList& headings, const PlacedRows& rows) {
    PlainTable& table = *m_tables[tab];
    const int current = table.currentRow();
    m_places[tab] = rows.places;
    table.setHeadings(headings);
    table.setRows(rows.rows);
    table.fitColumns();
    if (!rows.rows.isEmpty())
        table.setCurrentCell(std::clamp(current, 0, int(rows.rows.size()) - 1), 0);
}

QWidget* EvolutionPage::firstFocus() {
    if (m_empty->isVisible())
        return m_empty->findChild<QPushButton*>();
    return m_bar->currentIndex() == TrendTab ? m_trend->firstFocus() : m_tables[m_bar->currentIndex()];
}

QStringList EvolutionPage::tablesShown() const {
    return roundBefore(m_context.session.workspace()) ? QStringList{QStringLiteral("evolution")} : QStringList();
}

} // namespace ks
