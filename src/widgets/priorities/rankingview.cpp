#include "widgets/priorities/rankingview.h"

#include "domain/analysis/prioritytext.h"
#include "session/ratingcommands.h"
#include "session/session.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintable.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tabbedstack.h"
#include "widgets/look/tallcontent.h"
#include "widgets/priorities/keeplistdialog.h"
#include "widgets/shell/appsettings.h"
#include "widgets/shell/prompts.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ks {
namespace {

const QString topSizeKey = QStringLiteral("priorities/topSize");
constexpr int longestTopList = 50;
constexpr std::array ratedCriteria{RatingCriterion::Impact, RatingCriterion::Importance, RatingCriterion::Urgency};

const PriorityCandidate* candidateWith(const QList<PriorityCandidate>& candidates, const QString& id) {
    const auto found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](const PriorityCandidate& each) { return each.id.value == id; });
    return found == candidates.end() ? nullptr : &*found;
}

} // namespace

QString calledName(const PriorityCandidate& candidate) {
    return candidate.number ? QStringLiteral("%1 · %2").arg(QString::number(*candidate.number), candidate.title)
                            : candidate.title;
}

RankingView::RankingView(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(steps(*this, 1));
    rows->addWidget(buildTools()); // first: Tab goes from top to bottom
    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setChildrenCollapsible(false);
    m_table = new PlainTable(m_split);
    m_table->setObjectName(QStringLiteral("priorityRanking"));
    m_table->setAccessibleName(tr("Ranking of the recommendations"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_split->addWidget(m_table);
    m_split->addWidget(buildReckoning());
    m_split->installEventFilter(this);
    rows->addWidget(m_split, 1);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_sharedByHand = true; });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        if (!m_filling) {
            m_selected = selected();
            followSelection();
        }
    });
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { emit chosen(m_ranked.value(row)); });
    for (const int by : {-1, 1}) {
        auto* key = new QShortcut(QKeySequence(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down)), m_table,
                                  [this, by] { moveBy(by); });
        key->setContext(Qt::WidgetShortcut);
    }
}

QPushButton* RankingView::addTool(const char* name, const QString& icon, const QString& text, FlowLayout& line) {
    auto* button = new QPushButton(lineIcon(icon), text);
    button->setObjectName(QLatin1String(name));
    line.addWidget(button);
    return button;
}

QWidget* RankingView::buildTools() {
    auto* tools = new QWidget(this);
    auto* line = new FlowLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(steps(*this, 1));
    addFigures(*line);
    m_up = addTool("placeHigher", QStringLiteral("up"), tr("Place hi&gher…"), *line);
    m_down = addTool("placeLower", QStringLiteral("down"), tr("Place &lower…"), *line);
    m_byFigures = addTool("placeByFigures", QStringLiteral("undo"), tr("Where the fig&ures put it"), *line);
    m_up->setToolTip(plainToolTip(tr("One place up, with the reason why (Alt+Up)")));
    m_down->setToolTip(plainToolTip(tr("One place down, with the reason why (Alt+Down)")));
    m_size = new QSpinBox;
    m_size->setObjectName(QStringLiteral("topSize"));
    m_size->setAccessibleName(tr("How many the list holds"));
    m_size->setToolTip(plainToolTip(m_size->accessibleName()));
    m_size->setPrefix(tr("Top ", "before a number"));
    m_size->setRange(1, longestTopList);
    m_size->setValue(m_context.settings.value(topSizeKey, topListSize).toInt());
    line->addWidget(m_size);
    m_keep = addTool("keepTopList", QStringLiteral("lock"), tr("&Keep this list as a version…"), *line);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_byFigures, &QPushButton::clicked, this, &RankingView::placeByItsFigures);
    connect(m_keep, &QPushButton::clicked, this, &RankingView::keepVersion);
    connect(m_size, &QSpinBox::valueChanged, this, [this](int size) {
        m_context.settings.setValue(topSizeKey, size);
        fill(QList<PriorityCandidate>(m_candidates));
    });
    return tools;
}

QStringList RankingView::criterionLabels() {
    return {tr("Impact"), tr("Importance"), tr("Urgency")};
}

/// What was agreed on for the selected recommendation; votes of cities are given on the page of recommendations.
void RankingView::addFigures(FlowLayout& line) {
    const QStringList labels = criterionLabels();
    for (std::size_t i = 0; i < ratedCriteria.size(); ++i) {
        auto* box = new QComboBox;
        const RatingCriterion criterion = ratedCriteria[i];
        const QString& label = labels[static_cast<qsizetype>(i)];
        box->setObjectName(QStringLiteral("agreed-") + enumName(criterion));
        box->setAccessibleName(tr("%1, agreed together").arg(label));
        box->setToolTip(plainToolTip(box->accessibleName()));
        box->addItem(tr("%1: open", "criterion").arg(label), QVariant());
        for (int figure = 1; figure <= 5; ++figure)
            box->addItem(QStringLiteral("%1: %2").arg(label, locale().toString(figure)), figure);
        connect(box, &QComboBox::activated, this, [this, box, criterion] { agree(criterion, box->currentData()); });
        line.addWidget(box);
        m_figures.append(box);
    }
}

QWidget* RankingView::buildReckoning() {
    auto* below = new TallContent;
    below->setBackgroundRole(QPalette::Base);
    below->setAutoFillBackground(true);
    auto* rows = new QVBoxLayout(below);
    rows->setContentsMargins(0, 0, 0, 0);
    m_changes = plainParagraph({}, below);
    m_changes->setObjectName(QStringLiteral("priorityChanges"));
    m_rule = plainParagraph({}, below);
    m_rule->setObjectName(QStringLiteral("priorityRule"));
    makeQuiet(m_rule);
    rows->addWidget(m_changes);
    rows->addWidget(m_rule);
    rows->addStretch(1);
    QScrollArea* room = scrollingRoom(below, this);
    room->setFocusPolicy(Qt::StrongFocus); // the arrows scroll through the texts
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setAccessibleName(tr("How the order follows, and what would change it"));
    return room;
}

bool RankingView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_split && event->type() == QEvent::Resize)
        shareHeight();
    return QWidget::eventFilter(watched, event);
}

/// The texts get what they need up to half of the height, and what the table leaves; until somebody moves the border.
void RankingView::shareHeight() {
    if (m_sharedByHand)
        return;
    const QLayout& texts = *m_changes->parentWidget()->layout();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int wanted = texts.totalHeightForWidth(std::max(1, m_split->width() - bar));
    const int ofTable =
        m_table->horizontalHeader()->height() + m_table->verticalHeader()->length() + 2 * m_table->frameWidth();
    const int room = m_split->height() - m_split->handleWidth();
    const int below = std::min(wanted, std::max(room / 2, room - ofTable));
    m_split->setSizes({room - below, below});
}

int RankingView::topSize() const {
    return m_size->value();
}

PriorityRule RankingView::rule() const {
    PriorityRule rule = standardRule();
    rule.topSize = topSize();
    return rule;
}

void RankingView::fill(const QList<PriorityCandidate>& candidates) {
    m_candidates = candidates;
    m_list = prioritise(m_candidates, rule(), manualPlaces(m_context.session.workspace()));
    fillTable();
    fillReckoning();
    shareHeight();
    followSelection();
}

void RankingView::fillTable() {
    const QScopedValueRollback filling(m_filling, true);
    QList<QStringList> rows;
    m_ranked.clear();
    for (const PriorityEntry& each : std::as_const(m_list.entries)) {
        const PriorityCandidate* candidate = candidateWith(m_candidates, each.id.value);
        if (!candidate)
            continue;
        m_ranked.append(each.id.value);
        const std::optional<int> urgency = candidate->figure(Criterion::Urgency);
        const QStringList how = priorityText::pieces(*candidate, each, rule(), locale());
        QString place = each.position ? QString::number(*each.position) : tr("open", "place in a ranking");
        if (!each.manualReason.isEmpty())
            place = tr("%1, by hand", "place in a ranking").arg(place);
        rows.append({place, calledName(*candidate),
                     each.total ? priorityText::sum(each, locale())
                                : tr("missing: %1").arg(priorityText::missing(*candidate, each)),
                     urgency ? priorityText::figure(*urgency, locale()) : tr("open", "rating"),
                     how.join(QLatin1Char('\n'))});
    }
    m_table->setHeadings({tr("Place"), tr("Recommendation"), tr("Sum"), tr("Urgency"), tr("How it comes about")});
    m_table->setRows(rows);
    m_table->fitColumns();
    if (const auto row = m_ranked.indexOf(m_selected); row >= 0) {
        m_table->selectRow(static_cast<int>(row));
    } else {
        m_table->setCurrentCell(-1, -1);
        m_selected.clear();
    }
}

void RankingView::fillReckoning() {
    m_changes->setText(
        priorityText::firmness(m_candidates, m_list, rule(), manualPlaces(m_context.session.workspace()), locale())
            .join(QLatin1Char('\n')));
    m_rule->setText(priorityText::rule(rule(), locale()).join(QLatin1Char('\n')));
    m_keep->setEnabled(!m_list.top().isEmpty() && m_context.session.canEditRound());
}

QString RankingView::selected() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_ranked.value(rows.first().row());
}

void RankingView::followSelection() {
    const PriorityCandidate* candidate = candidateWith(m_candidates, m_selected);
    const PriorityEntry* entry = candidate ? m_list.entry(candidate->id) : nullptr;
    const bool writable = candidate && m_context.session.canEditRound();
    for (std::size_t i = 0; i < ratedCriteria.size(); ++i) {
        QComboBox& box = *m_figures[static_cast<qsizetype>(i)];
        const GivenRating given = candidate ? candidate->rating(criterionOf(ratedCriteria[i])) : GivenRating();
        const QString label = criterionLabels().at(static_cast<qsizetype>(i));
        box.setItemText(0,
                        given.votes.isEmpty()
                            ? tr("%1: open", "criterion").arg(label)
                            : tr("%1: %2 by votes", "criterion, figure")
                                  .arg(label, priorityText::figure(*GivenRating{{}, given.votes}.figure(), locale())));
        box.setCurrentIndex(given.agreed ? *given.agreed / 1000 : 0);
        box.setEnabled(writable);
    }
    m_up->setEnabled(writable && entry && entry->position != 1);
    m_down->setEnabled(writable && entry && entry->position &&
                       candidateWith(m_candidates, m_ranked.value(*entry->position)) &&
                       m_list.entry(RecommendationId(m_ranked.value(*entry->position)))->position);
    m_byFigures->setEnabled(writable && entry && !entry->manualReason.isEmpty());
}

/// One that is open comes in at the end of those that have a place. The reason that stands with a place stays its
/// reason.
void RankingView::moveBy(int by) {
    const PriorityCandidate* candidate = candidateWith(m_candidates, m_selected);
    const PriorityEntry* entry = candidate ? m_list.entry(candidate->id) : nullptr;
    if (!entry || !m_context.session.canEditRound() || (!entry->position && by > 0))
        return;
    const auto placed = static_cast<int>(std::count_if(m_list.entries.cbegin(), m_list.entries.cend(),
                                                       [](const PriorityEntry& each) { return !!each.position; }));
    const int places = entry->position ? placed : placed + 1;
    const int to = entry->position ? *entry->position + by : places;
    if (to < 1 || to > places)
        return;
    const RecommendationId id = candidate->id; // the lists may be filled anew while somebody is asked
    std::optional<QString> reason = entry->manualReason;
    if (reason->isEmpty())
        reason = m_context.prompts.askWhy(
            {tr("Place by hand"),
             tr("%1: to place %2 by hand", "recommendation, number").arg(calledName(*candidate), QString::number(to)),
             tr("&Why does it stand there?"),
             tr("The reason is kept with the place, and stands beside it in the ranking and on paper."),
             tr("Place it there")});
    if (reason)
        apply(placeByHand(m_context.session.workspace(), id, to, places, *reason));
    m_table->setFocus();
}

void RankingView::placeByItsFigures() {
    apply(ks::placeByFigures(m_context.session.workspace(), RecommendationId(m_selected)));
    m_table->setFocus();
}

void RankingView::agree(RatingCriterion criterion, const QVariant& figure) {
    apply(agreeOnRating(m_context.session.workspace(), RecommendationId(m_selected), criterion,
                        figure.isValid() ? std::optional(figure.toInt()) : std::nullopt));
}

void RankingView::keepVersion() {
    auto* dialog = new KeepListDialog(m_context.session, topSize(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeepListDialog::kept, this, &RankingView::kept);
    dialog->open();
}

/// Refused or not, what holds is shown afterwards.
void RankingView::apply(const Result<Edit>& edit) {
    if (!edit)
        m_context.navigator.tell(failureNotice(edit.error()));
    else if (!edit->isEmpty() && m_context.session.apply(*edit))
        return; // the session tells, and the page fills anew
    followSelection();
}

QWidget* RankingView::firstFocus() const {
    return m_table;
}

} // namespace ks
