#include "widgets/pages/overviewtables.h"

#include "domain/scoretext.h"
#include "widgets/inspector/story.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/plaintext.h"
#include "widgets/pages/spreadbar.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyle>

#include <algorithm>

namespace ks {
namespace {

constexpr int rowIdRole = Qt::UserRole;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

enum ThemeColumn { NameColumn, SpreadColumn, MedianColumn, BoundsColumn, CountColumn, GlobalColumn };
enum PackageColumn { PriorityColumn, TimingColumn, PackageColumn };

int heightOfRow(const QWidget& widget) {
    return qRound(widget.fontMetrics().height() * 1.6);
}

QString iconOf(const CityStanding& standing) {
    if (standing.scored > 0)
        return QStringLiteral("done");
    return standing.handedIn ? QStringLiteral("warning") : QStringLiteral("pending");
}

} // namespace

ReadingTable::ReadingTable(QWidget* parent) : QTableWidget(parent) {
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    verticalHeader()->setVisible(false);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(heightOfRow(*this));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    const auto choose = [this](const QTableWidgetItem* chosen) {
        emit rowChosen(item(chosen->row(), m_named)->data(rowIdRole).toString());
    };
    connect(this, &QTableWidget::itemClicked, this, choose);
    connect(this, &QTableWidget::itemActivated, this, choose);
}

void ReadingTable::setHeadings(const QStringList& headings, Qt::Alignment alignment) {
    setColumnCount(static_cast<int>(headings.size()));
    setHorizontalHeaderLabels(headings);
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment(alignment);
}

void ReadingTable::fitHeight() {
    verticalHeader()->setDefaultSectionSize(heightOfRow(*this));
    const int header = horizontalHeader()->sizeHint().height();
    setFixedHeight(header + rowCount() * verticalHeader()->defaultSectionSize() + 2);
}

void ReadingTable::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

QTableWidgetItem* ReadingTable::textItem(const QString& text, Qt::Alignment alignment) {
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

QTableWidgetItem* ReadingTable::rowItem(const QString& text, const QString& id) {
    QTableWidgetItem* item = textItem(text);
    item->setData(rowIdRole, id);
    return item;
}

ThemesTable::ThemesTable(QWidget* parent) : ReadingTable(parent) {
    setHeadings({tr("Theme"), tr("1 to 5"), tr("Median"), tr("Bounds"), tr("n"), tr("Global score")}, right);
    horizontalHeaderItem(NameColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeaderItem(SpreadColumn)->setTextAlignment(Qt::AlignCenter);
    horizontalHeader()->setSectionResizeMode(SpreadColumn, QHeaderView::Stretch);
    setItemDelegateForColumn(SpreadColumn, new SpreadDelegate(this));
}

void ThemesTable::fill(const Workspace& workspace) {
    const QList<ThemeStanding> standings = themeStandings(workspace);
    setRowCount(static_cast<int>(standings.size()));
    QStringList medians;
    for (const ThemeStanding& each : standings)
        medians.append(each.figures.median ? figureText(*each.figures.median, locale()) : QStringLiteral("–"));
    medians = alignedOnMark(medians, locale().decimalPoint().at(0));
    for (int row = 0; row < rowCount(); ++row)
        fillRow(row, standings[row], medians[row]);
    fitHeight();
}

void ThemesTable::fillRow(int row, const ThemeStanding& standing, const QString& median) {
    const ScoreStatistics& figures = standing.figures;
    QTableWidgetItem* spread = textItem({});
    if (figures.median) {
        spread->setData(SpreadDelegate::figuresRole,
                        QVariant::fromValue(QList<double>{*figures.minimum, *figures.q1, *figures.median, *figures.q3,
                                                          *figures.maximum}));
        const QString said = tr("from %1 to %2, middle half from %3 to %4")
                                 .arg(figureText(*figures.minimum, locale()), figureText(*figures.maximum, locale()),
                                      figureText(*figures.q1, locale()), figureText(*figures.q3, locale()));
        spread->setData(Qt::AccessibleTextRole, said);
        spread->setToolTip(plainToolTip(said));
    }
    const QString bounds =
        figures.median ? boundsText(*figures.medianLow, *figures.medianHigh, locale()) : QStringLiteral("–");
    const QString global = standing.global ? shortScoreText(*standing.global, locale()) : tr("open");
    QTableWidgetItem* name = rowItem(standing.name, standing.id.value);
    name->setData(Qt::AccessibleTextRole,
                  tr("%1: median %2, bounds %3, %n city(s), global score %4", nullptr, figures.n)
                      .arg(standing.name, median.trimmed(), bounds, global));
    setItem(row, NameColumn, name);
    setItem(row, SpreadColumn, spread);
    setItem(row, MedianColumn, textItem(median, right));
    setItem(row, BoundsColumn, textItem(bounds, right));
    setItem(row, CountColumn, textItem(locale().toString(figures.n), right));
    setItem(row, GlobalColumn, textItem(global, right));
}

PackagesTable::PackagesTable(QWidget* parent) : ReadingTable(parent) {
    setHeadings({tr("Priority"), tr("Timing (from)"), tr("Work package")}, Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(PackageColumn, QHeaderView::Stretch);
}

void PackagesTable::fill(const QList<PackageDue>& packages) {
    setRowCount(static_cast<int>(packages.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const PackageDue& each = packages[row];
        QTableWidgetItem* priority = rowItem(each.priority, each.id.value);
        priority->setData(Qt::AccessibleTextRole,
                          tr("Priority %1, timing %2: %3").arg(each.priority, each.timing, each.title));
        QTableWidgetItem* title = textItem(each.title);
        title->setToolTip(plainToolTip(each.title + QLatin1Char('\n') + each.leads));
        title->setData(Qt::AccessibleDescriptionRole, each.leads);
        setItem(row, PriorityColumn, priority);
        setItem(row, TimingColumn, textItem(each.timing));
        setItem(row, PackageColumn, title);
    }
    fitHeight();
}

CitiesList::CitiesList(QWidget* parent) : QListWidget(parent) {
    setFrameShape(QFrame::NoFrame);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    setIconSize(QSize(icon, icon));
    viewport()->setCursor(Qt::PointingHandCursor);
    const auto choose = [this](const QListWidgetItem* item) {
        const CityStanding& chosen = m_standings[row(item)];
        emit cityChosen(chosen.id, chosen.place);
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
}

void CitiesList::fill(const QList<CityStanding>& standings) {
    m_standings = standings;
    const int current = currentRow();
    clear();
    for (const CityStanding& each : standings) {
        const QString share = tr("%1 of %2").arg(each.scored).arg(each.themes);
        auto* item = new QListWidgetItem(lineIcon(iconOf(each)), each.name + QStringLiteral("  ") + share, this);
        const QString said = each.name + QStringLiteral(": ") + each.text;
        item->setToolTip(plainToolTip(said));
        item->setData(Qt::AccessibleTextRole, said);
    }
    setCurrentRow(current);
    arrange();
}

void CitiesList::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    arrange();
}

void CitiesList::changeEvent(QEvent* event) {
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

/// As many beside one another as fit, all equally wide, and as high as that takes.
void CitiesList::arrange() {
    const int height = heightOfRow(*this);
    const int widest = std::max(sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 2, 1);
    const int room = viewport()->width() - 1; // a line that fills the last pixel goes on below
    const int beside = std::clamp(room / widest, 1, std::max(count(), 1));
    const QSize cell(std::max(room / beside, 1), height);
    if (cell != gridSize())
        setGridSize(cell);
    const int wanted = (count() + beside - 1) / beside * height + 2;
    if (wanted != minimumHeight())
        setFixedHeight(wanted);
}

} // namespace ks
