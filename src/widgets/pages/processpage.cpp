#include "widgets/pages/processpage.h"

#include "charts/processtimeline.h"
#include "charts/timelineview.h"
#include "models/markedorigin.h"
#include "session/records/recordchoices.h"
#include "session/records/recordregistry.h"
#include "session/session.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/reading/readingview.h"
#include "widgets/records/recordpanel.h"
#include "widgets/records/takeoveroffer.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace ks {
namespace {

const QString stepEntity = QLatin1String(ProcessStep::entity);

/// The steps in words, under the headings of their stages.
QList<ReadingLine> readingOf(const Workspace& workspace, const QString& none) {
    QList<ReadingLine> lines;
    QString stage;
    for (const ProcessStep* row : rowsInOrder<ProcessStep>(workspace.content)) {
        const RowRef ref = refOf(*row);
        const Origin origin = markedOriginOf(workspace, *row);
        if (row->stage != stage)
            lines.append({ReadingKind::Heading, stage = row->stage, {}, 0, {}, Origin::Report});
        lines.append({ReadingKind::Item, row->title, row->when, 0, ref, origin});
        for (const ReadingLine& line : proseLines(row->text, ref, origin)) {
            lines.append(line);
            lines.last().kind = ReadingKind::Detail;
        }
        if (!row->otherReading.isEmpty())
            lines.append({ReadingKind::Quote,
                          ProcessPage::tr("The other reading: %1").arg(row->otherReading),
                          {},
                          0,
                          ref,
                          origin});
    }
    if (lines.isEmpty())
        lines.append({ReadingKind::Open, none, {}, 0, {}, Origin::Report});
    if (const ReportSection* both = sectionWithRole(workspace.content, SectionRole::contradictions)) {
        lines.append({ReadingKind::Heading, both->title, {}, 0, {}, Origin::Report});
        lines += proseLines(both->text, refOf(*both), markedOriginOf(workspace, *both));
    }
    return lines;
}

} // namespace

ProcessPage::ProcessPage(const PageContext& context, QWidget* parent) : Page(parent), m_context(withContent(context)) {
    setObjectName(QStringLiteral("processPage"));
    const int unit = steps(*this, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(unit);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 0);
    QLabel* title = plainLabel(tr("Process"), this);
    makeHeading(title);
    head->addWidget(title);
    head->addStretch(1);
    m_add = new QPushButton(lineIcon(QStringLiteral("add")), tr("New %1").arg(recordType(stepEntity)->name()), this);
    m_add->setObjectName(QStringLiteral("addStep"));
    connect(m_add, &QPushButton::clicked, this, &ProcessPage::add);
    head->addWidget(m_add);
    rows->addLayout(head);
    m_offer = new TakeOverOffer(context, Qt::AlignLeft, this);
    m_offer->setContentsMargins(2 * unit, 0, 2 * unit, 0);
    rows->addWidget(m_offer);
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    auto* middle = new QSplitter(Qt::Vertical, split);
    middle->setChildrenCollapsible(false);
    auto* scroll = new QScrollArea(middle);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    m_timeline = new TimelineView(scroll);
    m_timeline->setObjectName(QStringLiteral("processTimeline"));
    scroll->setWidget(m_timeline);
    m_reading = new ReadingView(m_lines, middle);
    m_reading->setObjectName(QStringLiteral("processReading"));
    m_reading->setAccessibleName(tr("The steps in words"));
    middle->addWidget(scroll);
    middle->addWidget(m_reading);
    middle->setSizes({steps(*this, 45), steps(*this, 40)}); // as a proportion
    m_panel = new RecordPanel(context, split);
    split->addWidget(middle);
    split->addWidget(m_panel);
    split->setStretchFactor(0, 1);
    rows->addWidget(split, 1);
    connect(m_timeline, &TimelineView::currentChanged, this, [this](const QString& id) {
        m_panel->show({stepEntity, id});
        m_reading->showRecord({stepEntity, id});
    });
    connect(m_timeline, &TimelineView::chosen, m_panel, &RecordPanel::edit);
    connect(m_reading, &ReadingView::currentRecordChanged, this, [this](const RowRef& record) {
        if (record.key.isEmpty())
            return;
        m_panel->show(record);
        if (record.entity == stepEntity)
            m_timeline->setCurrentStep(record.key);
    });
    connect(m_reading, &ReadingView::recordActivated, m_panel, &RecordPanel::edit);
    connect(&m_context.session, &Session::changed, this, [this](const Change& change) {
        if (concerns<ProcessStep>(change) || concerns<ReportSection>(change))
            fill();
    });
    fill();
}

void ProcessPage::fill() {
    const Workspace& workspace = m_context.session.workspace();
    m_timeline->setSteps(timelineOf(workspace));
    m_lines.setLines(
        readingOf(workspace, tr("No steps are recorded in this round yet. Add the first one with “New step”.")));
    if (workspace.content.of<ProcessStep>().isEmpty())
        m_offer->refresh();
    else
        m_offer->hide();
    m_add->setEnabled(workspace.round() && !m_context.session.isReadOnly());
}

void ProcessPage::add() {
    const RecordType& type = *recordType(stepEntity);
    const Result<RecordAddition> addition = addWithDefaults(m_context.session.workspace(), type, {});
    if (!addition) {
        m_context.navigator.tell(failureNotice(addition.error()));
        return;
    }
    if (!m_context.session.apply(addition->edit))
        return; // told by Session::failed
    showRecord({stepEntity, addition->key});
    m_panel->edit();
}

QWidget* ProcessPage::firstFocus() {
    return m_timeline;
}

void ProcessPage::showRecord(const RowRef& record) {
    m_panel->show(record);
    m_timeline->setCurrentStep(record.key);
    m_reading->showRecord(record);
}

} // namespace ks
