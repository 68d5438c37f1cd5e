#include "widgets/planning/planningpage.h"

#include "charts/packagetimeline.h"
#include "charts/priorityboard.h"
#include "charts/timelineview.h"
#include "charts/workloadscene.h"
#include "domain/analysis/workload.h"
#include "domain/content/leadtext.h"
#include "report/content/runningtext.h"
#include "session/records/recordregistry.h"
#include "session/session.h"
#include "widgets/look/freestack.h"
#include "widgets/look/literal.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintable.h"
#include "widgets/look/plaintext.h"
#include "widgets/planning/calendarexport.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace ks {
namespace {

QString stateTitle(WorkState state) {
    switch (state) {
    case WorkState::ToStart:
        return PlanningPage::tr("still to start");
    case WorkState::Running:
        return PlanningPage::tr("running");
    case WorkState::Done:
        return PlanningPage::tr("finished");
    case WorkState::Stopped:
        break;
    }
    return PlanningPage::tr("stopped");
}

BoardCard cardOf(const Workspace& workspace, const WorkPackage& package) {
    BoardCard card;
    card.id = package.id.value;
    card.mark = package.number ? QString::number(*package.number) : QString();
    card.title = package.title;
    QStringList leads;
    for (const WorkPackageLead& each : package.leads) {
        if (each.role == LeadRole::Lead)
            leads.append(leadText(workspace, each));
    }
    card.notes = {stateTitle(package.state),
                  leads.isEmpty() ? PlanningPage::tr("lead to be decided") : leads.join(QStringLiteral(", "))};
    if (!package.timing.isEmpty())
        card.notes.append(package.timing);
    card.column = package.priority ? *package.priority - 1 : PriorityBoard::openColumn;
    return card;
}

QList<const WorkPackage*> packagesOf(const Workspace& workspace) {
    return rowsInOrder<WorkPackage>(workspace.content,
                                    [&](const WorkPackage& row) { return row.round == workspace.loadedRound; });
}

/// The tall content in a room that scrolls.
QScrollArea* scrolling(QWidget* content, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

PlanningPage::PlanningPage(const PageContext& context, QWidget* parent) : Page(parent), m_context(context) {
    setObjectName(QStringLiteral("planningPage"));
    if (const Result<void> read = m_context.session.needContent(); !read)
        m_context.navigator.tell(failureNotice(read.error()));
    const int unit = steps(*this, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    rows->setSpacing(unit);
    QLabel* title = plainLabel(tr("Planning"), this);
    makeHeading(title);
    m_reservation = plainParagraph({}, this);
    m_reservation->setObjectName(QStringLiteral("planningReservation"));
    makeQuiet(m_reservation);
    m_bar = new QTabBar(this);
    m_bar->setObjectName(QStringLiteral("planningTabs"));
    m_bar->setAccessibleName(title->text());
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_stack = new FreeStack(this);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_stack->setMinimumHeight(fontMetrics().height() * 8);
    m_board = new PriorityBoard;
    m_board->setObjectName(QStringLiteral("priorityBoard"));
    m_timeline = new TimelineView;
    m_timeline->setObjectName(QStringLiteral("packageTimeline"));
    addTab(tr("By priority"), scrolling(m_board, m_stack));
    addTab(tr("By quarter"), scrolling(m_timeline, m_stack));
    addTab(tr("Per city"), buildWorkload());
    rows->addWidget(title);
    rows->addWidget(m_reservation);
    rows->addWidget(dueDatesButton(m_context, this), 0, Qt::AlignLeft);
    rows->addWidget(m_bar);
    rows->addWidget(m_stack, 1);
    follow();
}

void PlanningPage::addTab(const QString& title, QWidget* shown) {
    m_stack->addWidget(shown);
    m_bar->addTab(literal(title));
}

QWidget* PlanningPage::buildWorkload() {
    auto* split = new QSplitter(Qt::Horizontal, m_stack);
    split->setChildrenCollapsible(false);
    m_workload = new PaintedChart(split);
    m_workload->setObjectName(QStringLiteral("workloadChart"));
    m_workloadTable = new PlainTable(split);
    m_workloadTable->setObjectName(QStringLiteral("workloadTable"));
    m_workloadTable->setAccessibleName(tr("Work packages per city"));
    split->addWidget(m_workload);
    split->addWidget(m_workloadTable);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    return split;
}

void PlanningPage::follow() {
    connect(m_bar, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_board, &PriorityBoard::priorityMoved, this, &PlanningPage::setPriority);
    connect(m_board, &PriorityBoard::chosen, this, &PlanningPage::showPackage);
    connect(m_timeline, &TimelineView::chosen, this, &PlanningPage::showPackage);
    connect(&m_context.session, &Session::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            fill();
    });
}

void PlanningPage::showEvent(QShowEvent* event) {
    if (m_stale)
        fill();
    Page::showEvent(event);
}

void PlanningPage::fill() {
    m_stale = false;
    const Workspace& workspace = m_context.session.workspace();
    const ReportSection* reservation = sectionWithRole(workspace.content, SectionRole::packagesReservation);
    m_reservation->setText(reservation ? sentences(reservation->text).join(QLatin1Char(' ')) : QString());
    m_reservation->setVisible(!m_reservation->text().isEmpty());
    QList<BoardCard> cards;
    for (const WorkPackage* each : packagesOf(workspace))
        cards.append(cardOf(workspace, *each));
    m_board->setReadOnly(m_context.session.isReadOnly());
    m_board->setCards(cards);
    m_timeline->setToday(m_context.session.clock().now().toDateTime().date());
    m_timeline->setSteps(packageTimeline(workspace));
    fillWorkload();
}

void PlanningPage::fillWorkload() {
    const Workspace& workspace = m_context.session.workspace();
    m_workload->setScene(workloadScene(workspace));
    QList<QStringList> rows;
    for (const CityWorkload& each : workloads(workspace)) {
        const City* city = workspace.city(each.city);
        rows.append({city ? city->name : each.city.value, QString::number(each.leads), QString::number(each.open),
                     QString::number(each.partner)});
    }
    m_workloadTable->setHeadings({tr("City"), tr("Leads"), tr("Leads perhaps"), tr("Helps")});
    m_workloadTable->setRows(rows);
    m_workloadTable->fitColumns();
}

/// Moved on the board; refused or not, the board shows what holds.
void PlanningPage::setPriority(const QString& id, int priority) {
    const RecordType* type = recordType(QLatin1String(WorkPackage::entity));
    const QVariant value = priority > 0 ? QVariant(priority) : QVariant();
    const Result<Edit> edit =
        type->setValue(m_context.session.workspace(), id, type->fieldIndex(QStringLiteral("priority")), value);
    if (!edit)
        m_context.navigator.tell(failureNotice(edit.error()));
    else if (!edit->isEmpty() && m_context.session.apply(*edit))
        return; // the session tells, and this page fills anew
    fill();
}

void PlanningPage::showPackage(const QString& id) {
    m_context.navigator.showRecord({QLatin1String(WorkPackage::entity), id});
}

QWidget* PlanningPage::firstFocus() {
    if (m_bar->currentIndex() == BoardTab)
        return m_board;
    return m_bar->currentIndex() == TimelineTab ? static_cast<QWidget*>(m_timeline) : m_workloadTable;
}

} // namespace ks
