#include "widgets/pages/heatmappage.h"

#include "ui_heatmappage.h"

#include "charts/heatmapscenes.h"
#include "charts/heatmaptable.h"
#include "charts/heatmapview.h"
#include "charts/levellegend.h"
#include "domain/analysis/digest.h"
#include "session/adjustmentcommands.h"
#include "storage/backup.h"
#include "widgets/dialogs/pastepreviewdialog.h"
#include "widgets/inspector/inspector.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/pages/heatmappictures.h"
#include "widgets/pages/heatmaptoolbar.h"
#include "widgets/records/followupmaking.h"
#include "widgets/shell/appsettings.h"
#include "widgets/shell/prompts.h"
#include "widgets/shell/viewstate.h"

#include <QMenu>

#include <algorithm>
#include <tuple>

namespace ks {
namespace {

const QString chapterOrderKey = QStringLiteral("heatmap/chapterOrder");
const QString cityOrderKey = QStringLiteral("heatmap/cityOrder");
const QString transposedKey = QStringLiteral("heatmap/transposed");
const QString splitterKey = QStringLiteral("heatmap/splitter");

/// A history that cannot be read is left out of the story.
QList<LogEntry> known(const Result<QList<LogEntry>>& history) {
    return history ? *history : QList<LogEntry>();
}

} // namespace

HeatmapPage::HeatmapPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_ui(std::make_unique<Ui::HeatmapPage>()),
      m_model(context.session, context.prompts),
      m_summary(context.session),
      m_before(context.session) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("heatmapPage"));
    compose();
    connectGrid();
    connectView();
    recallArrangement();
    connect(&m_context.session, &Session::changed, this, [this](const Change& change) {
        if (change.everything) {
            m_before.forget();
            compare();
        }
        m_toolbar->follow();
        follow();
    });
    connect(&m_context.view, &ViewState::comparisonChanged, this, &HeatmapPage::compare);
    compare();
    follow();
}

HeatmapPage::~HeatmapPage() = default;

void HeatmapPage::compose() {
    const int unit = steps(*this, 1);
    setMinimumSize(40 * unit, 30 * unit); // below this parts give way, see resizeEvent
    m_ui->gridColumn->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    m_ui->gridColumn->setSpacing(unit / 2);
    makeHeading(m_ui->title);
    makeHeading(m_ui->emptyTitle);
    makeQuiet(m_ui->subtitle);
    makeQuiet(m_ui->emptyText);
    m_toolbar = new HeatmapToolbar(m_context, this);
    m_grid = new HeatmapView(m_model, m_summary, this);
    m_grid->setObjectName(QStringLiteral("heatmap"));
    m_legend = new LevelLegend(this);
    m_ui->gridColumn->addSpacing(unit / 2);
    m_ui->gridColumn->addWidget(m_toolbar);
    m_ui->gridColumn->addSpacing(unit / 2);
    m_ui->gridColumn->addWidget(m_grid, 100);
    m_ui->gridColumn->addWidget(m_legend);
    m_ui->gridColumn->addStretch(1); // the legend keeps close to the grid, whatever the window's height
    m_grid->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_inspector = new Inspector(this);
    m_ui->splitter->addWidget(m_inspector);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->splitter->restoreState(m_context.settings.value(splitterKey).toByteArray());
    connect(m_ui->splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.setValue(splitterKey, m_ui->splitter->saveState()); });
    connect(m_ui->firstRound, &QPushButton::clicked, this, [this] { m_context.navigator.addRound(); });
}

void HeatmapPage::connectGrid() {
    connect(&m_model, &HeatmapModel::comparisonChanged, this, &HeatmapPage::tellStory);
    connect(m_grid, &HeatmapView::currentCellChanged, this, &HeatmapPage::tellCell);
    connect(m_grid, &HeatmapView::currentFigureChanged, this, [this](const ThemeId& theme) { tellTheme(theme); });
    connect(m_grid, &HeatmapView::pasteRequested, this, &HeatmapPage::previewPaste);
    connect(m_grid, &HeatmapView::globalScoreEditRequested, this,
            [this](const ThemeId& theme) { m_context.navigator.adjust({theme}); });
    connect(m_grid, &HeatmapView::contextMenuRequested, this, &HeatmapPage::showContextMenu);
    const auto refuse = [this](const Error& error) { m_context.navigator.tell(failureNotice(error)); };
    connect(m_grid, &HeatmapView::refused, this, refuse); // what the model refuses comes through the view
    connect(m_grid, &HeatmapView::arrangementChanged, this, [this] {
        m_toolbar->setArrangement(m_grid->arrangement());
        m_legend->setEntries(legendEntries(m_context.session.workspace().levels, kindsShown(m_model)) +
                             markEntries(marksShown(m_model, m_summary)));
        rememberArrangement();
    });
    connect(m_toolbar, &HeatmapToolbar::arrangementChosen, m_grid, &HeatmapView::setArrangement);
    connect(m_toolbar, &HeatmapToolbar::pictureRequested, this, &HeatmapPage::savePicture);
    connect(m_grid, &HeatmapView::globalScoreWithdrawalRequested, this,
            [this](const ThemeId& theme) { m_context.navigator.withdrawAdjustment({theme}); });
    Navigator* navigator = &m_context.navigator;
    connect(m_inspector, &Inspector::withdrawalRequested, this,
            [navigator](const AdjustmentPlace& place) { navigator->withdrawAdjustment(place); });
    connect(m_inspector, &Inspector::adjustmentRequested, this,
            [navigator](const AdjustmentPlace& place) { navigator->adjust(place); });
    connect(m_inspector, &Inspector::cityRequested, this, [this](const CityId& city) {
        if (const auto figure = m_grid->currentFigure()) {
            showCell(city, figure->first);
            m_grid->body().setFocus();
        }
    });
    connect(m_inspector, &Inspector::confirmationRequested, this, &HeatmapPage::confirm);
}

void HeatmapPage::connectView() {
    const ViewState& view = m_context.view;
    const auto colour = [this](LevelPaletteId palette) {
        m_grid->setLevelPalette(palette);
        m_legend->setLevelPalette(palette);
        m_inspector->setLevelPalette(palette);
    };
    connect(&view, &ViewState::paletteChanged, this, colour);
    colour(view.palette());
    connect(&view, &ViewState::zoomChanged, m_grid, &HeatmapView::setZoom);
    connect(m_grid, &HeatmapView::zoomedByHand, &m_context.view, &ViewState::setZoom);
    connect(m_grid, &HeatmapView::zoomChanged, m_toolbar, &HeatmapToolbar::setZoom);
    m_grid->setZoom(view.zoom());
    m_toolbar->setZoom(view.zoom());
    connect(&view, &ViewState::inspectorShownChanged, m_inspector, &QWidget::setVisible);
    m_inspector->setVisible(view.inspectorShown());
}

/// Shows in the cells what became of them since the chosen round, where that is wanted.
void HeatmapPage::compare() {
    const bool wanted = m_context.view.changesShown();
    if (wanted)
        std::ignore = m_context.session.needContent(); // what is behind the scores; without it they are only compared
    const Workspace* before = wanted ? m_before.comparedWith(m_context.view.comparedWith()) : nullptr;
    if (wanted && m_before.problem())
        m_context.navigator.tell(failureNotice(*m_before.problem()));
    m_model.setComparedWith(before ? std::optional(*before) : std::nullopt);
}

void HeatmapPage::recallArrangement() {
    GridArrangement arrangement;
    if (m_context.settings.value(chapterOrderKey).toBool())
        arrangement.themeOrder = ThemeOrder::Chapter;
    const int cities = m_context.settings.value(cityOrderKey).toInt();
    if (cities == static_cast<int>(CityOrder::Member) || cities == static_cast<int>(CityOrder::Alphabet))
        arrangement.cityOrder = static_cast<CityOrder>(cities);
    arrangement.transposed = m_context.settings.value(transposedKey).toBool();
    m_grid->setArrangement(arrangement);
    m_toolbar->setArrangement(m_grid->arrangement());
}

void HeatmapPage::rememberArrangement() const {
    const GridArrangement& now = m_grid->arrangement();
    m_context.settings.setValue(chapterOrderKey, now.themeOrder == ThemeOrder::Chapter);
    m_context.settings.setValue(cityOrderKey, static_cast<int>(now.cityOrder));
    m_context.settings.setValue(transposedKey, now.transposed);
}

QWidget* HeatmapPage::firstFocus() {
    if (m_ui->states->currentWidget() == m_ui->empty)
        return m_ui->firstRound;
    return m_grid->currentFigure() ? &m_grid->figures() : &m_grid->body();
}

void HeatmapPage::follow() {
    const Workspace& workspace = m_context.session.workspace();
    m_ui->states->setCurrentWidget(workspace.round() ? static_cast<QWidget*>(m_ui->splitter) : m_ui->empty);
    m_ui->firstRound->setEnabled(!m_context.session.isReadOnly());
    m_ui->title->setText(
        tr("Maturity of %1 cities on %2 themes").arg(workspace.cities.size()).arg(workspace.themes.size()));
    m_legend->setEntries(legendEntries(workspace.levels, kindsShown(m_model)) +
                         markEntries(marksShown(m_model, m_summary)));
    m_inspector->setCanEdit(m_context.session.canEditRound());
    tellStory();
}

void HeatmapPage::tellStory() {
    if (const std::optional<ScoreKey> cell = m_grid->currentCell())
        tellCell(*cell);
    else if (const auto figure = m_grid->currentFigure())
        tellTheme(figure->first);
    else
        m_inspector->rest();
}

/// What a cell rests on is read when the first cell is told of a round with forms; other rounds need nothing more.
void HeatmapPage::tellCell(const ScoreKey& cell) {
    const Session& session = m_context.session;
    const Round* round = session.workspace().round();
    if (round && round->questionnaire)
        std::ignore = m_context.session.needContent(); // what is not there is left out of the story
    const AdjustmentPlace place{cell.theme, cell.city};
    QList<LogEntry> history = known(session.historyOf(cell)) + known(session.historyOf(place));
    std::stable_sort(history.begin(), history.end(),
                     [](const LogEntry& a, const LogEntry& b) { return a.sequence > b.sequence; });
    m_inspector->tell(
        storyOfCell(session.workspace(), cell.city, cell.theme, history, locale(), m_model.comparedWith()));
}

void HeatmapPage::tellTheme(const ThemeId& theme) {
    std::ignore = m_context.session.needContent(); // for what the report says of the theme
    const Workspace& workspace = m_context.session.workspace();
    m_inspector->tell(storyOfTheme(workspace, theme, digestOfTheme(workspace, theme),
                                   known(m_context.session.historyOf(AdjustmentPlace{theme})), locale(),
                                   m_model.comparedWith()));
}

void HeatmapPage::showCell(const std::optional<CityId>& city, const ThemeId& theme) {
    if (city) {
        const GridArrangement& now = m_grid->arrangement();
        if (now.only && !now.only->contains(*city)) {
            GridArrangement all = now;
            all.only.reset(); // it would be led to a cell that is not shown
            m_grid->setArrangement(all);
        }
        m_grid->setCurrentCell(*city, theme);
    } else {
        m_grid->figures().setCurrentIndex(m_summary.indexOf(SummaryKind::GlobalScore, theme));
    }
}

void HeatmapPage::setFullScreen(bool full) {
    m_grid->setSizePolicy(QSizePolicy::Expanding, full ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    m_grid->setFillsView(full);
    if (!full)
        m_grid->setZoom(m_context.view.zoom());
}

void HeatmapPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    // The grid comes first: in a small window, or with large letters, what only helps gives way.
    const bool low = height() < steps(*this, 76);
    const bool narrow = width() < steps(*this, 112);
    const bool tight = width() < steps(*this, 146); // all eight themes would not stand beside the inspector
    m_ui->subtitle->setVisible(!low);
    m_legend->setVisible(!low);
    m_toolbar->setBrief(low || narrow);
    m_context.view.setRoomForInspector(!tight);
}

void HeatmapPage::copy() {
    m_grid->copy(false);
}

void HeatmapPage::paste() {
    m_grid->paste();
}

void HeatmapPage::previewPaste(const PastePlan& plan) {
    auto* dialog = new PastePreviewDialog(m_context.session.workspace(), plan, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, plan] { takeOver(plan); });
    dialog->open();
}

void HeatmapPage::takeOver(const PastePlan& plan) {
    // Many cells at once: a backup first (M5). The paste can be undone as well, so a failing backup does not stop it.
    Session& session = m_context.session;
    const Result<Backup> kept =
        backups::keepOpen(session.store(), session.workspace().info, Timestamp::from(QDateTime::currentDateTime()));
    if (!kept)
        m_context.navigator.tell(failureNotice(kept.error()));
    m_model.setScores(plan.entries());
}

void HeatmapPage::showContextMenu(const QPoint& globalPosition) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(lineIcon(QStringLiteral("copy")), tr("Copy"), m_grid, [this] { m_grid->copy(false); });
    menu->addAction(tr("Copy with names"), m_grid, [this] { m_grid->copy(true); });
    menu->addAction(tr("Copy the whole grid"), m_grid, &HeatmapView::copyAll);
    QAction* paste = menu->addAction(lineIcon(QStringLiteral("paste")), tr("Paste…"), m_grid, &HeatmapView::paste);
    paste->setEnabled(m_model.lockedBecause().isEmpty());
    menu->addSeparator();
    addAdjusting(*menu);
    addFollowUps(*menu);
    menu->addAction(lineIcon(QStringLiteral("picture")), tr("Save as a picture…"), this, &HeatmapPage::savePicture);
    menu->popup(globalPosition);
}

/// The cell under the cursor, or the theme of a figure.
void HeatmapPage::addAdjusting(QMenu& menu) {
    const std::optional<ScoreKey> cell = m_grid->currentCell();
    const auto figure = m_grid->currentFigure();
    if (!cell && !figure)
        return;
    const bool mayEdit = m_model.lockedBecause().isEmpty();
    const auto offer = [&](const AdjustmentPlace& place, const QString& enter, const QString& withdraw) {
        menu.addAction(lineIcon(QStringLiteral("edit")), enter, this,
                       [this, place] { m_context.navigator.adjust(place); })
            ->setEnabled(mayEdit);
        menu.addAction(lineIcon(QStringLiteral("undo")), withdraw, this,
                       [this, place] { m_context.navigator.withdrawAdjustment(place); })
            ->setEnabled(mayEdit && m_context.session.workspace().adjusted(place));
    };
    const Workspace& workspace = m_context.session.workspace();
    if (cell) {
        const AdjustmentPlace place{cell->theme, cell->city};
        offer(place, workspace.adjusted(place) ? tr("Adjust this score again…") : tr("Adjust this score…"),
              tr("Withdraw adjustment…"));
    }
    const AdjustmentPlace theme{cell ? cell->theme : figure->first};
    offer(theme, workspace.adjusted(theme) ? tr("Enter another global score…") : tr("Enter global score…"),
          tr("Withdraw global score…"));
}

/// What can be made from the cell under the cursor, or from the theme of a figure.
void HeatmapPage::addFollowUps(QMenu& menu) {
    const std::optional<ScoreKey> cell = m_grid->currentCell();
    const auto figure = m_grid->currentFigure();
    if (m_context.session.isForm() || (!cell && !figure))
        return;
    const QList<FollowUp> offered = cell ? followUpsOf(cell->theme, cell->city) : followUpsOf(figure->first, {});
    for (const FollowUp& each : offered)
        menu.addAction(lineIcon(QStringLiteral("add")), each.label, this,
                       [this, each] { makeAndEdit(m_context, each); })
            ->setEnabled(m_model.lockedBecause().isEmpty());
}

void HeatmapPage::confirm(const AdjustmentPlace& place) {
    Session& session = m_context.session;
    const Result<Edit> edit = confirmAdjustment(session.workspace(), place);
    if (!edit)
        m_context.navigator.tell(failureNotice(edit.error()));
    else
        std::ignore = session.apply(*edit); // a refusal is told by Session::failed
}

void HeatmapPage::savePicture() {
    const Round* round = m_context.session.workspace().round();
    if (!round)
        return;
    const HeatmapSceneTexts texts{m_ui->title->text(), round->name, {}};
    const FilePicture picture = heatmapFile(heatmapScene(m_model, m_summary, texts), m_grid->levelPalette(), QLocale());
    tellPicture(m_context.navigator,
                savePictureFile(picture, m_context.session.workspace(), m_context.prompts, m_context.settings));
}

} // namespace ks
