#include "charts/heatmapview.h"

#include "charts/gridheader.h"
#include "charts/heatmapdelegate.h"
#include "charts/heatmaptable.h"

#include <QContextMenuEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace ks {

HeatmapView::HeatmapView(HeatmapModel& model, HeatmapSummaryModel& summary, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_summary(summary),
      m_figures(new HeatmapTable(this)),
      m_body(new HeatmapTable(this)) {
    m_figures->setObjectName(QStringLiteral("heatmapFigures"));
    m_body->setObjectName(QStringLiteral("heatmapBody"));
    m_figures->setModel(&m_summary);
    m_body->setModel(&m_model);
    m_figures->setItemDelegate(new SummaryDelegate(m_cells, m_figures));
    m_body->setItemDelegate(new HeatmapDelegate(m_model, m_cells, m_body));
    // One stop for Tab: the figures are reached with the arrows.
    m_figures->setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(m_body);
    wireTable(*m_figures);
    wireTable(*m_body);
    wireSelection();
    wireScrolling();
    connect(m_body, &HeatmapTable::leftAt, this, &HeatmapView::crossFromBody);
    connect(m_figures, &HeatmapTable::leftAt, this, &HeatmapView::crossFromFigures);
    connect(&m_model, &HeatmapModel::comparisonChanged, this, &HeatmapView::relayout);
    connect(&m_model, &HeatmapModel::refused, this, &HeatmapView::refused);
    for (const QAbstractItemModel* each :
         {static_cast<QAbstractItemModel*>(&m_model), static_cast<QAbstractItemModel*>(&m_summary)}) {
        connect(each, &QAbstractItemModel::modelReset, this, &HeatmapView::relayout);
        connect(each, &QAbstractItemModel::layoutChanged, this, &HeatmapView::relayout);
    }
    m_summary.setArrangement(m_model.arrangement());
    retranslate();
    refreshLook();
}

void HeatmapView::wireTable(HeatmapTable& table) {
    connect(&table, &HeatmapTable::copyRequested, this, &HeatmapView::copy);
    connect(&table, &HeatmapTable::pasteRequested, this, &HeatmapView::paste);
    connect(&table, &HeatmapTable::sortRequested, this, &HeatmapView::sortByCurrent);
    connect(&table, &HeatmapTable::activatedInPlace, this, &HeatmapView::activate);
    connect(&table, &HeatmapTable::clearRequested, this, &HeatmapView::clearSelected);
    table.viewport()->installEventFilter(this);
    for (GridHeader* header : {&table.across(), &table.down()}) {
        connect(header, &QHeaderView::sectionClicked, this, [this, header](int section) {
            const QVariant theme = header->model()->headerData(section, header->orientation(), ThemeIdRole);
            if (theme.isValid())
                toggleSort(ThemeId(theme.toString()));
        });
    }
}

void HeatmapView::wireSelection() {
    // The cursor is in one of the two tables; the other shows none.
    for (auto [mine, other] : {std::pair{m_body, m_figures}, std::pair{m_figures, m_body}}) {
        connect(mine->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this, other = other](const QItemSelection& selected) {
                    if (!selected.isEmpty())
                        other->clearSelection();
                    announce();
                });
        connect(mine->selectionModel(), &QItemSelectionModel::currentChanged, this, &HeatmapView::announce);
    }
}

void HeatmapView::wireScrolling() {
    m_figures->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_figures->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto keepEqual = [this](QScrollBar* from, QScrollBar* to, Qt::Orientation across) {
        connect(from, &QScrollBar::valueChanged, this, [this, to, across](int value) {
            if ((across == Qt::Horizontal) != arrangement().transposed)
                to->setValue(value);
        });
    };
    for (auto [from, to] : {std::pair{m_body, m_figures}, std::pair{m_figures, m_body}}) {
        keepEqual(from->horizontalScrollBar(), to->horizontalScrollBar(), Qt::Horizontal);
        keepEqual(from->verticalScrollBar(), to->verticalScrollBar(), Qt::Vertical);
    }
}

void HeatmapView::retranslate() {
    setAccessibleName(tr("Heatmap"));
    m_figures->setAccessibleName(tr("Global score and median per theme"));
    m_body->setAccessibleName(tr("Scores of the cities per theme"));
    m_body->setWhatsThis(tr("Type a score: 2,5 or 3-4 or ~3 or -. Click a theme, or press Alt+Down, to sort the "
                            "cities by it."));
}

void HeatmapView::setArrangement(const GridArrangement& arrangement) {
    if (arrangement == m_model.arrangement())
        return;
    const std::optional<ScoreKey> cell = currentCell();
    const auto figure = currentFigure();
    m_summary.setArrangement(arrangement);
    m_model.setArrangement(arrangement);
    if (cell)
        setCurrentCell(cell->city, cell->theme);
    else if (figure)
        m_figures->goTo(m_summary.indexOf(figure->second, figure->first));
    relayout();
    announce();
    emit arrangementChanged();
}

void HeatmapView::toggleSort(const ThemeId& theme) {
    GridArrangement next = arrangement();
    const bool same = next.sort.key == CitySortKey::Theme && next.sort.theme == theme;
    if (same && !next.sort.descending)
        next.sort = {};
    else
        next.sort = {CitySortKey::Theme, theme, !same};
    setArrangement(next);
}

void HeatmapView::sortByCurrent(bool descending) {
    const ThemeId theme = currentTheme();
    if (theme.isEmpty())
        return;
    GridArrangement next = arrangement();
    const CitySort wanted{CitySortKey::Theme, theme, descending};
    next.sort = next.sort == wanted ? CitySort() : wanted;
    setArrangement(next);
}

ThemeId HeatmapView::currentTheme() const {
    if (const auto figure = currentFigure())
        return figure->first;
    const std::optional<ScoreKey> cell = currentCell();
    return cell ? cell->theme : ThemeId();
}

std::optional<ScoreKey> HeatmapView::currentCell() const {
    const QModelIndex at = m_body->currentIndex();
    if (!at.isValid() || !m_body->selectionModel()->hasSelection())
        return std::nullopt;
    return m_model.cellAt(at);
}

std::optional<std::pair<ThemeId, SummaryKind>> HeatmapView::currentFigure() const {
    const QModelIndex at = m_figures->currentIndex();
    if (!at.isValid() || !m_figures->selectionModel()->hasSelection())
        return std::nullopt;
    return std::pair{m_summary.themeAt(at), m_summary.kindAt(at)};
}

void HeatmapView::setCurrentCell(const CityId& city, const ThemeId& theme) {
    const QModelIndex index = m_model.indexOf(city, theme);
    m_body->goTo(index);
}

void HeatmapView::announce() {
    const std::optional<ScoreKey> cell = currentCell();
    const auto figure = currentFigure();
    refreshMarks();
    if (cell && cell != m_announcedCell)
        emit currentCellChanged(*cell);
    if (figure && figure != m_announcedFigure)
        emit currentFigureChanged(figure->first, figure->second);
    m_announcedCell = cell;
    m_announcedFigure = figure;
}

void HeatmapView::crossFromBody(Qt::Edge edge) {
    const bool transposed = arrangement().transposed;
    const QModelIndex at = m_body->currentIndex();
    if (edge != (transposed ? Qt::LeftEdge : Qt::TopEdge))
        return;
    const int last = HeatmapSummaryModel::kinds - 1;
    m_figures->goTo(transposed ? m_summary.index(at.row(), last) : m_summary.index(last, at.column()));
    m_figures->setFocus(Qt::OtherFocusReason);
}

void HeatmapView::crossFromFigures(Qt::Edge edge) {
    const bool transposed = arrangement().transposed;
    const QModelIndex at = m_figures->currentIndex();
    if (edge != (transposed ? Qt::RightEdge : Qt::BottomEdge) || m_model.rowCount() == 0)
        return;
    m_body->goTo(transposed ? m_model.index(at.row(), 0) : m_model.index(0, at.column()));
    m_body->setFocus(Qt::OtherFocusReason);
}

void HeatmapView::activate(const QModelIndex& index) {
    if (index.model() == &m_model)
        emit refused(Error{ErrorCode::ReadOnly, m_model.lockedBecause(), {}});
    else if (m_summary.kindAt(index) == SummaryKind::GlobalScore)
        emit globalScoreEditRequested(m_summary.themeAt(index));
}

void HeatmapView::clearSelected() {
    if (!m_model.lockedBecause().isEmpty()) {
        emit refused(Error{ErrorCode::ReadOnly, m_model.lockedBecause(), {}});
        return;
    }
    if (const auto figure = currentFigure()) {
        if (figure->second == SummaryKind::GlobalScore)
            emit globalScoreWithdrawalRequested(figure->first);
        return;
    }
    std::vector<ScoreEntry> entries;
    for (const QModelIndex& each : m_body->selectionModel()->selectedIndexes())
        entries.push_back({m_model.cellAt(each), Score::missing()});
    m_model.setScores(entries);
}

void HeatmapView::selectAll() {
    m_body->selectAll();
}

bool HeatmapView::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier) && wheel->angleDelta().y() != 0) {
            if (!m_fills) {
                setZoom(m_zoom * (wheel->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
                emit zoomedByHand(m_zoom);
            }
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void HeatmapView::contextMenuEvent(QContextMenuEvent* event) {
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const HeatmapTable& table = currentFigure() ? *m_figures : *m_body;
        place = table.viewport()->mapToGlobal(table.visualRect(table.currentIndex()).center());
    }
    emit contextMenuRequested(place);
    event->accept();
}

} // namespace ks
