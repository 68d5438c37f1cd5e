#include "widgets/evolution/evolutionpage.h"

#include "domain/analysis/evolutiontext.h"
#include "domain/analysis/layers.h"
#include "domain/roundorder.h"
#include "report/pictures/reportpictures.h"
#include "session/session.h"
#include "widgets/evolution/trendfile.h"
#include "widgets/evolution/trendpanel.h"
#include "widgets/evolution/trendstory.h"
#include "widgets/look/boundedtext.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintable.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tabbedstack.h"
#include "widgets/shell/viewstate.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ks {
namespace {

struct Choice {
    QString text;
    QString id;
};

void offer(QComboBox& box, const QList<Choice>& choices, const QString& chosen) {
    const QSignalBlocker quiet(box);
    bool same = box.count() == choices.size();
    for (int i = 0; same && i < box.count(); ++i)
        same = box.itemText(i) == choices[i].text && box.itemData(i) == choices[i].id;
    if (!same) {
        box.clear();
        for (const Choice& each : choices)
            box.addItem(each.text, each.id);
    }
    box.setCurrentIndex(std::max(box.findData(chosen), 0));
}

} // namespace

EvolutionPage::EvolutionPage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(withContent(context)), m_before(context.session) {
    setObjectName(QStringLiteral("evolutionPage"));
    compose();
    follow();
}

void EvolutionPage::compose() {
    const int unit = steps(*this, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    rows->setSpacing(unit);
    QLabel* title = plainLabel(tr("Evolution"), content);
    makeHeading(title);
    rows->addWidget(title);
    rows->addWidget(buildChoices());
    m_empty = new EmptyState(QStringLiteral("round"), tr("New round…"), content);
    m_empty->setObjectName(QStringLiteral("evolutionEmpty"));
    buildTables();
    rows->addWidget(m_empty, 1);
    rows->addWidget(m_tabs, 1);
    m_reckoning = new BoundedText(tr("How this figure comes about"), 150, content);
    m_reckoning->setObjectName(QStringLiteral("evolutionReckoning"));
    rows->addWidget(m_reckoning);
    // With large letters in a small window choices and rule leave the tables too little.
    QScrollArea* room = scrollingRoom(content, this);
    room->setObjectName(QStringLiteral("evolutionRoom"));
    whole->addWidget(room);
}

QWidget* EvolutionPage::buildChoices() {
    m_choices = new QWidget(this);
    auto* line = new FlowLayout(m_choices);
    line->setContentsMargins(0, 0, 0, 0);
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

PlainTable* EvolutionPage::addTable(const char* name, const QString& title) {
    auto* table = new PlainTable(m_tabs);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(title);
    m_tabs->addTab(title, table);
    const qsizetype place = m_tables.size();
    m_tables.append(table);
    m_places.append(QList<AdjustmentPlace>());
    connect(table, &QTableWidget::currentCellChanged, this, &EvolutionPage::fillReckoning);
    connect(table, &QTableWidget::cellActivated, this, [this, place](int row) {
        const AdjustmentPlace at = m_places[place].value(row);
        m_context.navigator.showCell(at.city, at.theme);
    });
    return table;
}

void EvolutionPage::buildTables() {
    m_tabs = new TabbedStack(QStringLiteral("evolutionTabs"), tr("Evolution"), this);
    m_rule = plainParagraph({}, m_tabs);
    m_rule->setObjectName(QStringLiteral("evolutionRule"));
    m_rule->setMaximumWidth(fontMetrics().averageCharWidth() * 150);
    makeQuiet(m_rule);
    m_tabs->addAbove(m_rule);
    addTable("evolutionThemes", tr("Per theme"));
    addTable("evolutionCells", tr("Per theme and city"));
    addTable("evolutionRanked", tr("Most improved and most worrying"));
    m_trend = new TrendPanel(m_tabs);
    m_tabs->addTab(tr("Over all rounds"), m_trend);
    m_tabs->setRoomForContents(std::max(fontMetrics().height() * 18, m_trend->minimumSizeHint().height()));
}

void EvolutionPage::follow() {
    connect(m_empty, &EmptyState::asked, this, [this] { m_context.navigator.addRound(); });
    connect(m_tabs, &TabbedStack::currentChanged, this, &EvolutionPage::fill);
    connect(m_trend, &TrendPanel::pictureRequested, this, &EvolutionPage::savePicture);
    connect(m_trend, &TrendPanel::figureChosen, this, &EvolutionPage::fillReckoning);
    connect(m_trend, &TrendPanel::cellWanted, this, [this](bool ofCity) {
        m_context.navigator.showCell(ofCity ? chosenCity() : std::nullopt, m_trend->theme());
    });
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
    m_tabs->setVisible(before != nullptr);
    m_choices->setVisible(before != nullptr);
    m_evolution.reset();
    m_reckoning->setText({});
    if (!before)
        return sayEmpty();
    fillChoices(*before);
    const int tab = m_tabs->currentIndex();
    const Workspace& now = m_context.session.workspace();
    const std::optional<CityId> city = chosenCity();
    if (tab == TrendTab) {
        m_rule->setText(tr("The median of the cities in each round; the band is how far it goes as “between” is read. "
                           "From round to round these are not always the same cities."));
        m_trend->fill(m_before.rounds(), now, city);
        fillReckoning();
        return;
    }
    const Evolution& evolution = m_evolution.emplace(evolutionBetween(*before, now));
    const EvolutionRows rows(evolution, now, locale());
    if (tab == ThemesTab) {
        m_rule->setText(evolutionText::comparisonRule() + QLatin1Char(' ') + evolutionText::themeCausesRule());
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
        m_empty->setText(m_before.problem()->text);
        return;
    }
    const Workspace& workspace = m_context.session.workspace();
    const QString belongs =
        tr("Here stands what changed between two measuring rounds: per theme and per city, why, what "
           "improved most and what worries most, and the lines over all rounds.");
    m_empty->setText(workspace.rounds.size() > 1
                         ? belongs + QLatin1Char(' ') +
                               tr("The round on show is the first one; choose a later one at the top of the window.")
                         : belongs + QLatin1Char(' ') +
                               tr("That takes a second round. Until it is there, nothing is compared."));
}

/// Where the entries are the same ones the box is left alone: filling it lays the page out anew.
void EvolutionPage::fillChoices(const Workspace& before) {
    const Workspace& workspace = m_context.session.workspace();
    QList<Choice> rounds;
    for (const Workspace& each : m_before.rounds()) {
        const Round* round = workspace.rounds.find(each.loadedRound);
        rounds.append({round ? round->name : each.loadedRound.value, each.loadedRound.value});
    }
    offer(*m_rounds, rounds, before.loadedRound.value);
    QList<Choice> cities{{tr("All cities"), QString()}};
    for (const City& each : workspace.cities)
        cities.append({each.name, each.id.value});
    offer(*m_cities, cities, m_cities->currentData().toString());
    m_cities->setEnabled(m_tabs->currentIndex() != ThemesTab); // a median is over all of them
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
    fillReckoning(); // where the same row stays selected nobody tells
}

/// How the selected figure comes about: the cities behind a median of any round, the statements behind the change of a
/// cell, or the cities behind the causes of a theme.
void EvolutionPage::fillReckoning() {
    const int tab = m_tabs->currentIndex();
    if (tab == TrendTab)
        return m_reckoning->setText(trendReckoning());
    const AdjustmentPlace place =
        tab < m_tables.size() ? m_places[tab].value(m_tables[tab]->currentRow()) : AdjustmentPlace();
    const CellEvolution* cell = m_evolution && place.city ? m_evolution->cell(*place.city, place.theme) : nullptr;
    const Workspace& now = m_context.session.workspace();
    QStringList lines;
    if (cell)
        lines = evolutionText::statements(*cell, locale());
    else if (m_evolution && !place.theme.value.isEmpty())
        lines = EvolutionRows(*m_evolution, now, locale()).behindTheme(place.theme);
    m_reckoning->setText(lines.isEmpty() ? QString()
                                         : placeName(now, place) + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
}

QString EvolutionPage::trendReckoning() {
    const std::optional<int> round = m_trend->round();
    if (!round)
        return {};
    const QList<Workspace>& earlier = m_before.rounds();
    const Workspace& of = *round < earlier.size() ? earlier[*round] : m_context.session.workspace();
    return trendStory(of, m_trend->theme(), chosenCity(), locale());
}

QWidget* EvolutionPage::firstFocus() {
    if (m_empty->isVisible())
        return m_empty;
    return m_tabs->currentIndex() == TrendTab ? m_trend->firstFocus() : m_tables[m_tabs->currentIndex()];
}

/// Of the lines on show; the tables are no picture.
void EvolutionPage::savePicture() {
    if (!m_before.comparedWith({}) || m_tabs->currentIndex() != TrendTab)
        return;
    TableFilter filter;
    filter.city = chosenCity();
    filter.earlier = std::make_shared<const QList<Workspace>>(m_before.rounds());
    const Workspace& now = m_context.session.workspace();
    const std::optional<ReportPicture> picture =
        ReportPictures().picture(pictureId::trend(m_trend->theme()), now, filter);
    if (!picture)
        return m_context.navigator.tell({Notice::Kind::Information,
                                         tr("There is no line to save: no round has a value on this theme."),
                                         {},
                                         false,
                                         QStringLiteral("written")});
    const QString round = now.round() ? now.round()->name : QString();
    tellPicture(m_context.navigator,
                savePictureFile(trendFile(*picture, round, m_rule->text(), m_context.view.palette()), now,
                                m_context.prompts, m_context.settings));
}

QStringList EvolutionPage::tablesShown() const {
    return roundBefore(m_context.session.workspace()) ? QStringList{QStringLiteral("evolution")} : QStringList();
}

} // namespace ks
