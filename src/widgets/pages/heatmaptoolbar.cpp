#include "widgets/pages/heatmaptoolbar.h"

#include "session/session.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/literal.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/shell/levelpalettenames.h"
#include "widgets/shell/staysopenmenu.h"
#include "widgets/shell/viewstate.h"

#include <QActionGroup>
#include <QMenu>
#include <QPushButton>

namespace ks {
HeatmapToolbar::HeatmapToolbar(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* line = new FlowLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(steps(*this, 1));
    m_order = menuButton("order");
    m_cities = menuButton("cities");
    m_sort = menuButton("sort");
    m_palette = menuButton("levelPalette");
    m_compare = menuButton("compare");
    makeOrderMenu();
    makeCitiesMenu();
    makeSortMenu();
    makePaletteMenu();
    makeCompareMenu();
    makeSwitches();
    connect(&m_context.view, &ViewState::comparisonChanged, this, &HeatmapToolbar::follow);
    connect(&m_context.view, &ViewState::paletteChanged, this, &HeatmapToolbar::follow);
    follow();
}

void HeatmapToolbar::empty(QMenu& menu) {
    menu.clear();
    qDeleteAll(menu.findChildren<QActionGroup*>());
}

QPushButton* HeatmapToolbar::menuButton(const char* name) {
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    layout()->addWidget(button);
    return button;
}

QAction* HeatmapToolbar::addChoice(QMenu& menu, QActionGroup& oneOf, const QString& text, bool checked,
                                   const std::function<void()>& choose) {
    QAction* action = menu.addAction(literal(text));
    action->setCheckable(true);
    oneOf.addAction(action);
    action->setChecked(checked);
    connect(action, &QAction::triggered, this, choose);
    return action;
}

void HeatmapToolbar::makeOrderMenu() {
    auto* menu = new QMenu(m_order);
    m_order->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        empty(*menu);
        const auto themes = [this](ThemeOrder order) {
            return [this, order] {
                GridArrangement wanted = m_arrangement;
                wanted.themeOrder = order;
                emit arrangementChosen(wanted);
            };
        };
        const auto cities = [this](CityOrder order) {
            return [this, order] {
                GridArrangement wanted = m_arrangement;
                wanted.cityOrder = order;
                wanted.sort = {};
                emit arrangementChosen(wanted);
            };
        };
        auto* themeOrders = new QActionGroup(menu);
        auto* cityOrders = new QActionGroup(menu);
        menu->addSection(tr("Themes"));
        addChoice(*menu, *themeOrders, tr("As in the grid"), m_arrangement.themeOrder == ThemeOrder::Grid,
                  themes(ThemeOrder::Grid));
        addChoice(*menu, *themeOrders, tr("As in the chapters"), m_arrangement.themeOrder == ThemeOrder::Chapter,
                  themes(ThemeOrder::Chapter));
        menu->addSection(tr("Cities"));
        addChoice(*menu, *cityOrders, tr("As in the grid (Gent before Genk)"),
                  m_arrangement.cityOrder == CityOrder::Grid, cities(CityOrder::Grid));
        addChoice(*menu, *cityOrders, tr("As in the member list (Genk before Gent)"),
                  m_arrangement.cityOrder == CityOrder::Member, cities(CityOrder::Member));
        addChoice(*menu, *cityOrders, tr("By the alphabet"), m_arrangement.cityOrder == CityOrder::Alphabet,
                  cities(CityOrder::Alphabet));
    });
}

void HeatmapToolbar::makeCitiesMenu() {
    auto* menu = new StaysOpenMenu(m_cities);
    m_cities->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &HeatmapToolbar::fillCitiesMenu);
}

void HeatmapToolbar::fillCitiesMenu() {
    QMenu& menu = *m_cities->menu();
    menu.clear();
    const QAction* all = menu.addAction(tr("All cities"));
    connect(all, &QAction::triggered, this, [this] {
        for (QAction* each : m_cities->menu()->actions())
            each->setChecked(each->isCheckable());
        GridArrangement wanted = m_arrangement;
        wanted.only.reset();
        emit arrangementChosen(wanted);
    });
    menu.addSeparator();
    for (const City& city : m_context.session.workspace().cities) {
        const bool shown = !m_arrangement.only || m_arrangement.only->contains(city.id);
        QAction* action = menu.addAction(literal(city.name));
        action->setCheckable(true);
        action->setChecked(shown);
        connect(action, &QAction::toggled, this, [this, id = city.id](bool on) { showCity(id, on); });
    }
}

void HeatmapToolbar::showCity(const CityId& city, bool shown) {
    const QList<City>& all = m_context.session.workspace().cities;
    GridArrangement wanted = m_arrangement;
    if (!wanted.only) {
        wanted.only.emplace();
        for (const City& each : all)
            wanted.only->insert(each.id);
    }
    if (shown)
        wanted.only->insert(city);
    else
        wanted.only->remove(city);
    if (wanted.only->size() == all.size())
        wanted.only.reset();
    if (wanted != m_arrangement)
        emit arrangementChosen(wanted);
}

void HeatmapToolbar::makeSortMenu() {
    auto* menu = new QMenu(m_sort);
    m_sort->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &HeatmapToolbar::fillSortMenu);
}

void HeatmapToolbar::fillSortMenu() {
    QMenu& menu = *m_sort->menu();
    empty(menu);
    auto* keys = new QActionGroup(&menu);
    auto* directions = new QActionGroup(&menu);
    const CitySort& now = m_arrangement.sort;
    const auto by = [this](const CitySort& sort) {
        return [this, sort] {
            GridArrangement wanted = m_arrangement;
            wanted.sort = sort;
            emit arrangementChosen(wanted);
        };
    };
    addChoice(menu, *keys, tr("In the order of the cities"), now.key == CitySortKey::None, by({}));
    menu.addSeparator();
    CitySort median{CitySortKey::Median, {}, now.descending};
    addChoice(menu, *keys, tr("By the city's median"), now.key == CitySortKey::Median, by(median));
    for (const ThemeId& id : arrangedThemes(m_context.session.workspace(), m_arrangement.themeOrder)) {
        const Theme* theme = m_context.session.workspace().theme(id);
        addChoice(menu, *keys, tr("By %1").arg(theme ? theme->name : id.value),
                  now.key == CitySortKey::Theme && now.theme == id, by({CitySortKey::Theme, id, now.descending}));
    }
    menu.addSeparator();
    CitySort turned = now;
    turned.descending = true;
    QAction* high = addChoice(menu, *directions, tr("Highest first"), now.descending, by(turned));
    turned.descending = false;
    QAction* low = addChoice(menu, *directions, tr("Lowest first"), !now.descending, by(turned));
    high->setEnabled(now.key != CitySortKey::None);
    low->setEnabled(now.key != CitySortKey::None);
}

void HeatmapToolbar::makePaletteMenu() {
    auto* menu = new QMenu(m_palette);
    m_palette->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        empty(*menu);
        auto* palettes = new QActionGroup(menu);
        for (const LevelPaletteId each : {LevelPaletteId::Report, LevelPaletteId::ColourBlind, LevelPaletteId::Grey})
            addChoice(*menu, *palettes, levelPaletteTitle(each), m_context.view.palette() == each,
                      [this, each] { m_context.view.setPalette(each); });
    });
}

QList<Round> HeatmapToolbar::earlierRounds() const {
    QList<Round> earlier;
    for (const Round& each : m_context.session.workspace().roundsInOrder()) {
        if (each.id == m_context.session.workspace().loadedRound)
            break;
        earlier.append(each);
    }
    return earlier;
}

void HeatmapToolbar::makeCompareMenu() {
    auto* menu = new QMenu(m_compare);
    m_compare->setMenu(menu);
    m_compare->setToolTip(plainToolTip(tr("Show in each cell what became of the score since an earlier round")));
    connect(menu, &QMenu::aboutToShow, this, &HeatmapToolbar::fillCompareMenu);
}

void HeatmapToolbar::fillCompareMenu() {
    QMenu& menu = *m_compare->menu();
    empty(menu);
    auto* rounds = new QActionGroup(&menu);
    ViewState& view = m_context.view;
    addChoice(menu, *rounds, tr("Not compared"), !view.changesShown(), [&view] { view.setChangesShown(false); });
    menu.addSeparator();
    const QList<Round> earlier = earlierRounds();
    const std::optional<Round> compared = comparedRound();
    for (const Round& each : earlier)
        addChoice(menu, *rounds, each.name, view.changesShown() && compared && compared->id == each.id,
                  [&view, id = each.id] {
                      view.setComparedWith(id);
                      view.setChangesShown(true);
                  });
}

/// The one that was chosen, or the last one before.
std::optional<Round> HeatmapToolbar::comparedRound() const {
    const QList<Round> earlier = earlierRounds();
    for (const Round& each : earlier) {
        if (each.id == m_context.view.comparedWith())
            return each;
    }
    return earlier.isEmpty() ? std::nullopt : std::optional(earlier.last());
}

void HeatmapToolbar::makeSwitches() {
    m_transpose = menuButton("transpose");
    m_transpose->setIcon(lineIcon(QStringLiteral("transpose")));
    m_transpose->setText(tr("Transpose"));
    m_transpose->setCheckable(true);
    m_transpose->setAccessibleName(tr("Transpose"));
    m_transpose->setToolTip(plainToolTip(tr("Themes in rows, cities in columns")));
    connect(m_transpose, &QPushButton::clicked, this, [this](bool on) {
        GridArrangement wanted = m_arrangement;
        wanted.transposed = on;
        emit arrangementChosen(wanted);
    });
    const auto iconButton = [this](const char* name, const char* icon, const QString& text) {
        QPushButton* button = menuButton(name);
        button->setIcon(lineIcon(QLatin1String(icon)));
        button->setAccessibleName(text);
        button->setToolTip(plainToolTip(text));
        return button;
    };
    QPushButton* smaller = iconButton("smaller", "zoom-out", tr("Smaller"));
    connect(smaller, &QPushButton::clicked, &m_context.view, &ViewState::zoomOut);
    m_zoomReset = menuButton("zoomReset");
    connect(m_zoomReset, &QPushButton::clicked, this, [this] { m_context.view.setZoom(1.0); });
    QPushButton* larger = iconButton("larger", "zoom-in", tr("Larger"));
    connect(larger, &QPushButton::clicked, &m_context.view, &ViewState::zoomIn);
    QPushButton* full = iconButton("fullScreenButton", "full-screen", tr("Full screen (F11)"));
    connect(full, &QPushButton::clicked, this, [this] { m_context.navigator.toggleFullScreen(); });
    QPushButton* picture = iconButton("pictureButton", "picture", tr("Save as a picture…"));
    connect(picture, &QPushButton::clicked, this, &HeatmapToolbar::pictureRequested);
    m_inMenusToo = {m_palette, smaller, m_zoomReset, larger, full, picture};
}

void HeatmapToolbar::setBrief(bool brief) {
    for (QPushButton* each : std::as_const(m_inMenusToo))
        each->setVisible(!brief);
    fitOneLine();
}

void HeatmapToolbar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitOneLine();
}

/// A second line would push the grid down: a word goes whose icon says the same, then the colours, which are seen.
void HeatmapToolbar::fitOneLine() {
    const auto fits = [this] { return layout()->heightForWidth(width()) <= m_transpose->sizeHint().height(); };
    m_transpose->setText(tr("Transpose"));
    m_palette->setText(m_palette->accessibleName());
    if (!fits())
        m_transpose->setText({});
    if (!fits())
        m_palette->setText(tr("Colours"));
}

void HeatmapToolbar::setArrangement(const GridArrangement& arrangement) {
    m_arrangement = arrangement;
    follow();
}

void HeatmapToolbar::setZoom(double factor) {
    m_zoomReset->setText(tr("%1 %", "zoom factor").arg(qRound(factor * 100)));
    m_zoomReset->setAccessibleName(tr("Normal size, now %1 %").arg(qRound(factor * 100)));
}

void HeatmapToolbar::follow() {
    const Workspace& workspace = m_context.session.workspace();
    m_order->setText(m_arrangement.themeOrder == ThemeOrder::Grid ? tr("Order: grid") : tr("Order: chapters"));
    m_cities->setText(m_arrangement.only
                          ? tr("Cities: %1 of %2").arg(m_arrangement.only->size()).arg(workspace.cities.size())
                          : tr("Cities: all"));
    QString key = tr("none", "no sorting");
    if (m_arrangement.sort.key == CitySortKey::Median)
        key = tr("median");
    else if (const Theme* theme = workspace.theme(m_arrangement.sort.theme);
             theme && m_arrangement.sort.key == CitySortKey::Theme)
        key = theme->shortName.isEmpty() ? theme->name : theme->shortName;
    m_sort->setText(literal(tr("Sort: %1").arg(key)));
    m_palette->setAccessibleName(tr("Colours: %1").arg(levelPaletteTitle(m_context.view.palette()).toLower()));
    m_transpose->setChecked(m_arrangement.transposed);
    const std::optional<Round> compared = comparedRound();
    m_compare->setVisible(compared.has_value());
    m_compare->setAccessibleName(m_context.view.changesShown() && compared ? tr("Compared with %1").arg(compared->name)
                                                                           : tr("Compare with an earlier round"));
    m_compare->setText(tr("Compare"));
    fitOneLine();
}

} // namespace ks
