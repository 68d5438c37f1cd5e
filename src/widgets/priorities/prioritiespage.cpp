#include "widgets/priorities/prioritiespage.h"

#include "charts/matrixview.h"
#include "domain/analysis/prioritytext.h"
#include "drawing/matrixscene.h"
#include "session/ratingcommands.h"
#include "session/session.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintable.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tabbedstack.h"
#include "widgets/priorities/rankingview.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace ks {
namespace {

PlainTable* namedTable(const char* name, const QString& title, QWidget* parent) {
    auto* table = new PlainTable(parent);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(title);
    return table;
}

} // namespace

PrioritiesPage::PrioritiesPage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(withContent(context)) {
    setObjectName(QStringLiteral("prioritiesPage"));
    const int unit = steps(*this, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    rows->setSpacing(unit);
    QLabel* title = plainLabel(tr("Priorities"), this);
    makeHeading(title);
    m_empty = new EmptyState(QStringLiteral("recommendations"), tr("To the recommendations"), this);
    m_empty->setText(tr("There are no recommendations in this round yet. Once there are, they are ranked here by "
                        "maturity, impact and importance, and stand in a matrix of importance and urgency."));
    m_tabs = new TabbedStack(QStringLiteral("prioritiesTabs"), title->text(), this);
    m_ranking = new RankingView(context);
    m_tabs->addTab(tr("Ranking"), m_ranking);
    m_tabs->addTab(tr("Matrix"), buildMatrix());
    m_versions = namedTable("priorityVersions", tr("Versions"), this);
    m_tabs->addTab(tr("Versions"), m_versions);
    rows->addWidget(title);
    rows->addWidget(m_empty, 1);
    rows->addWidget(m_tabs, 1);
    follow();
}

QWidget* PrioritiesPage::buildMatrix() {
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    m_matrix = new MatrixView;
    m_matrix->setObjectName(QStringLiteral("priorityMatrix"));
    m_ratings = namedTable("priorityRatings", tr("Importance and urgency of each recommendation"), split);
    m_ratings->setMinimumWidth(steps(*this, 34)); // with large letters its figures keep their room
    split->addWidget(scrollingRoom(m_matrix, split));
    split->addWidget(m_ratings);
    split->setSizes({2000, 1000}); // shares, not pixels: the splitter fits them to its width
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 1);
    return split;
}

void PrioritiesPage::follow() {
    connect(m_empty, &EmptyState::asked, this, [this] {
        m_context.navigator.showRecord({QLatin1String(Recommendation::entity), {}});
    });
    connect(m_matrix, &MatrixView::ratingMoved, this, &PrioritiesPage::rate);
    connect(m_matrix, &MatrixView::chosen, this, &PrioritiesPage::showRecommendation);
    connect(m_ranking, &RankingView::chosen, this, &PrioritiesPage::showRecommendation);
    connect(m_ranking, &RankingView::kept, this, [this] { m_tabs->setCurrentIndex(VersionsTab); });
    connect(m_ratings, &QTableWidget::cellActivated, this, [this](int row) { showRecommendation(m_rated.value(row)); });
    connect(&m_context.session, &Session::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            fill();
    });
}

void PrioritiesPage::showEvent(QShowEvent* event) {
    if (m_stale)
        fill();
    Page::showEvent(event);
}

void PrioritiesPage::fill() {
    m_stale = false;
    const Workspace& workspace = m_context.session.workspace();
    const QList<PriorityCandidate> candidates = priorityCandidates(workspace);
    const bool nothing = candidates.isEmpty() && workspace.content.of<Ranking>().isEmpty();
    m_empty->setVisible(nothing);
    m_tabs->setVisible(!nothing);
    m_ranking->fill(candidates);
    fillMatrix(candidates);
    fillVersions();
}

void PrioritiesPage::fillMatrix(const QList<PriorityCandidate>& candidates) {
    m_matrix->setReadOnly(!m_context.session.canEditRound());
    m_matrix->setScene(matrixScene(candidates, standardRule()));
    QList<QStringList> rows;
    m_rated.clear();
    const auto text = [&](const std::optional<int>& figure) {
        return figure ? priorityText::figure(*figure, locale()) : tr("open", "rating");
    };
    for (const PriorityCandidate& each : candidates) {
        m_rated.append(each.id.value);
        rows.append(
            {calledName(each), text(each.figure(Criterion::Importance)), text(each.figure(Criterion::Urgency))});
    }
    m_ratings->setHeadings({tr("Recommendation"), tr("Importance"), tr("Urgency")});
    m_ratings->setRows(rows);
    m_ratings->fitColumns();
}

/// With the sum it had then, and why it stood where that did not put it.
QString PrioritiesPage::keptText(const RankingEntry& entry) const {
    QString text = entry.title;
    if (entry.total)
        text += tr(" (sum %1)", "after a title").arg(priorityText::figure(*entry.total, locale()));
    if (!entry.manualReason.isEmpty())
        text += tr(", by hand: %1", "after a title, reason").arg(entry.manualReason);
    return text;
}

void PrioritiesPage::fillVersions() {
    QList<QStringList> rows;
    for (const auto& [id, each] : m_context.session.workspace().content.of<Ranking>()) {
        QStringList titles;
        for (qsizetype i = 0; i < each.entries.size(); ++i)
            titles.append(each.ordered ? QStringLiteral("%1. %2").arg(i + 1).arg(keptText(each.entries[i]))
                                       : each.entries[i].title);
        QStringList notes{each.ordered ? QString() : tr("chosen; their order is not known"), each.note};
        notes.removeAll(QString());
        rows.append({each.title, each.decidedOn.isValid() ? each.decidedOn.toString(u"d/MM/yyyy") : tr("open", "day"),
                     each.decidedBy.isEmpty() ? tr("open", "who decided") : each.decidedBy,
                     titles.join(QLatin1Char('\n')), notes.join(QLatin1Char('\n'))});
    }
    m_versions->setHeadings({tr("Version"), tr("Decided on"), tr("By"), tr("Recommendations"), tr("Note")});
    m_versions->setRows(rows);
    m_versions->fitColumns();
}

/// Moved in the matrix; refused or not, the matrix shows what holds.
void PrioritiesPage::rate(const QString& id, int importance, int urgency) {
    const auto step = [](int thousandths) {
        return thousandths % 1000 ? std::nullopt : std::optional(thousandths / 1000);
    };
    const Result<Edit> edit =
        agreeOnRatings(m_context.session.workspace(), RecommendationId(id), step(importance), step(urgency));
    if (!edit)
        m_context.navigator.tell(failureNotice(edit.error()));
    else if (!edit->isEmpty() && m_context.session.apply(*edit))
        return; // the session tells, and this page fills anew
    fillMatrix(priorityCandidates(m_context.session.workspace()));
}

void PrioritiesPage::showRecommendation(const QString& id) {
    m_context.navigator.showRecord({QLatin1String(Recommendation::entity), id});
}

QWidget* PrioritiesPage::firstFocus() {
    if (m_empty->isVisibleTo(this))
        return m_empty;
    if (m_tabs->currentIndex() == MatrixTab)
        return m_matrix;
    return m_tabs->currentIndex() == VersionsTab ? m_versions : m_ranking->firstFocus();
}

} // namespace ks
