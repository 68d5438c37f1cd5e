#include "widgets/planning/planningpage.h"

#include "charts/packagecards.h"
#include "charts/packagetimeline.h"
#include "charts/priorityboard.h"
#include "charts/timelineview.h"
#include "charts/workloadscene.h"
#include "domain/analysis/deadlines.h"
#include "domain/analysis/workload.h"
#include "domain/content/packagetext.h"
#include "session/records/recordregistry.h"
#include "session/session.h"
#include "widgets/look/boundedtext.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintable.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tabbedstack.h"
#include "widgets/planning/calendarexport.h"
#include "widgets/shell/tablecopy.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace ks {

PlanningPage::PlanningPage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(withContent(context)) {
    setObjectName(QStringLiteral("planningPage"));
    const int unit = steps(*this, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    rows->setSpacing(unit);
    QLabel* title = plainLabel(tr("Planning"), this);
    makeHeading(title);
    m_city = new QComboBox(this);
    m_city->setObjectName(QStringLiteral("planningCity"));
    m_city->setAccessibleName(tr("City that leads or helps"));
    m_city->setToolTip(plainToolTip(m_city->accessibleName()));
    m_city->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QWidget* dueDates = dueDatesButton(m_context, this);           // before the tabs, as it stands: Tab goes that way
    m_reservation = new BoundedText(tr("Reservation"), 200, this); // with large letters the board keeps its room
    m_reservation->setObjectName(QStringLiteral("planningReservation"));
    m_empty = new EmptyState(QStringLiteral("packages"), tr("To the work packages"), this);
    m_empty->setText(tr("There are no work packages in this round yet. Once there are, they stand here on a board by "
                        "priority, along the quarters, and per city."));
    m_tabs = new TabbedStack(QStringLiteral("planningTabs"), title->text(), this);
    m_board = new PriorityBoard;
    m_board->setObjectName(QStringLiteral("priorityBoard"));
    m_timeline = new TimelineView;
    m_timeline->setObjectName(QStringLiteral("packageTimeline"));
    m_tabs->addTab(tr("By priority"), scrollingRoom(m_board, m_tabs));
    m_tabs->addTab(tr("By quarter"), scrollingRoom(m_timeline, m_tabs));
    m_tabs->addTab(tr("Per city"), buildWorkload());
    auto* top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(m_city);
    top->addWidget(dueDates);
    rows->addLayout(top);
    rows->addWidget(m_reservation);
    rows->addWidget(m_empty, 1);
    rows->addWidget(m_tabs, 1);
    follow();
}

QWidget* PlanningPage::buildWorkload() {
    auto* split = new QSplitter(Qt::Horizontal, m_tabs);
    split->setChildrenCollapsible(false);
    m_workload = new PaintedChart;
    m_workload->setObjectName(QStringLiteral("workloadChart"));
    m_workloadTable = new PlainTable(split);
    m_workloadTable->setObjectName(QStringLiteral("workloadTable"));
    m_workloadTable->setAccessibleName(tr("Work packages per city"));
    m_workloadTable->setMinimumWidth(steps(*this, 40)); // with large letters its figures keep their room
    split->addWidget(scrollingRoom(m_workload, split));
    split->addWidget(m_workloadTable);
    split->setSizes({3000, 2000}); // shares, not pixels
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    return split;
}

void PlanningPage::follow() {
    connect(m_empty, &EmptyState::asked, this, [this] { showPackage({}); });
    connect(m_city, &QComboBox::activated, this, &PlanningPage::fill);
    connect(m_board, &PriorityBoard::priorityMoved, this, &PlanningPage::setPriority);
    connect(m_board, &PriorityBoard::chosen, this, &PlanningPage::showPackage);
    connect(m_timeline, &TimelineView::quarterMoved, this, &PlanningPage::setQuarter);
    connect(m_timeline, &TimelineView::chosen, this, &PlanningPage::showStep);
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
    const QString reservation = packageText::reservationOfAll(workspace).join(QLatin1Char(' '));
    m_reservation->setText(reservation);
    setCopiedBelow(*this, reservation);
    const QDate today = m_context.session.clock().now().toDateTime().date();
    QList<BoardCard> cards = packageCards(workspace, today);
    QList<TimelineStep> steps = packageTimeline(workspace, today);
    m_empty->setVisible(cards.isEmpty());
    m_tabs->setVisible(!cards.isEmpty());
    m_city->setVisible(!cards.isEmpty());
    fillCities();
    cards.removeIf([this](const BoardCard& each) { return !isWanted(each.id); });
    steps.removeIf([this](const TimelineStep& each) { return !isWanted(each.id); });
    m_board->setReadOnly(!m_context.session.canEditRound());
    m_board->setCards(cards);
    m_timeline->setPackagesMovable(m_context.session.canEditRound());
    m_timeline->setToday(today);
    m_timeline->setSteps(steps);
    fillWorkload();
}

void PlanningPage::fillCities() {
    const QList<City>& cities = m_context.session.workspace().cities;
    if (m_city->count() == cities.size() + 1)
        return;
    const QVariant chosen = m_city->currentData();
    m_city->clear();
    m_city->addItem(tr("All cities"), QString());
    for (const City& each : cities)
        m_city->addItem(each.name, each.id.value);
    m_city->setCurrentIndex(std::max(0, m_city->findData(chosen)));
}

/// A package in which the chosen city has a part, or an action that is its own or belongs to such a package.
bool PlanningPage::isWanted(const QString& id) const {
    const CityId city(m_city->currentData().toString());
    const RoundContent& content = m_context.session.workspace().content;
    if (city.isEmpty())
        return true;
    if (const PackageAction* action = content.of<PackageAction>().find(PackageActionId(id)))
        return action->city == city || isWanted(action->package.value);
    const WorkPackage* package = content.of<WorkPackage>().find(WorkPackageId(id));
    return package && hasPart(*package, city);
}

TableFilter PlanningPage::filterShown() const {
    TableFilter filter;
    if (const QString id = m_city->currentData().toString(); !id.isEmpty())
        filter.city = CityId(id);
    return filter;
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

void PlanningPage::setPriority(const QString& id, int priority) {
    setField(id, QStringLiteral("priority"), priority > 0 ? QVariant(priority) : QVariant());
}

void PlanningPage::setQuarter(const QString& id, const QDate& firstDay) {
    setField(id, QStringLiteral("quarter"), firstDay.isValid() ? quarterOf(firstDay) : QString());
}

/// Moved on the board or the timeline; refused or not, they show what holds.
void PlanningPage::setField(const QString& id, const QString& field, const QVariant& value) {
    const RecordType* type = recordType(QLatin1String(WorkPackage::entity));
    Result<Edit> edit = type->setValue(m_context.session.workspace(), id, type->fieldIndex(field), value);
    if (edit)
        edit->mergeKey.clear(); // each move is a step of its own, however quickly they follow
    if (!edit)
        m_context.navigator.tell(failureNotice(edit.error()));
    else if (!edit->isEmpty() && m_context.session.apply(*edit))
        return; // the session tells, and this page fills anew
    fill();
}

void PlanningPage::showPackage(const QString& id) {
    m_context.navigator.showRecord({QLatin1String(WorkPackage::entity), id});
}

/// A package, or an action by its due date.
void PlanningPage::showStep(const QString& id) {
    if (m_context.session.workspace().content.of<PackageAction>().find(PackageActionId(id)))
        m_context.navigator.showRecord({QLatin1String(PackageAction::entity), id});
    else
        showPackage(id);
}

QWidget* PlanningPage::firstFocus() {
    if (m_empty->isVisibleTo(this))
        return m_empty;
    if (m_tabs->currentIndex() == BoardTab)
        return m_board;
    return m_tabs->currentIndex() == TimelineTab ? static_cast<QWidget*>(m_timeline) : m_workloadTable;
}

} // namespace ks
