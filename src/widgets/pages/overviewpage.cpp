#include "widgets/pages/overviewpage.h"

#include "ui_overviewpage.h"

#include "charts/levellegend.h"
#include "charts/themedistributionview.h"
#include "domain/editkeys.h"
#include "session/session.h"
#include "widgets/inspector/story.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/linesheight.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/pages/pageregistry.h"
#include "widgets/records/takeoveroffer.h"
#include "widgets/shell/appsettings.h"
#include "widgets/shell/places.h"
#include "widgets/shell/viewstate.h"

#include <QScrollBar>
#include <QTimer>

namespace ks {
namespace {

constexpr int changesShown = 12;
constexpr int attentionShown = 5;
constexpr int nextShown = 3;

const QString moreKey = QStringLiteral("overview/more");

QList<AttentionLine> firstLines(const QList<Finding>& found, qsizetype themes, qsizetype most) {
    return attentionLines(found, themes).mid(0, most);
}

} // namespace

OverviewPage::OverviewPage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::OverviewPage>()), m_distribution(context.session) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("overviewPage"));
    arrange();
    arrangeCards();
    addSpread();
    addOffer();
    connectLists();
    connectButtons();
    connect(&m_context.session, &Session::changed, this, &OverviewPage::follow);
    m_ui->content->installEventFilter(this);
    fillScores();
}

OverviewPage::~OverviewPage() = default;

QWidget* OverviewPage::firstFocus() {
    return m_context.session.workspace().round() ? static_cast<QWidget*>(m_ui->themes) : m_ui->newRound;
}

void OverviewPage::arrange() {
    const int unit = steps(*this, 1);
    makeHeading(m_ui->title);
    makeQuiet(m_ui->subtitle);
    m_ui->rows->setContentsMargins(2 * unit, qRound(1.5 * unit), 2 * unit, unit);
    m_ui->rows->setSpacing(unit);
    m_ui->rows->setStretchFactor(m_ui->dashboard, 1);
    m_ui->heading->setSpacing(2 * unit);
    for (QBoxLayout* each : {static_cast<QBoxLayout*>(m_ui->columns), static_cast<QBoxLayout*>(m_ui->detailsColumns),
                             static_cast<QBoxLayout*>(m_ui->leftColumn), static_cast<QBoxLayout*>(m_ui->rightColumn)})
        each->setSpacing(unit);
    m_ui->scroll->verticalScrollBar()->setSingleStep(2 * unit);
    m_ui->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new LinesHeight(*m_ui->attention);
    new LinesHeight(*m_ui->nextFindings);
    m_ui->changes->setSelectionMode(QAbstractItemView::NoSelection);
    new LinesHeight(*m_ui->changes);
    m_ui->newRound->setIcon(lineIcon(QStringLiteral("round")));
    m_ui->fillIn->setIcon(lineIcon(QStringLiteral("heatmap")));
    m_ui->toPackages->setIcon(lineIcon(QStringLiteral("packages")));
    m_ui->allAttention->setIcon(lineIcon(QStringLiteral("warning")));
    for (QPushButton* each : {m_ui->newRound, m_ui->fillIn, m_ui->toPackages, m_ui->allAttention, m_ui->more}) {
        each->parentWidget()->layout()->setAlignment(each, Qt::AlignLeft);
        each->setFlat(each == m_ui->more || each == m_ui->allAttention);
    }
}

void OverviewPage::arrangeCards() {
    const int unit = steps(*this, 1);
    for (QLabel* caption : {m_ui->themesCaption, m_ui->citiesCaption, m_ui->attentionCaption, m_ui->nextCaption,
                            m_ui->changesCaption, m_ui->spreadCaption})
        caption->setFont(scaledFont(caption->font(), 1.05, QFont::DemiBold));
    for (QLabel* note : {m_ui->themesNote, m_ui->citiesNote, m_ui->nextNote, m_ui->spreadNote}) {
        makeQuiet(note);
        note->setFont(scaledFont(font(), 0.9, QFont::Normal));
    }
    for (QVBoxLayout* column : {m_ui->themesColumn, m_ui->citiesColumn, m_ui->attentionColumn, m_ui->nextColumn,
                                m_ui->changesColumn, m_ui->spreadColumn}) {
        column->setContentsMargins(qRound(1.5 * unit), unit, qRound(1.5 * unit), unit);
        column->setSpacing(unit / 2);
    }
}

void OverviewPage::addSpread() {
    m_spread = new ThemeDistributionView(m_distribution, this);
    m_spread->setBackgroundRole(QPalette::Base); // that of the card
    m_legend = new LevelLegend(this);
    m_legend->setEntries(distributionLegend(m_context.session.workspace().levels));
    m_ui->spreadColumn->insertWidget(1, m_spread);
    m_ui->spreadColumn->insertWidget(2, m_legend);
    const auto colour = [this](LevelPaletteId palette) {
        m_spread->setLevelPalette(palette);
        m_legend->setLevelPalette(palette);
    };
    connect(&m_context.view, &ViewState::paletteChanged, this, colour);
    colour(m_context.view.palette());
}

void OverviewPage::addOffer() {
    m_offer = new TakeOverOffer(m_context, Qt::AlignLeft, this);
    m_offer->hide();
    m_ui->nextColumn->insertWidget(m_ui->nextColumn->indexOf(m_ui->toPackages), m_offer);
}

void OverviewPage::connectLists() {
    Navigator& to = m_context.navigator;
    connect(m_ui->themes, &ReadingTable::rowChosen, this, [this, &to](const QString& theme) {
        const ThemeKey key{m_context.session.workspace().loadedRound, ThemeId(theme)};
        to.showRecord({QLatin1String(ThemeJudgement::entity), keyText(key)});
    });
    connect(m_ui->cities, &CitiesList::cityChosen, this,
            [&to](const CityId& city, const ThemeId& theme) { to.showCell(city, theme); });
    connect(m_ui->packages, &ReadingTable::rowChosen, this, [&to](const QString& package) {
        to.showRecord({QLatin1String(WorkPackage::entity), package});
    });
    for (FindingsList* list : {m_ui->attention, m_ui->nextFindings})
        connect(list, &FindingsList::chosen, this,
                [this, &to](const AttentionLine& line) { leadTo(to, m_context.session.workspace(), line); });
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(m_ui->themes), static_cast<QAbstractItemView*>(m_ui->cities),
          static_cast<QAbstractItemView*>(m_ui->attention), static_cast<QAbstractItemView*>(m_ui->packages),
          static_cast<QAbstractItemView*>(m_ui->nextFindings), static_cast<QAbstractItemView*>(m_ui->changes)})
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this, view](const QModelIndex& now) {
                    if (view->hasFocus())
                        keepInSight(*view, now);
                });
}

/// The lists are as high as their lines: it is the page that scrolls along with the keyboard.
void OverviewPage::keepInSight(const QAbstractItemView& view, const QModelIndex& line) {
    const QRect at = view.visualRect(line);
    const QPoint top = view.viewport()->mapTo(m_ui->content, at.topLeft());
    m_ui->scroll->ensureVisible(top.x(), top.y() + at.height() / 2, 0, at.height());
}

void OverviewPage::connectButtons() {
    Navigator& to = m_context.navigator;
    connect(m_ui->newRound, &QPushButton::clicked, this, [&to] { to.addRound(); });
    connect(m_ui->fillIn, &QPushButton::clicked, this, [&to] { to.showPage(cellPageId()); });
    connect(m_ui->toPackages, &QPushButton::clicked, this, [&to] {
        to.showRecord({QLatin1String(WorkPackage::entity), {}});
    });
    connect(m_ui->allAttention, &QPushButton::clicked, this, [&to] { to.showFindings(); });
    connect(m_ui->more, &QPushButton::toggled, this, &OverviewPage::showMore);
    const bool more = m_context.settings.value(moreKey, false).toBool();
    m_ui->more->setChecked(more);
    showMore(more);
}

void OverviewPage::showMore(bool more) {
    m_ui->details->setVisible(more);
    m_ui->more->setIcon(lineIcon(more ? QStringLiteral("up") : QStringLiteral("down")));
    if (m_context.settings.value(moreKey, false).toBool() != more)
        m_context.settings.setValue(moreKey, more);
}

/// The page itself lies hidden below its content and may never be painted.
bool OverviewPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint && !std::exchange(m_painted, true))
        QTimer::singleShot(0, this, &OverviewPage::fillContent);
    return Page::eventFilter(watched, event);
}

void OverviewPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (std::exchange(m_stale, false))
        follow();
}

/// Where two cards do not fit beside one another they stand below one another.
void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool beside = width() >= steps(*this, 140);
    for (QBoxLayout* each : {static_cast<QBoxLayout*>(m_ui->columns), static_cast<QBoxLayout*>(m_ui->detailsColumns)})
        each->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OverviewPage::follow() {
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    fillScores();
    if (m_painted)
        fillContent();
}

void OverviewPage::fillScores() {
    const Workspace& workspace = m_context.session.workspace();
    const Round* round = workspace.round();
    const QString name = round ? round->name : tr("No round yet");
    m_ui->subtitle->setText(name + QStringLiteral(" · ") + citiesWithScoresText(workspace));
    m_ui->noRound->setVisible(!round);
    m_ui->newRound->setEnabled(!m_context.session.isReadOnly());
    m_ui->dashboard->setVisible(round);
    m_ui->themes->fill(workspace);
    const QList<CityStanding> cities = cityStandings(workspace);
    m_ui->cities->fill(cities);
    const bool nobody = std::none_of(cities.cbegin(), cities.cend(), [](const CityStanding& c) { return c.handedIn; });
    const QString lacking = lackingText(cities);
    m_ui->citiesNote->setText(nobody              ? tr("Nobody has handed in yet.")
                              : lacking.isEmpty() ? tr("Every city has a score on every theme.")
                                                  : tr("Without all scores – %1").arg(lacking));
    m_ui->fillIn->setVisible(nobody);
    m_ui->attention->setLines(scoreAttention(workspace));
}

void OverviewPage::fillContent() {
    const Workspace& workspace = m_context.session.workspace();
    const qsizetype themes = workspace.themes.size();
    const QList<Finding> all = judge(m_context.session);
    const SharedFindings shared = shareFindings(all);
    m_ui->attention->setLines(scoreAttention(workspace) + firstLines(shared.attention, themes, attentionShown));
    const auto points = static_cast<int>(attentionLines(all, themes).size());
    m_ui->allAttention->setText(tr("All %n point(s) of attention", nullptr, points));
    m_ui->allAttention->setVisible(points > 0);
    fillNext(shared.next);
    fillChanges();
}

void OverviewPage::fillNext(const QList<Finding>& found) {
    const Workspace& workspace = m_context.session.workspace();
    const QList<PackageDue> packages = packagesDue(workspace);
    const bool none = packages.isEmpty();
    m_ui->packages->fill(packages);
    m_ui->packages->setVisible(!none);
    m_ui->nextNote->setVisible(!none);
    m_ui->nextEmpty->setVisible(none);
    if (none)
        m_offer->refresh();
    else
        m_offer->hide();
    m_ui->toPackages->setVisible(none && !m_offer->offers());
    m_ui->nextFindings->setLines(firstLines(found, workspace.themes.size(), nextShown));
    m_ui->nextFindings->setVisible(!found.isEmpty());
}

void OverviewPage::fillChanges() {
    m_ui->changes->clear();
    const Result<QList<LogEntry>> log = m_context.session.store().history({{}, {}, changesShown, true});
    if (!log) {
        m_ui->changes->addItem(log.error().text);
        return;
    }
    for (const LogEntry& entry : *log) {
        if (entry.action == LogAction::Create || entry.label.isEmpty())
            continue;
        const QString when = locale().toString(entry.at.toDateTime().toLocalTime(), QLocale::ShortFormat);
        QString line = when + QStringLiteral(" · ") + entry.label;
        const bool score = entry.entity == editKeys::themeScore || entry.entity == editKeys::adjustment;
        if (score && !entry.more)
            line += QStringLiteral(": ") +
                    tr("from %1 to %2")
                        .arg(loggedScoreText(entry.oldText, locale()), loggedScoreText(entry.newText, locale()));
        if (entry.action == LogAction::Undo)
            line += tr(" (undone)");
        m_ui->changes->addItem(line);
    }
    const Round* round = m_context.session.workspace().round();
    const bool fromReport = round && round->baseline;
    if (m_ui->changes->count() == 0)
        m_ui->changes->addItem(fromReport ? tr("No changes yet: everything is as in the report.")
                                          : tr("No changes yet."));
}

} // namespace ks
