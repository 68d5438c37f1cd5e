#include "widgets/benchmark/benchmarkpage.h"

#include "charts/levellegend.h"
#include "charts/paintedchart.h"
#include "charts/staffingview.h"
#include "charts/themedistributionview.h"
#include "charts/themespreadview.h"
#include "domain/roundorder.h"
#include "drawing/benchmarkscenes.h"
#include "report/content/benchmarktables.h"
#include "report/content/ftetable.h"
#include "report/content/lekptable.h"
#include "session/session.h"
#include "widgets/benchmark/chartpanel.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tabbedstack.h"
#include "widgets/shell/appsettings.h"
#include "widgets/shell/viewstate.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
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

/// Bars keep their height, whatever room the window leaves.
QWidget* keepingHeight(QWidget* chart) {
    chart->setBackgroundRole(QPalette::Base);
    chart->setMinimumHeight(chart->sizeHint().height());
    QScrollArea* room = scrollingRoom(chart, nullptr);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setAccessibleName(chart->accessibleName());
    room->setFocusPolicy(Qt::StrongFocus); // the arrows scroll
    return room;
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
      m_lekp(context.session, StaffingFigure::Lekp) {
    setObjectName(QStringLiteral("benchmarkPage"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    compose();
    fillChoices();
    m_charts->setCurrentIndex(std::clamp(m_context.settings.value(tabKey, 0).toInt(), 0, m_charts->count() - 1));
    connect(m_charts, &TabbedStack::currentChanged, this, [this](int tab) {
        m_context.settings.setValue(tabKey, tab);
        fill();
    });
    connect(m_city, &QComboBox::activated, this, [this] {
        m_context.settings.setValue(cityKey, m_city->currentData());
        fill();
    });
    connect(m_group, &QComboBox::activated, this, [this] {
        m_context.settings.setValue(groupKey, m_group->currentData());
        fill();
    });
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_context.settings.setValue(themeKey, m_theme->currentData());
        fill();
    });
    connect(&m_context.session, &Session::changed, this, [this](const Change& change) {
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
    QLabel* title = plainLabel(tr("Comparison of the cities"), this);
    makeHeading(title);
    m_charts = new TabbedStack(QStringLiteral("benchmarkTabs"), title->text(), this);
    m_charts->setRoomForContents(fontMetrics().height() * 18);
    rows->addWidget(title);
    rows->addWidget(buildChoices());
    rows->addWidget(m_charts, 1);
    addCharts();
    // With large letters in a small window the choices leave the chart too little. Last: a bar without tabs has no
    // height.
    QScrollArea* room = scrollingRoom(content, this);
    room->setObjectName(QStringLiteral("benchmarkRoom"));
    room->viewport()->setBackgroundRole(QPalette::Base);
    whole->addWidget(room);
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
    m_city = choice("benchmarkCity", tr("Marked city")).second;
    m_group = choice("benchmarkGroup", tr("Compared with")).second;
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
    m_charts->addTab(title, panel); // last, since the bar then shows its first tab
}

void BenchmarkPage::addCharts() {
    m_distributionView = new ThemeDistributionView(m_distribution);
    connect(m_distributionView, &ThemeDistributionView::themeClicked, this, &BenchmarkPage::explainTheme);
    m_legend = new LevelLegend;
    m_legend->setEntries(legendEntries(workspace().levels, {}));
    addTab(pictureId::distributions, tr("Levels"), {pictureId::distributions},
           stacked(keepingHeight(m_distributionView), m_legend),
           [this](ChartPanel& panel) { fillDistributions(panel); });
    m_spread = new ThemeSpreadView;
    connect(m_spread, &ThemeSpreadView::themeClicked, this, &BenchmarkPage::explainTheme);
    m_spreadKey = plainParagraph({}, this);
    m_spreadKey->setObjectName(QStringLiteral("spreadKey"));
    addTab(pictureId::spread, tr("Spread"), {pictureId::spread, QStringLiteral("statistics")},
           stacked(keepingHeight(m_spread), m_spreadKey), [this](ChartPanel& panel) { fillSpread(panel); });
    m_strip = new PaintedChart;
    m_strip->setObjectName(QStringLiteral("standingsChart"));
    m_strip->setFont(scaledFont(font(), 1.25, QFont::Normal)); // one theme has the whole page
    addTab(QStringLiteral("standings"), tr("Cities along the scale"), {QStringLiteral("standings")}, m_strip,
           [this](ChartPanel& panel) { fillStandings(panel); });
    m_radar = new PaintedChart;
    m_radar->setObjectName(QStringLiteral("radarChart"));
    addTab(QStringLiteral("radar"), tr("One city"), {QStringLiteral("radar")}, m_radar,
           [this](ChartPanel& panel) { fillRadar(panel); });
    addTab(pictureId::fte, tr("FTE"), {pictureId::fte}, keepingHeight(new StaffingView(m_fte)),
           [this](ChartPanel& panel) { fillStaffing(panel, StaffingFigure::Fte); });
    addTab(pictureId::lekp, tr("LEKP-1"), {pictureId::lekp}, keepingHeight(new StaffingView(m_lekp)),
           [this](ChartPanel& panel) { fillStaffing(panel, StaffingFigure::Lekp); });
}

/// To the place that tells how a figure comes about: the summary of a theme, or the cell of a city.
void BenchmarkPage::explain(const QString& row) {
    const QString tab = m_tabs[m_charts->currentIndex()].id;
    if (tab == QLatin1String("standings"))
        m_context.navigator.showCell(CityId(row), ThemeId(m_theme->currentData().toString()));
    else if (workspace().theme(ThemeId(row)))
        m_context.navigator.showCell(tab == QLatin1String("radar") ? city() : std::nullopt, ThemeId(row));
}

void BenchmarkPage::explainTheme(int row) {
    if (row >= 0 && row < workspace().themes.size())
        explain(workspace().themes[row].id.value);
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
    const bool ofOneTheme = tab.id == QLatin1String("standings");
    m_theme->setVisible(ofOneTheme);
    m_themeLabel->setVisible(ofOneTheme);
    tab.fill(*tab.panel);
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
    m_spreadKey->setText(scene.markLabel.isEmpty()
                             ? scene.boxLabel
                             : scene.boxLabel + QLatin1Char('\n') + tr("Diamond: %1.", "city").arg(scene.markLabel));
    panel.show(spreadTable(workspace(), filter()), picture(pictureId::spread));
}

void BenchmarkPage::fillStandings(ChartPanel& panel) {
    const Theme* theme = workspace().theme(ThemeId(m_theme->currentData().toString()));
    if (!theme)
        return panel.showInstead(tr("There are no themes."));
    const StripScene scene = standingsScene(
        workspace(), themeBenchmark(workspace(), theme->id, comparedCities(workspace(), filter())), city(), locale());
    m_strip->setScene(
        {[scene](qreal width, const BarMetrics& metrics) { return stripGeometry(scene, width, metrics).usedHeight; },
         [scene](QPainter& painter, const QRectF& area, LevelPaletteId palette, const ChartInk& ink) {
             paintStrip(painter, area, scene, palette, ink);
         },
         tr("The cities along the scale"), theme->name});
    panel.show(standingsTable(workspace(), filter(), *theme), picture(pictureId::standings(theme->id)));
}

void BenchmarkPage::readPrevious() {
    if (m_previousFor == workspace().loadedRound)
        return;
    m_previousFor = workspace().loadedRound;
    m_previous.reset();
    const Round* before = roundBefore(workspace());
    if (!before)
        return;
    if (Result<Workspace> read = m_context.session.store().load(before->id))
        m_previous = std::move(*read);
}

void BenchmarkPage::fillRadar(ChartPanel& panel) {
    const City* chosen = city() ? workspace().city(*city()) : nullptr;
    if (!chosen)
        return panel.showInstead(tr("Choose a city above to see it against the median of the cities, its target and "
                                    "the round before."));
    readPrevious();
    const QString before = m_previous && m_previous->round() ? m_previous->round()->name : QString();
    const RadarScene scene = radarScene(workspace(), chosen->id,
                                        cityStandings(workspace(), chosen->id, comparedCities(workspace(), filter()),
                                                      m_previous ? &*m_previous : nullptr),
                                        before);
    m_radar->setScene({{},
                       [scene](QPainter& painter, const QRectF& area, LevelPaletteId palette, const ChartInk& ink) {
                           paintRadar(painter, area, scene, palette, ink);
                       },
                       tr("%1 against the others", "city").arg(chosen->name),
                       {}});
    panel.show(radarTable(workspace(), filter(), *chosen), picture(pictureId::radar(chosen->id)));
}

void BenchmarkPage::fillStaffing(ChartPanel& panel, StaffingFigure figure) {
    const bool fte = figure == StaffingFigure::Fte;
    const TableFilter everybody; // figures for the steering group stay out, as in what is exported
    panel.show(fte ? fteTable(workspace(), everybody) : lekpTable(workspace(), everybody),
               [this, fte] { return m_pictures.picture(fte ? pictureId::fte : pictureId::lekp, workspace(), {}); });
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
