#include "report/content/minutespaper.h"

#include "report/content/contentnotes.h"
#include "report/content/followuptext.h"
#include "report/content/gridnotes.h"
#include "report/content/runningtext.h"
#include "report/content/signoff.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::MinutesPaper)
};

/// The paper as it is written, block by block.
class Paper final {
public:
    Paper(const Workspace& workspace, const Meeting& meeting) : m_workspace(workspace), m_meeting(meeting) {
        m_origins.add(meeting);
    }

    QList<ReportBlock> build();

private:
    QString anchor(const char* part) const {
        return minutesPaperId(m_meeting.id) + QLatin1Char(':') + QLatin1String(part);
    }
    ReportTable table(const char* part, const QString& title) const;
    void heading(const char* part, const QString& text) { m_blocks.append(ReportHeading{2, text, anchor(part)}); }
    void open(const QString& text) { m_blocks.append(ReportParagraph{text, ParagraphStyle::Open}); }
    QString aboutNote(const QString& entity, const QString& key) const;
    void front();
    void attendance();
    void agenda();
    void decisions();
    void text();
    void signOff();
    bool wasHeld() const { return m_meeting.state == MeetingState::Held; }

    const Workspace& m_workspace;
    const Meeting& m_meeting;
    RowOrigins m_origins{m_workspace};
    QList<ReportBlock> m_blocks;
};

ReportTable Paper::table(const char* part, const QString& title) const {
    ReportTable table;
    table.id = anchor(part);
    table.section = minutesPaperTitle(m_meeting);
    table.title = title;
    table.columns = {{QStringLiteral("what"), Texts::tr("About"), ColumnKind::Text, 1.0},
                     {QStringLiteral("value"), Texts::tr("Recorded"), ColumnKind::Text, 3.0}};
    table.source = m_origins.source();
    table.form = true;
    return table;
}

QString Paper::aboutNote(const QString& entity, const QString& key) const {
    const QString about = followUpText::about(m_workspace, entity, key);
    return about.isEmpty() ? QString() : Texts::tr("About: %1").arg(about);
}

void Paper::front() {
    m_blocks.append(ReportHeading{1, minutesPaperTitle(m_meeting), minutesPaperId(m_meeting.id),
                                  wasHeld() ? Texts::tr("Minutes of a meeting") : Texts::tr("Agenda of a meeting")});
    ReportTable table = this->table("overview", Texts::tr("The meeting"));
    table.rows = {factRow(QStringLiteral("title"), Texts::tr("Meeting"), orOpen(m_meeting.title)),
                  factRow(QStringLiteral("kind"), Texts::tr("Kind"), followUpText::kind(m_meeting.kind)),
                  factRow(QStringLiteral("round"), Texts::tr("Measuring round"), gridNotes::roundName(m_workspace)),
                  factRow(QStringLiteral("day"), Texts::tr("Day"),
                          m_meeting.heldOn.isValid() ? followUpText::day(m_meeting.heldOn) : Texts::tr("still open"))};
    if (!m_meeting.heldText.isEmpty())
        table.rows.append(factRow(QStringLiteral("moment"), Texts::tr("Moment in words"), m_meeting.heldText));
    table.rows.append(factRow(QStringLiteral("place"), Texts::tr("Where"), orOpen(m_meeting.place)));
    table.rows.append(factRow(QStringLiteral("state"), Texts::tr("State"), followUpText::state(m_meeting.state)));
    m_blocks.append(table);
}

void Paper::attendance() {
    heading("attendance", wasHeld() ? Texts::tr("Who was there") : Texts::tr("Attendance"));
    ReportTable table = this->table("attendance", Texts::tr("Cities and organisations"));
    table.columns = {{QStringLiteral("city"), Texts::tr("City or organisation"), ColumnKind::Text, 2.0},
                     {QStringLiteral("presence"), Texts::tr("Attendance"), ColumnKind::Text, 2.0}};
    for (const followUpText::Seat& each : followUpText::seats(m_workspace, m_meeting, {}))
        table.rows.append(
            factRow(each.id, each.name, each.state ? followUpText::presence(*each.state) : Texts::tr("not noted")));
    m_blocks.append(table);
}

void Paper::agenda() {
    heading("agenda", Texts::tr("Agenda"));
    ReportList list{true, {}};
    for (const AgendaItem* each : followUpText::rowsOf<AgendaItem>(m_workspace, m_meeting)) {
        ReportListItem item{each->title, {}, aboutNote(each->aboutEntity, each->aboutKey)};
        for (const ProseBlock& block : proseBlocks(each->text))
            item.details.append(block.text);
        list.items.append(item);
    }
    if (list.items.isEmpty())
        return open(Texts::tr("Nothing is recorded on the agenda."));
    m_blocks.append(list);
}

void Paper::decisions() {
    ReportList list{true, {}};
    for (const MeetingDecision* each : followUpText::rowsOf<MeetingDecision>(m_workspace, m_meeting)) {
        ReportListItem item = listItem(each->text);
        item.note = aboutNote(each->aboutEntity, each->aboutKey);
        list.items.append(item);
    }
    if (list.items.isEmpty() && !wasHeld())
        return;
    heading("decisions", Texts::tr("Decisions"));
    if (list.items.isEmpty())
        return open(Texts::tr("No decisions are recorded."));
    m_blocks.append(list);
}

void Paper::text() {
    const QList<ReportBlock> blocks = runningText(m_meeting.minutes);
    if (blocks.isEmpty() && !wasHeld())
        return;
    heading("text", Texts::tr("Minutes"));
    if (blocks.isEmpty())
        return open(Texts::tr("No minutes were written yet."));
    m_blocks += blocks;
}

void Paper::signOff() {
    heading("sign-off", Texts::tr("Signed"));
    ReportTable table = this->table("sign-off", Texts::tr("These minutes were read and approved"));
    fillSignOff(table, QStringLiteral("approved"), Texts::tr("Approved by"));
    m_blocks.append(table);
}

QList<ReportBlock> Paper::build() {
    front();
    attendance();
    agenda();
    decisions();
    text();
    if (wasHeld())
        signOff();
    return m_blocks;
}

} // namespace

QList<ReportBlock> minutesPaper(const BuildContext& context, const Meeting& meeting) {
    return Paper(context.workspace, meeting).build();
}

QString minutesPaperId(const MeetingId& meeting) {
    return QStringLiteral("minutes:") + meeting.value;
}

QString minutesPaperTitle(const Meeting& meeting) {
    const QString when = followUpText::when(meeting);
    QString title;
    switch (meeting.state) {
    case MeetingState::Planned:
        title = Texts::tr("Agenda: %1, %2", "meeting, day");
        break;
    case MeetingState::Held:
        title = Texts::tr("Minutes: %1, %2", "meeting, day");
        break;
    case MeetingState::Cancelled:
        title = Texts::tr("Cancelled: %1, %2", "meeting, day");
        break;
    }
    return title.arg(meeting.title, when.isEmpty() ? Texts::tr("day still open") : when);
}

QString minutesRunningTitle() {
    return Texts::tr("Follow-up of climate governance");
}

} // namespace ks
