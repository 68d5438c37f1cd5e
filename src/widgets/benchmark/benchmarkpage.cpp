#include "widgets/benchmark/benchmarkpage.h"

#include "charts/benchmarkcharts.h"
#include "charts/levellegend.h"
#include "charts/staffingview.h"
#include "charts/themedistributionview.h"
#include "charts/themespreadview.h"
#include "domain/rowfields.h"
#include "domain/scoretext.h"
#include "report/content/benchmarktables.h"
#include "report/content/ftetable.h"
#include "report/content/gridnotes.h"
#include "report/content/lekptable.h"
#include "report/content/sourceorder.h"
#include "session/session.h"
#include "widgets/benchmark/chartpanel.h"
#include "widgets/benchmark/groupstory.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tabbedstack.h"
#include "widgets/shell/appsettings.h"
#include "widgets/shell/viewstate.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace ks {
namespace {

const QString cityKey = QStringLiteral("benchmark/city");
const QString groupKey = QStringLiteral("benchmark/group");
const QString themeKey = QStringLiteral("benchmark/theme");
const QString tabKey = QStringLiteral("benchmark/tab");

/// A chart with something below it, as one widget.
QWidget* stacked(QWidget* chart, QWidget* below) {
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(chart, 1);
    rows->addWidget(below);
    return box;
}

/// The figures of a round, with what it says of each city in words: that has to go along with a picture.
ReportTable withRemarks(ReportTable table, const Workspace& workspace) {
    const auto isRemark = [](const ReportColumn& column) { return column.id == QLatin1String("remark"); };
    const auto remarks = std::find_if(table.columns.cbegin(), table.columns.cend(), isRemark) - table.columns.cbegin();
    for (const ReportRow& row : std::as_const(table.rows)) {
        if (remarks >= row.cells.size())
            continue;
        const auto* name = std::get_if<QString>(&row.cells[0].value);
        const auto* remark = std::get_if<QString>(&row.cells[remarks].value);
        if (name && remark && !remark->isEmpty())
            table.notes.append(BenchmarkPage::tr("%1: %2.", "city, remark").arg(*name, *remark));
    }
    table.subtitle = table.subtitle.isEmpty() ? gridNotes::roundName(workspace) : table.subtitle;
    return table;
}

/// Chooses the entry with this id, or the first.
void choose(QComboBox& box, const QString& id) {
    box.setCurrentIndex(std::max(0, box.findData(id)));
}

} // namespace

BenchmarkPage::BenchmarkPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(withContent(context)),
      m_distribution(context.session),
      m_fte(context.session, StaffingFigure::Fte),
      m_lekp(context.session, StaffingFigure::Lekp),
      m_before(context.session) {
    setObjectName(QStringLiteral("benchmarkPage"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    compose();
    fillChoices();
    m_charts->setCurrentIndex(std::clamp(m_context.settings.value(tabKey, 0).toInt(), 0, m_charts->count() - 1));
    connect(m_charts, &TabbedStack::currentChanged, this, [this](int tab) {
        m_context.settings.setValue(tabKey, tab);
        m_told.reset();
        fill();
    });
    connect(m_city, &QComboBox::activated, this, [this] {
        m_context.settings.setValue(cityKey, m_city->currentData());
        fill();
    });
    connect(m_group, &QComboBox::activated, this, [this] {
        m_context.settings.setValue(groupKey, m_group->currentData());
        m_told.reset();
        fill();
    });
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_context.settings.setValue(themeKey, m_theme->currentData());
        fill();
    });
    connect(&m_context.session, &Session::changed, this, [this](const Change& change) {
        if (change.everything)
            m_before.forget();
        if (change.everything || concerns<PeerGroup>(change))
            fillChoices();
        fillLater();
    });
    connect(&m_context.view, &ViewState::paletteChanged, this, &BenchmarkPage::colour);
    colour(m_context.view.palette());
    fill();
}

void BenchmarkPage::fillLater() {
    m_stale = true;
    if (isVisible())
        fill();
}

void BenchmarkPage::showEvent(QShowEvent* event) {
    if (m_stale)
        fill();
    Page::showEvent(event);
}

const Workspace& BenchmarkPage::workspace() const {
    return m_context.session.workspace();
}

void BenchmarkPage::compose() {
    const int unit = steps(*this, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    rows->setSpacing(unit / 2);
    m_title = plainLabel(tr("Comparison of the cities"), this);
    m_charts = new TabbedStack(QStringLiteral("benchmarkTabs"), m_title->text(), this);
    fitLetters();
    rows->addWidget(m_title);
    rows->addWidget(buildChoices());
    rows->addWidget(m_charts, 1);
    addCharts();
    m_story = plainParagraph({}, this);
    m_story->setObjectName(QStringLiteral("benchmarkStory"));
    m_story->setAccessibleName(tr("How this figure comes about"));
    makeQuiet(m_story);
    rows->addWidget(m_story);
    // Where the window is too low for the chart with its notes, it is the page that scrolls, and nothing within it.
    // Last: a bar without tabs has no height.
    m_room = scrollingRoom(content, this);
    m_room->setObjectName(QStringLiteral("benchmarkRoom"));
    m_room->viewport()->setBackgroundRole(QPalette::Base);
    whole->addWidget(m_room);
}

QWidget* BenchmarkPage::buildChoices() {
    auto* choices = new QWidget(this);
    auto* line = new FlowLayout(choices);
    line->setContentsMargins(0, 0, 0, 0);
    const auto choice = [&](const char* name, const QString& title) {
        QLabel* label = plainLabel(title, choices);
        auto* box = new QComboBox(choices);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(title);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        label->setBuddy(box);
        line->addWidget(label);
        line->addWidget(box);
        return std::pair(label, box);
    };
    std::tie(m_cityLabel, m_city) = choice("benchmarkCity", tr("Marked city"));
    std::tie(m_groupLabel, m_group) = choice("benchmarkGroup", tr("Compared with"));
    std::tie(m_themeLabel, m_theme) = choice("benchmarkTheme", tr("Theme"));
    auto* groups = new QPushButton(tr("&Groups…"), choices);
    groups->setObjectName(QStringLiteral("benchmarkGroups"));
    groups->setToolTip(plainToolTip(tr("Make groups of cities, to compare within them")));
    line->addWidget(groups);
    connect(groups, &QPushButton::clicked, this, [this] { m_context.navigator.showPage(QStringLiteral("groups")); });
    return choices;
}

void BenchmarkPage::addTab(const QString& id, const QString& title, const QStringList& tables, QWidget* chart,
                           const std::function<void(ChartPanel&)>& fillPanel) {
    auto* panel = new ChartPanel(id, chart, m_context, m_charts);
    m_tabs.append({id, tables, panel, fillPanel});
    connect(panel, &ChartPanel::rowChosen, this, &BenchmarkPage::explain);
    connect(panel, &ChartPanel::heightChanged, this, &BenchmarkPage::giveRoom);
    chart->setBackgroundRole(QPalette::Base);
    m_charts->addTab(title, panel); // last, since the bar then shows its first tab
}

void BenchmarkPage::addCharts() {
    m_distributionView = new ThemeDistributionView(m_distribution);
    connect(m_distributionView, &PointedChart::placeClicked, this, &BenchmarkPage::explainTheme);
    m_legend = new LevelLegend;
    m_legend->setEntries(distributionLegend(workspace().levels));
    addTab(pictureId::distributions, tr("Levels"), {pictureId::distributions}, stacked(m_distributionView, m_legend),
           [this](ChartPanel& panel) { fillDistributions(panel); });
    m_spread = new ThemeSpreadView;
    connect(m_spread, &PointedChart::placeClicked, this, &BenchmarkPage::explainTheme);
    m_spreadKey = plainParagraph({}, this);
    m_spreadKey->setObjectName(QStringLiteral("spreadKey"));
    addTab(pictureId::spread, tr("Spread"), {pictureId::spread, QStringLiteral("statistics")},
           stacked(m_spread, m_spreadKey), [this](ChartPanel& panel) { fillSpread(panel); });
    m_strip = new PaintedChart;
    m_strip->setObjectName(QStringLiteral("standingsChart"));
    m_strip->setLetterScale(1.25); // one theme has the whole page
    connect(m_strip, &PaintedChart::spotClicked, this, &BenchmarkPage::explain);
    addTab(QStringLiteral("standings"), tr("Cities along the scale"), {QStringLiteral("standings")}, m_strip,
           [this](ChartPanel& panel) { fillStandings(panel); });
    m_radar = new PaintedChart;
    m_radar->setObjectName(QStringLiteral("radarChart"));
    connect(m_radar, &PaintedChart::spotClicked, this, &BenchmarkPage::explain);
    addTab(QStringLiteral("radar"), tr("One city"), {QStringLiteral("radar")}, m_radar,
           [this](ChartPanel& panel) { fillRadar(panel); });
    addStaffing(pictureId::fte, tr("FTE"), m_fte, StaffingFigure::Fte);
    addStaffing(pictureId::lekp, tr("LEKP-1"), m_lekp, StaffingFigure::Lekp);
}

void BenchmarkPage::addStaffing(const QString& id, const QString& title, StaffingModel& model, StaffingFigure figure) {
    auto* view = new StaffingView(model);
    view->setFigureName(title);
    connect(view, &PointedChart::placeClicked, this, &BenchmarkPage::explainStaffing);
    addTab(id, title, {id}, view, [this, figure](ChartPanel& panel) { fillStaffing(panel, figure); });
}

/// To the place that tells how a figure comes about: the summary of a theme, the cell of a city, or its staff. The
/// figures of a group are told of nowhere else, so that stands below the chart.
void BenchmarkPage::explain(const QString& row) {
    const QString tab = m_tabs[m_charts->currentIndex()].id;
    const bool ofTheme = workspace().theme(ThemeId(row));
    if (ofTheme && comparedGroup(workspace(), filter()))
        tellOfGroup(ThemeId(row));
    else if (tab == pictureId::fte || tab == pictureId::lekp)
        explainFigure(tab == pictureId::fte ? StaffingFigure::Fte : StaffingFigure::Lekp, CityId(row));
    else if (tab == QLatin1String("standings"))
        m_context.navigator.showCell(CityId(row), ThemeId(m_theme->currentData().toString()));
    else if (ofTheme)
        m_context.navigator.showCell(tab == QLatin1String("radar") ? city() : std::nullopt, ThemeId(row));
}

void BenchmarkPage::tellOfGroup(const ThemeId& theme) {
    m_told = theme;
    fillStory();
    // Once the page is as high as it has become.
    QTimer::singleShot(0, m_story, [this] { m_room->ensureWidgetVisible(m_story); });
}

/// Of the theme on show, or the one that was asked about.
void BenchmarkPage::fillStory() {
    const PeerGroup* group = comparedGroup(workspace(), filter());
    const QString tab = m_tabs[m_charts->currentIndex()].id;
    const bool ofOneTheme = tab == QLatin1String("standings");
    const bool ofStaff = tab == pictureId::fte || tab == pictureId::lekp;
    const std::optional<ThemeId> theme =
        ofOneTheme ? std::optional(ThemeId(m_theme->currentData().toString())) : m_told;
    const bool told = group && theme && !ofStaff && workspace().theme(*theme);
    QString text = told ? groupStory(workspace(), *theme, group, locale()) : QString();
    const City* marked = city() ? workspace().city(*city()) : nullptr;
    if (told && marked && tab == QLatin1String("radar"))
        text +=
            QLatin1Char('\n') + tr("%1: %2", "city, score")
                                    .arg(marked->name, longScoreText(workspace().score(marked->id, *theme), locale()));
    m_story->setText(text);
    m_story->setVisible(!text.isEmpty());
}

void BenchmarkPage::explainTheme(int row) {
    if (row >= 0 && row < workspace().themes.size())
        explain(workspace().themes[row].id.value);
}

void BenchmarkPage::explainStaffing(int row) {
    const QList<City> cities = inMemberOrder(workspace().cities);
    if (row >= 0 && row < cities.size())
        explain(cities[row].id.value);
}

/// Without a figure: to the page where it would stand.
void BenchmarkPage::explainFigure(StaffingFigure figure, const CityId& city) {
    const CityKey key{workspace().loadedRound, city};
    const bool fte = figure == StaffingFigure::Fte;
    const RoundContent& content = workspace().content;
    const bool isKnown =
        fte ? content.of<FteFigure>().find(key) != nullptr : content.of<LekpFigure>().find(key) != nullptr;
    if (workspace().city(city))
        m_context.navigator.showRecord(
            {QLatin1String(fte ? FteFigure::entity : LekpFigure::entity), isKnown ? keyText(key) : QString()});
}

void BenchmarkPage::fillChoices() {
    m_city->clear();
    m_city->addItem(tr("None"), QString());
    for (const City& each : workspace().cities)
        m_city->addItem(each.name, each.id.value);
    m_theme->clear();
    for (const Theme& each : workspace().themes)
        m_theme->addItem(each.name, each.id.value);
    m_group->clear();
    m_group->addItem(tr("All cities"), QString());
    for (const PeerGroup* each : rowsInOrder<PeerGroup>(workspace().content))
        m_group->addItem(each->name, each->id.value);
    choose(*m_group, m_context.settings.value(groupKey).toString());
    choose(*m_city, m_context.settings.value(cityKey).toString());
    choose(*m_theme, m_context.settings.value(themeKey).toString());
}

std::optional<CityId> BenchmarkPage::city() const {
    const QString id = m_city->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(CityId(id));
}

TableFilter BenchmarkPage::filter() const {
    TableFilter filter;
    filter.city = city();
    if (const QString id = m_group->currentData().toString(); !id.isEmpty())
        filter.group = PeerGroupId(id);
    return filter;
}

std::function<std::optional<ReportPicture>()> BenchmarkPage::picture(const QString& id) const {
    return [this, id] { return m_pictures.picture(id, workspace(), filter()); };
}

void BenchmarkPage::fill() {
    m_stale = false;
    if (m_charts->currentIndex() < 0)
        return;
    const Tab& tab = m_tabs[m_charts->currentIndex()];
    showChoices(tab.id);
    tab.fill(*tab.panel);
    fillStory();
    giveRoom();
}

/// Only those that the chart heeds.
void BenchmarkPage::showChoices(const QString& tab) {
    const bool ofStaff = tab == pictureId::fte || tab == pictureId::lekp;
    const auto show = [](QLabel* label, QComboBox* box, bool shown) {
        label->setVisible(shown);
        box->setVisible(shown);
    };
    show(m_cityLabel, m_city, !ofStaff && tab != pictureId::distributions);
    show(m_groupLabel, m_group, !ofStaff);
    show(m_themeLabel, m_theme, tab == QLatin1String("standings"));
}

void BenchmarkPage::fillDistributions(ChartPanel& panel) {
    TableFilter nobodyMarked = filter();
    nobodyMarked.city.reset();
    m_distribution.setCities(comparedCities(workspace(), nobodyMarked));
    panel.show(distributionsTable(workspace(), nobodyMarked), picture(pictureId::distributions));
}

void BenchmarkPage::fillSpread(ChartPanel& panel) {
    const BoxScene scene = spreadScene(workspace(), comparedCities(workspace(), filter()), city(), locale());
    QStringList names;
    for (const Theme& each : workspace().themes)
        names.append(each.shortName);
    m_spread->setScene(scene, names);
    QStringList keys{scene.boxLabel, scene.boundsLabel};
    if (!scene.markLabel.isEmpty())
        keys.append(tr("Diamond: %1.", "city").arg(scene.markLabel));
    keys.removeAll(QString());
    m_spreadKey->setText(keys.join(QLatin1Char('\n')));
    panel.show(spreadTable(workspace(), filter()), picture(pictureId::spread));
}

void BenchmarkPage::fillStandings(ChartPanel& panel) {
    const Theme* theme = workspace().theme(ThemeId(m_theme->currentData().toString()));
    if (!theme)
        return panel.showInstead(tr("There are no themes."));
    const ThemeBenchmark benchmark = themeBenchmark(workspace(), theme->id, comparedCities(workspace(), filter()));
    m_strip->setScene(stripChart(workspace(), benchmark, city(), locale()));
    panel.show(standingsTable(workspace(), filter(), *theme), picture(pictureId::standings(theme->id)));
}

void BenchmarkPage::fillRadar(ChartPanel& panel) {
    const City* chosen = city() ? workspace().city(*city()) : nullptr;
    if (!chosen)
        return panel.showInstead(tr("Choose a city above to see it against the median of the cities, its target and "
                                    "the round before."));
    TableFilter compared = filter();
    if (const Workspace* before = m_before.comparedWith(std::nullopt))
        compared.earlier = std::make_shared<const QList<Workspace>>(QList<Workspace>{*before});
    const QList<CityThemeStanding> standings = radarStandings(workspace(), compared, *chosen);
    m_radar->setScene(radarChart(radarScene(workspace(), chosen->id, standings, previousName(compared)), standings,
                                 tr("%1 against the others", "city").arg(chosen->name), locale()));
    panel.show(radarTable(workspace(), compared, *chosen), [this, compared, id = pictureId::radar(chosen->id)] {
        return m_pictures.picture(id, workspace(), compared);
    });
}

void BenchmarkPage::fillStaffing(ChartPanel& panel, StaffingFigure figure) {
    const bool fte = figure == StaffingFigure::Fte;
    const TableFilter everybody; // figures for the steering group stay out, as in what is exported
    panel.show(withRemarks(fte ? fteTable(workspace(), everybody) : lekpTable(workspace(), everybody), workspace()),
               [this, fte] { return m_pictures.picture(fte ? pictureId::fte : pictureId::lekp, workspace(), {}); });
}

/// What has letters or a height of its own does not follow by itself.
void BenchmarkPage::fitLetters() {
    m_title->setFont(font());
    makeHeading(m_title);
    giveRoom();
}

/// As much height as the panel on show needs; what the window has beyond that is its too.
void BenchmarkPage::giveRoom() {
    if (const int tab = m_charts->currentIndex(); tab >= 0 && tab < m_tabs.size())
        m_charts->setRoomForContents(m_tabs[tab].panel->heightFor(m_charts->width()));
}

void BenchmarkPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_charts)
        fitLetters();
}

void BenchmarkPage::colour(LevelPaletteId palette) {
    m_distributionView->setLevelPalette(palette);
    m_legend->setLevelPalette(palette);
    m_strip->setLevelPalette(palette);
    m_radar->setLevelPalette(palette);
}

QWidget* BenchmarkPage::firstFocus() {
    return m_charts;
}

/// The marked city is no limit: the others are what it is compared with.
TableFilter BenchmarkPage::filterShown() const {
    TableFilter shown = filter();
    shown.city.reset();
    return shown;
}

QStringList BenchmarkPage::tablesShown() const {
    return m_charts->currentIndex() < 0 ? QStringList() : m_tabs[m_charts->currentIndex()].tables;
}

void BenchmarkPage::savePicture() {
    if (m_charts->currentIndex() >= 0)
        m_tabs[m_charts->currentIndex()].panel->savePicture();
}

} // namespace ks
