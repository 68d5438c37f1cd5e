#include "widgets/priorities/prioritiespage.h"

#include "charts/matrixview.h"
#include "domain/analysis/prioritytext.h"
#include "drawing/matrixscene.h"
#include "session/ratingcommands.h"
#include "session/session.h"
#include "widgets/look/freestack.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/literal.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintable.h"
#include "widgets/look/plaintext.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ks {
namespace {

const PriorityCandidate* candidateWith(const QList<PriorityCandidate>& candidates, const RecommendationId& id) {
    const auto found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](const PriorityCandidate& each) { return each.id == id; });
    return found == candidates.end() ? nullptr : &*found;
}

/// "4 · Titel", as people call it.
QString nameOf(const PriorityCandidate& candidate) {
    return candidate.number ? QStringLiteral("%1 · %2").arg(QString::number(*candidate.number), candidate.title)
                            : candidate.title;
}

/// Texts with lines to read, that scroll where there are many.
QScrollArea* scrolling(QWidget* content, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

PrioritiesPage::PrioritiesPage(const PageContext& context, QWidget* parent) : Page(parent), m_context(context) {
    setObjectName(QStringLiteral("prioritiesPage"));
    if (const Result<void> read = m_context.session.needContent(); !read)
        m_context.navigator.tell(failureNotice(read.error()));
    const int unit = steps(*this, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    rows->setSpacing(unit);
    QLabel* title = plainLabel(tr("Priorities"), this);
    makeHeading(title);
    m_bar = new QTabBar(this);
    m_bar->setObjectName(QStringLiteral("prioritiesTabs"));
    m_bar->setAccessibleName(title->text());
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_stack = new FreeStack(this);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_stack->setMinimumHeight(fontMetrics().height() * 12);
    addTab(tr("Ranking"), buildRanking());
    addTab(tr("Matrix"), buildMatrix());
    m_versions = addTable("priorityVersions", tr("Versions"));
    addTab(tr("Versions"), m_versions);
    rows->addWidget(title);
    rows->addWidget(m_bar);
    rows->addWidget(m_stack, 1);
    follow();
}

PlainTable* PrioritiesPage::addTable(const char* name, const QString& title) {
    auto* table = new PlainTable(this);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(title);
    return table;
}

void PrioritiesPage::addTab(const QString& title, QWidget* shown) {
    m_stack->addWidget(shown);
    m_bar->addTab(literal(title));
}

QWidget* PrioritiesPage::buildRanking() {
    auto* split = new QSplitter(Qt::Vertical, m_stack);
    split->setChildrenCollapsible(false);
    m_ranking = addTable("priorityRanking", tr("Ranking of the recommendations"));
    auto* below = new QWidget;
    auto* rows = new QVBoxLayout(below);
    rows->setContentsMargins(0, 0, 0, 0);
    m_keep = new QPushButton(lineIcon(QStringLiteral("lock")), tr("&Keep this list as a version"), below);
    m_keep->setObjectName(QStringLiteral("keepTopList"));
    m_rule = plainParagraph({}, below);
    m_rule->setObjectName(QStringLiteral("priorityRule"));
    makeQuiet(m_rule);
    m_changes = plainParagraph({}, below);
    m_changes->setObjectName(QStringLiteral("priorityChanges"));
    rows->addWidget(m_keep, 0, Qt::AlignLeft);
    rows->addWidget(m_changes);
    rows->addWidget(m_rule);
    rows->addStretch(1);
    split->addWidget(m_ranking);
    QScrollArea* room = scrolling(below, split);
    room->setAccessibleName(tr("How the order follows, and what would change it"));
    split->addWidget(room);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    return split;
}

QWidget* PrioritiesPage::buildMatrix() {
    auto* split = new QSplitter(Qt::Horizontal, m_stack);
    split->setChildrenCollapsible(false);
    m_matrix = new MatrixView(split);
    m_matrix->setObjectName(QStringLiteral("priorityMatrix"));
    m_ratings = addTable("priorityRatings", tr("Importance and urgency of each recommendation"));
    split->addWidget(m_matrix);
    split->addWidget(m_ratings);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    return split;
}

void PrioritiesPage::follow() {
    connect(m_bar, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_matrix, &MatrixView::ratingMoved, this, &PrioritiesPage::rate);
    connect(m_matrix, &MatrixView::chosen, this, &PrioritiesPage::showRecommendation);
    connect(m_keep, &QPushButton::clicked, this, &PrioritiesPage::keepVersion);
    connect(m_ranking, &QTableWidget::cellActivated, this,
            [this](int row) { showRecommendation(m_ranked.value(row)); });
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
    const QList<PriorityCandidate> candidates = priorityCandidates(m_context.session.workspace());
    fillRanking(candidates);
    fillMatrix(candidates);
    fillVersions();
}

void PrioritiesPage::fillRanking(const QList<PriorityCandidate>& candidates) {
    const PriorityRule rule = standardRule();
    const PriorityList list = prioritise(candidates, rule);
    QList<QStringList> rows;
    m_ranked.clear();
    for (const PriorityEntry& each : list.entries) {
        const PriorityCandidate* candidate = candidateWith(candidates, each.id);
        if (!candidate)
            continue;
        m_ranked.append(each.id.value);
        const std::optional<int> urgency = candidate->figure(Criterion::Urgency);
        rows.append({each.position ? QString::number(*each.position) : tr("open", "place in a ranking"),
                     nameOf(*candidate),
                     each.total ? priorityText::sum(each, locale())
                                : tr("missing: %1").arg(priorityText::missing(*candidate, each)),
                     urgency ? priorityText::figure(*urgency, locale()) : tr("open", "rating"),
                     priorityText::pieces(*candidate, each, rule, locale()).join(QLatin1Char('\n'))});
    }
    m_ranking->setHeadings({tr("Place"), tr("Recommendation"), tr("Sum"), tr("Urgency"), tr("How it comes about")});
    m_ranking->setRows(rows);
    m_ranking->fitColumns();
    QStringList changes;
    if (list.border)
        changes.append(priorityText::border(*list.border, candidates));
    for (const RankChange& each : prioritySensitivity(candidates, rule))
        changes.append(priorityText::change(each, candidates, rule, locale()));
    if (const auto open = couldStillEnter(candidates, rule).size(); open > 0)
        changes.append(tr("%n recommendation(s) without all figures could still enter the list.", nullptr, int(open)));
    if (changes.isEmpty() && !list.top().isEmpty())
        changes.append(tr("No single step of a rating moves a recommendation into or out of the list."));
    m_changes->setText(changes.join(QLatin1Char('\n')));
    m_changes->setVisible(!changes.isEmpty());
    m_rule->setText(priorityText::rule(rule, locale()).join(QLatin1Char('\n')));
    m_keep->setEnabled(!list.top().isEmpty() && !m_context.session.isReadOnly());
}

void PrioritiesPage::fillMatrix(const QList<PriorityCandidate>& candidates) {
    m_matrix->setReadOnly(m_context.session.isReadOnly());
    m_matrix->setScene(matrixScene(candidates, standardRule()));
    QList<QStringList> rows;
    m_rated.clear();
    const auto text = [&](const std::optional<int>& figure) {
        return figure ? priorityText::figure(*figure, locale()) : tr("open", "rating");
    };
    for (const PriorityCandidate& each : candidates) {
        m_rated.append(each.id.value);
        rows.append({nameOf(each), text(each.figure(Criterion::Importance)), text(each.figure(Criterion::Urgency))});
    }
    m_ratings->setHeadings({tr("Recommendation"), tr("Importance"), tr("Urgency")});
    m_ratings->setRows(rows);
    m_ratings->fitColumns();
}

void PrioritiesPage::fillVersions() {
    QList<QStringList> rows;
    for (const auto& [id, each] : m_context.session.workspace().content.of<Ranking>()) {
        QStringList titles;
        for (qsizetype i = 0; i < each.entries.size(); ++i)
            titles.append(each.ordered ? QStringLiteral("%1. %2").arg(QString::number(i + 1), each.entries[i].title)
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
    const auto inSteps = [](int thousandths) { return (thousandths + 500) / 1000; };
    const Result<Edit> edit =
        agreeOnRatings(m_context.session.workspace(), RecommendationId(id), inSteps(importance), inSteps(urgency));
    if (!edit)
        m_context.navigator.tell(failureNotice(edit.error()));
    else if (!edit->isEmpty() && m_context.session.apply(*edit))
        return; // the session tells, and this page fills anew
    fillMatrix(priorityCandidates(m_context.session.workspace()));
}

void PrioritiesPage::keepVersion() {
    const Timestamp now = m_context.session.clock().now();
    const Result<Edit> edit = keepTopList(m_context.session.workspace(), now.toDateTime().date(), now);
    if (!edit)
        return m_context.navigator.tell(failureNotice(edit.error()));
    if (m_context.session.apply(*edit))
        m_bar->setCurrentIndex(VersionsTab);
}

void PrioritiesPage::showRecommendation(const QString& id) {
    m_context.navigator.showRecord({QLatin1String(Recommendation::entity), id});
}

QWidget* PrioritiesPage::firstFocus() {
    if (m_bar->currentIndex() == MatrixTab)
        return m_matrix;
    return m_bar->currentIndex() == VersionsTab ? m_versions : m_ranking;
}

} // namespace ks
