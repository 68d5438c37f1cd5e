#include "widgets/pages/overviewpage.h"

#include "ui_overviewpage.h"

#include "charts/levellegend.h"
#include "charts/themedistributionview.h"
#include "domain/editkeys.h"
#include "domain/scoretext.h"
#include "session/session.h"
#include "widgets/inspector/story.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/pages/overviewfigures.h"
#include "widgets/pages/spreadbar.h"
#include "widgets/shell/places.h"
#include "widgets/shell/viewstate.h"

#include <QHeaderView>
#include <QScrollBar>

namespace ks {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int changesShown = 12;

enum ThemeColumn { NameColumn, SpreadColumn, MedianColumn, BoundsColumn, CountColumn, GlobalColumn, ThemeColumns };

QTableWidgetItem* textItem(const QString& text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) {
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

/// A table that is read, not edited: rows are chosen whole and it is as high as its rows.
void makeReadingTable(QTableWidget& table) {
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->setVisible(false);
    table.verticalHeader()->setDefaultSectionSize(qRound(table.fontMetrics().height() * 1.55));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setWordWrap(false);
}

void fitHeight(QTableWidget& table) {
    const int header = table.horizontalHeader()->isHidden() ? 0 : table.horizontalHeader()->sizeHint().height();
    table.setFixedHeight(header + table.rowCount() * table.verticalHeader()->defaultSectionSize() + 2);
}

} // namespace

OverviewPage::OverviewPage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::OverviewPage>()), m_distribution(context.session) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("overviewPage"));
    arrange();
    addSpread();
    connectLists();
    connect(&m_context.session, &Session::changed, this, &OverviewPage::fill);
    fill();
}

OverviewPage::~OverviewPage() = default;

QWidget* OverviewPage::firstFocus() {
    return m_ui->themes;
}

void OverviewPage::arrange() {
    const int unit = steps(*this, 1);
    makeHeading(m_ui->title);
    makeQuiet(m_ui->subtitle);
    for (QLabel* caption :
         {m_ui->themesCaption, m_ui->citiesCaption, m_ui->attentionCaption, m_ui->changesCaption, m_ui->spreadCaption})
        caption->setFont(scaledFont(caption->font(), 1.05, QFont::DemiBold));
    for (QLabel* note : {m_ui->themesNote, m_ui->spreadNote}) {
        makeQuiet(note);
        note->setFont(scaledFont(font(), 0.9, QFont::Normal));
    }
    m_ui->grid->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    m_ui->grid->setHorizontalSpacing(qRound(unit * 1.5));
    m_ui->grid->setVerticalSpacing(unit);
    m_ui->subtitle->setContentsMargins(0, 0, 0, unit / 2);
    for (QVBoxLayout* column :
         {m_ui->themesColumn, m_ui->citiesColumn, m_ui->attentionColumn, m_ui->changesColumn, m_ui->spreadColumn}) {
        column->setContentsMargins(qRound(1.5 * unit), unit, qRound(1.5 * unit), qRound(1.5 * unit));
        column->setSpacing(unit / 2);
    }
    m_ui->scroll->verticalScrollBar()->setSingleStep(2 * unit);
    makeReadingTable(*m_ui->themes);
    makeReadingTable(*m_ui->cities);
    m_ui->cities->horizontalHeader()->setVisible(false);
    m_ui->themes->setColumnCount(ThemeColumns);
    m_ui->themes->setHorizontalHeaderLabels(
        {tr("Theme"), tr("1 to 5"), tr("Median"), tr("Bounds"), tr("n"), tr("Global score")});
    m_ui->themes->horizontalHeaderItem(NameColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {MedianColumn, BoundsColumn, CountColumn, GlobalColumn})
        m_ui->themes->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_ui->themes->horizontalHeader()->setSectionResizeMode(SpreadColumn, QHeaderView::Stretch);
    m_ui->themes->setItemDelegateForColumn(SpreadColumn, new SpreadDelegate(this));
    m_ui->cities->setColumnCount(2);
    m_ui->cities->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_ui->changes->setSelectionMode(QAbstractItemView::NoSelection);
    m_ui->changes->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_ui->changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void OverviewPage::addSpread() {
    m_spread = new ThemeDistributionView(m_distribution, this);
    m_spread->setBackgroundRole(QPalette::Base); // that of the card
    m_spread->setMinimumHeight(m_spread->sizeHint().height());
    m_legend = new LevelLegend(this);
    m_legend->setEntries(legendEntries(m_context.session.workspace().levels, {}));
    m_ui->spreadColumn->insertWidget(1, m_spread);
    m_ui->spreadColumn->insertWidget(2, m_legend);
    const auto colour = [this](LevelPaletteId palette) {
        m_spread->setLevelPalette(palette);
        m_legend->setLevelPalette(palette);
    };
    connect(&m_context.view, &ViewState::paletteChanged, this, colour);
    colour(m_context.view.palette());
}

void OverviewPage::connectLists() {
    const auto leadToTheme = [this](const QTableWidgetItem* item) {
        m_context.navigator.showCell(std::nullopt,
                                     ThemeId(m_ui->themes->item(item->row(), NameColumn)->data(idRole).toString()));
    };
    connect(m_ui->themes, &QTableWidget::itemClicked, this, leadToTheme);
    connect(m_ui->themes, &QTableWidget::itemActivated, this, leadToTheme);
    const auto leadToCity = [this](const QTableWidgetItem* item) {
        const QList<Theme>& themes = m_context.session.workspace().themes;
        if (!themes.isEmpty())
            m_context.navigator.showCell(CityId(m_ui->cities->item(item->row(), 0)->data(idRole).toString()),
                                         themes.first().id);
    };
    connect(m_ui->cities, &QTableWidget::itemClicked, this, leadToCity);
    connect(m_ui->cities, &QTableWidget::itemActivated, this, leadToCity);
    connect(m_ui->attention, &FindingsList::chosen, this,
            [this](const AttentionLine& line) { leadTo(m_context.navigator, m_context.session.workspace(), line); });
}

void OverviewPage::fill() {
    const Workspace& workspace = m_context.session.workspace();
    const Round* round = workspace.round();
    const QString name = round ? round->name : tr("No round yet");
    m_ui->subtitle->setText(name + QStringLiteral(" · ") + citiesWithScoresText(workspace));
    fillThemes();
    fillCities();
    m_ui->attention->fill(m_context.session);
    fillChanges();
}

void OverviewPage::fillThemes() {
    const QList<ThemeStanding> standings = themeStandings(m_context.session.workspace());
    QTableWidget& table = *m_ui->themes;
    table.setRowCount(static_cast<int>(standings.size()));
    QStringList medians;
    for (const ThemeStanding& each : standings)
        medians.append(each.figures.median ? figureText(*each.figures.median, locale()) : QStringLiteral("–"));
    medians = alignedOnMark(medians, locale().decimalPoint().at(0));
    constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    for (int row = 0; row < table.rowCount(); ++row) {
        const ThemeStanding& each = standings[row];
        const ScoreStatistics& figures = each.figures;
        QTableWidgetItem* name = textItem(each.name);
        name->setData(idRole, each.id.value);
        QTableWidgetItem* spread = textItem({});
        if (figures.median) {
            spread->setData(SpreadDelegate::figuresRole,
                            QVariant::fromValue(QList<double>{*figures.minimum, *figures.q1, *figures.median,
                                                              *figures.q3, *figures.maximum}));
            spread->setData(Qt::AccessibleTextRole,
                            tr("from %1 to %2, middle half from %3 to %4")
                                .arg(figureText(*figures.minimum, locale()), figureText(*figures.maximum, locale()),
                                     figureText(*figures.q1, locale()), figureText(*figures.q3, locale())));
        }
        table.setItem(row, NameColumn, name);
        table.setItem(row, SpreadColumn, spread);
        table.setItem(row, MedianColumn, textItem(medians[row], right));
        table.setItem(row, BoundsColumn,
                      textItem(figures.median ? boundsText(*figures.medianLow, *figures.medianHigh, locale())
                                              : QStringLiteral("–"),
                               right));
        table.setItem(row, CountColumn, textItem(locale().toString(figures.n), right));
        table.setItem(row, GlobalColumn,
                      textItem(each.global ? shortScoreText(*each.global, locale()) : tr("open"), right));
    }
    fitHeight(table);
}

void OverviewPage::fillCities() {
    const QList<CityStanding> standings = cityStandings(m_context.session.workspace());
    QTableWidget& table = *m_ui->cities;
    table.setRowCount(static_cast<int>(standings.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const CityStanding& each = standings[row];
        QTableWidgetItem* name = textItem(each.name);
        name->setData(idRole, each.id.value);
        name->setIcon(lineIcon(each.scored > 0 ? QStringLiteral("done")
                               : each.handedIn ? QStringLiteral("warning")
                                               : QStringLiteral("pending")));
        table.setItem(row, 0, name);
        table.setItem(row, 1, textItem(each.text));
    }
    fitHeight(table);
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
