#include "report/content/meetingstable.h"

#include "report/content/contentnotes.h"
#include "report/content/followuptext.h"
#include "report/content/runningtext.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::MeetingsTable)
};

QList<ReportColumn> meetingColumns() {
    return {{QStringLiteral("when"), Texts::tr("Day"), ColumnKind::Text, 0.8},
            {QStringLiteral("title"), Texts::tr("Meeting"), ColumnKind::Text, 1.4},
            {QStringLiteral("kind"), Texts::tr("Kind"), ColumnKind::Text, 0.8},
            {QStringLiteral("state"), Texts::tr("State"), ColumnKind::Text, 0.7},
            {QStringLiteral("place"), Texts::tr("Where"), ColumnKind::Text, 0.8},
            {QStringLiteral("attendance"), Texts::tr("Who was there"), ColumnKind::Text, 2.0},
            {QStringLiteral("agenda"), Texts::tr("Agenda"), ColumnKind::Text, 2.2},
            {QStringLiteral("decisions"), Texts::tr("Decisions"), ColumnKind::Text, 2.2}};
}

/// "Present: Gent, Genk", a line for each state; none where nothing was noted of anybody.
QString attendanceText(const Workspace& workspace, const Meeting& meeting, const TableFilter& filter) {
    if (meeting.attendance.isEmpty())
        return {};
    QStringList present;
    QStringList excused;
    QStringList absent;
    QStringList unknown;
    for (const followUpText::Seat& each : followUpText::seats(workspace, meeting, filter)) {
        QStringList& list = !each.state                        ? unknown
                            : *each.state == Presence::Present ? present
                            : *each.state == Presence::Excused ? excused
                                                               : absent;
        list.append(each.name);
    }
    QStringList lines;
    const auto add = [&](const QString& text, const QStringList& names) {
        if (!names.isEmpty())
            lines.append(text.arg(names.join(QStringLiteral(", "))));
    };
    add(Texts::tr("Present: %1"), present);
    add(Texts::tr("Excused: %1"), excused);
    add(Texts::tr("Absent: %1"), absent);
    add(Texts::tr("Not noted: %1"), unknown);
    return lines.join(QLatin1Char('\n'));
}

QString withAbout(const Workspace& workspace, const QString& text, const QString& entity, const QString& key) {
    const QString about = followUpText::about(workspace, entity, key);
    return about.isEmpty() ? text : Texts::tr("%1 (about %2)", "text, what it is about").arg(text, about);
}

QString numbered(const QStringList& texts) {
    QStringList lines;
    for (const QString& each : texts)
        lines.append(QStringLiteral("%1. %2").arg(QString::number(lines.size() + 1), each));
    return lines.join(QLatin1Char('\n'));
}

QString agendaText(const Workspace& workspace, const Meeting& meeting) {
    QStringList items;
    for (const AgendaItem* each : followUpText::rowsOf<AgendaItem>(workspace, meeting)) {
        const QString more = sentences(each->text).join(QLatin1Char(' '));
        items.append(withAbout(workspace,
                               more.isEmpty() ? each->title : Texts::tr("%1: %2", "item, text").arg(each->title, more),
                               each->aboutEntity, each->aboutKey));
    }
    return numbered(items);
}

QString decisionsText(const Workspace& workspace, const Meeting& meeting) {
    QStringList items;
    for (const MeetingDecision* each : followUpText::rowsOf<MeetingDecision>(workspace, meeting))
        items.append(
            withAbout(workspace, sentences(each->text).join(QLatin1Char(' ')), each->aboutEntity, each->aboutKey));
    return numbered(items);
}

} // namespace

QString meetingsTitle() {
    return Texts::tr("Meetings that follow up");
}

ReportTable meetingsTable(const Workspace& workspace, const TableFilter& filter) {
    RowOrigins origins(workspace);
    ReportTable table;
    table.id = QStringLiteral("meetings");
    table.section = Texts::tr("TO BE · Follow-up");
    table.title = meetingsTitle();
    table.columns = meetingColumns();
    table.landscape = true;
    for (const Meeting* each : followUpText::meetings(workspace))
        table.rows.append(
            {each->id.value,
             RowKind::Body,
             {plainCell(orOpen(followUpText::when(*each)), each->heldOn.isValid() ? each->heldText : QString()),
              plainCell(each->title, origins.add(*each)), plainCell(followUpText::kind(each->kind)),
              plainCell(followUpText::state(each->state)), plainCell(orOpen(each->place)),
              plainCell(orOpen(attendanceText(workspace, *each, filter))), plainCell(agendaText(workspace, *each)),
              plainCell(decisionsText(workspace, *each))}});
    if (const City* only = onlyCity(workspace, filter))
        table.subtitle =
            Texts::tr("This export is limited to %1: whether this city was there. The meetings themselves stay whole.")
                .arg(only->name);
    if (table.rows.isEmpty())
        followUpText::sayInstead(table, Texts::tr("No meetings are recorded in this measuring round."));
    else
        table.notes.append(Texts::tr("The minutes of a meeting are a paper of their own."));
    table.notes += origins.notes();
    table.source = origins.source();
    return table;
}

} // namespace ks
