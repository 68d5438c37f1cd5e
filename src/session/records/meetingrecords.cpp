#include "session/records/meetingrecords.h"

#include "domain/content/partorder.h"
#include "domain/content/prose.h"
#include "session/records/linkfields.h"
#include "session/records/recordorder.h"
#include "session/records/recordsources.h"

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Records)
};

QString meetingLabel() {
    return Texts::tr("Meeting");
}
QString aboutLabel() {
    return Texts::tr("About");
}

QString keyOf(const Attendance& row) {
    return row.city ? QStringLiteral("city/") + row.city->value
                    : QStringLiteral("organisation/") + row.organisation.value_or(OrganisationId()).value;
}

QStringList thoseWho(const Meeting& row, Presence state) {
    QStringList keys;
    for (const Attendance& each : row.attendance) {
        if (each.state == state)
            keys.append(keyOf(each));
    }
    return keys;
}

Attendance attendanceOf(const QString& key, Presence state) {
    Attendance row{linkFields::newPartId(), std::nullopt, std::nullopt, state};
    const QString id = key.section(QLatin1Char('/'), 1);
    if (key.startsWith(QLatin1String("city/")))
        row.city = CityId(id);
    else
        row.organisation = OrganisationId(id);
    return row;
}

/// Makes `keys` those with this state: whoever comes leaves another one, whoever goes is not known any more.
void setThoseWho(Meeting& meeting, Presence state, const QStringList& keys) {
    meeting.attendance.removeIf(
        [&](const Attendance& each) { return each.state == state && !keys.contains(keyOf(each)); });
    for (const QString& key : keys) {
        const auto same = std::find_if(meeting.attendance.begin(), meeting.attendance.end(),
                                       [&](const Attendance& each) { return keyOf(each) == key; });
        if (same != meeting.attendance.end())
            same->state = state;
        else
            meeting.attendance.append(attendanceOf(key, state));
    }
    sortParts(meeting.attendance);
}

} // namespace

QString MeetingRecords::name() const {
    return Texts::tr("meeting");
}
QString MeetingRecords::plural() const {
    return Texts::tr("Meetings");
}
QString MeetingRecords::titleOf(const Workspace&, const Meeting& row) const {
    return row.title;
}
void MeetingRecords::arrange(const Workspace&, QList<const Meeting*>& rows) const {
    recordOrder::newestFirst(rows);
}
void MeetingRecords::cutBefore(const Workspace& workspace, const Meeting& row, Edit& edit) const {
    const auto removeThoseOf = [&]<class T>(const Table<T>& rows) {
        for (const auto& [id, each] : rows) {
            if (each.meeting == row.id)
                edit.deltas.push_back(RowDelta<T>{each, std::nullopt});
        }
    };
    removeThoseOf(workspace.content.of<AgendaItem>());
    removeThoseOf(workspace.content.of<MeetingDecision>());
}
QList<MeetingRecords::Field> MeetingRecords::describe() const {
    const auto presence = [](const char* id, const QString& label, Presence state) {
        return several(
            id, label, recordSources::participants(), [state](const Meeting& row) { return thoseWho(row, state); },
            [state](Meeting& row, const QStringList& keys) { setThoseWho(row, state, keys); });
    };
    return {line("title", Texts::tr("Title"), &Meeting::title, true),
            choice("kind", Texts::tr("Kind"), &Meeting::kind,
                   {Texts::tr("steering group"), Texts::tr("workshop"), Texts::tr("board"), Texts::tr("other")}),
            date("held_on", Texts::tr("Day"), &Meeting::heldOn),
            withHelp(line("held_text", Texts::tr("Moment in words"), &Meeting::heldText),
                     Texts::tr("Such as the hour, or a month while the day is open.")),
            line("place", Texts::tr("Place"), &Meeting::place),
            choice("state", Texts::tr("State"), &Meeting::state,
                   {Texts::tr("planned"), Texts::tr("held"), Texts::tr("cancelled")}),
            presence("present", Texts::tr("Present"), Presence::Present),
            presence("excused", Texts::tr("Excused"), Presence::Excused),
            presence("absent", Texts::tr("Absent"), Presence::Absent),
            withHelp(text("minutes", Texts::tr("Minutes"), &Meeting::minutes),
                     Texts::tr("Say who by city, organisation or role. No names of people."))};
}

template<class T>
QStringList OfMeetingRecords<T>::alsoShows() const {
    return {QLatin1String(Meeting::entity)};
}
template<class T>
typename OfMeetingRecords<T>::Field OfMeetingRecords<T>::meetingField() {
    return OfMeetingRecords::chosen("meeting_id", meetingLabel(), recordSources::meetings(), &T::meeting);
}
template<class T>
typename OfMeetingRecords<T>::Field OfMeetingRecords<T>::aboutField() {
    Field field{
        {QStringLiteral("about"), aboutLabel(), FieldKind::Choice},
        [](const T& row) {
            return QVariant(row.aboutEntity.isEmpty() ? QString() : keyText(RowRef{row.aboutEntity, row.aboutKey}));
        },
        [](T& row, const QVariant& value) {
            row.aboutEntity = value.toString().section(QLatin1Char(' '), 0, 0);
            row.aboutKey = value.toString().section(QLatin1Char(' '), 1);
        }};
    field.info.source = recordSources::subjects();
    return field;
}
template<class T>
T OfMeetingRecords<T>::fresh(const Workspace& workspace) const {
    T row = TypedRecords<T>::fresh(workspace);
    const QStringList meetings = MeetingRecords().keys(workspace);
    if (!meetings.isEmpty())
        row.meeting = MeetingId(meetings.first());
    return row;
}
template<class T>
Result<void> OfMeetingRecords<T>::check(const Workspace& workspace, const T& row) const {
    if (workspace.content.of<Meeting>().find(row.meeting))
        return {};
    return Error{ErrorCode::InvalidInput,
                 Texts::tr("This belongs to a meeting, and there is none yet. Nothing was changed; add the meeting "
                           "first."),
                 QStringLiteral("meeting_id")};
}
template<class T>
void OfMeetingRecords<T>::arrange(const Workspace& workspace, QList<const T*>& rows) const {
    const QStringList meetings = MeetingRecords().keys(workspace);
    recordOrder::by(rows, [&](const T& row) { return meetings.indexOf(row.meeting.value); });
}
template class OfMeetingRecords<AgendaItem>;
template class OfMeetingRecords<MeetingDecision>;

QString AgendaItemRecords::name() const {
    return Texts::tr("agenda item");
}
QString AgendaItemRecords::plural() const {
    return Texts::tr("Agenda");
}
QString AgendaItemRecords::titleOf(const Workspace&, const AgendaItem& row) const {
    return row.title;
}
QList<AgendaItemRecords::Field> AgendaItemRecords::describe() const {
    return {line("title", Texts::tr("Title"), &AgendaItem::title, true), meetingField(), aboutField(),
            text("text", Texts::tr("Text"), &AgendaItem::text)};
}

QString MeetingDecisionRecords::name() const {
    return Texts::tr("decision");
}
QString MeetingDecisionRecords::plural() const {
    return Texts::tr("Decisions");
}
QString MeetingDecisionRecords::titleOf(const Workspace&, const MeetingDecision& row) const {
    return firstLine(row.text);
}
QList<MeetingDecisionRecords::Field> MeetingDecisionRecords::describe() const {
    return {text("text", Texts::tr("Text"), &MeetingDecision::text, true), meetingField(), aboutField()};
}

} // namespace ks
