#include "widgets/pages/followuppages.h"

#include "report/content/minutespaper.h"
#include "session/agendacommands.h"
#include "session/records/recordchoices.h"
#include "session/records/recordregistry.h"
#include "session/session.h"
#include "widgets/pages/recordspage.h"
#include "widgets/records/recordpanel.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ContentPages)
};

AgendaItemId firstNewItem(const Edit& edit) {
    const auto* delta = std::get_if<RowDelta<AgendaItem>>(&edit.deltas.front());
    return delta ? delta->key() : AgendaItemId();
}

/// An entry of today, which can be set to another day.
void addEntryOfToday(const PageContext& context, RecordsView& view, QVariantMap preset) {
    preset.insert(QStringLiteral("written"), context.session.clock().now().toDateTime().date());
    const RecordType& entries = *recordType(QLatin1String(PackageEntry::entity));
    const Result<RecordAddition> addition = addWithDefaults(context.session.workspace(), entries, preset);
    if (!addition) {
        context.navigator.tell(failureNotice(addition.error()));
        return;
    }
    if (!context.session.apply(addition->edit))
        return; // told by Session::failed
    view.showRecord(addition->key);
    view.panel().edit();
}

void proposeAgendaOf(const PageContext& context, const QString& meeting) {
    const QDate today = context.session.clock().now().toDateTime().date();
    const Result<Edit> edit = proposeAgenda(context.session.workspace(), MeetingId(meeting), today);
    if (!edit)
        return context.navigator.tell(failureNotice(edit.error()));
    if (edit->isEmpty())
        return context.navigator.tell({Notice::Kind::Information,
                                       Texts::tr("Nothing is open or late that is not on the agenda already."),
                                       {},
                                       false,
                                       {}});
    const RowRef first{QLatin1String(AgendaItem::entity), keyText(firstNewItem(*edit))};
    if (context.session.apply(*edit)) // a refusal is told by Session::failed
        context.navigator.showRecord(first);
}

RecordsSetup meetings() {
    return {QStringLiteral("meetings"),
            QStringLiteral("meeting"),
            {{QStringLiteral("title")},
             {QStringLiteral("held_on"), Texts::tr("open")},
             {QStringLiteral("state")},
             {QStringLiteral("place"), Texts::tr("open")},
             {QStringLiteral("present"), Texts::tr("open")}},
            {QStringLiteral("kind"), QStringLiteral("state")},
            Texts::tr("Meetings of the steering group, with who was there and the minutes. Add the first one with “New "
                      "meeting”."),
            {0, 4},
            {},
            {{QStringLiteral("proposeAgenda"), QStringLiteral("order"), Texts::tr("&Agenda from what is open or late"),
              proposeAgendaOf},
             {QStringLiteral("meetingMinutes"), QStringLiteral("print"), Texts::tr("Agenda or minutes as PDF…"),
              [](const PageContext& context, const QString& key) {
                  context.navigator.exportPaper(minutesPaperId(MeetingId(key)));
              },
              false}}};
}

RecordsSetup agenda() {
    return {QStringLiteral("agenda"),
            QStringLiteral("agenda_item"),
            {{QStringLiteral("title")},
             {QStringLiteral("meeting_id")},
             {QStringLiteral("about"), Texts::tr("nothing else")},
             {QStringLiteral("text")}},
            {QStringLiteral("meeting_id")},
            Texts::tr("What stands on the agenda of a meeting. Add a meeting first, then its items with “New agenda "
                      "item”."),
            {0, 2, 3}};
}

RecordsSetup decisions() {
    return {QStringLiteral("decisions"),
            QStringLiteral("decision"),
            {{QStringLiteral("text")},
             {QStringLiteral("meeting_id")},
             {QStringLiteral("about"), Texts::tr("nothing else")}},
            {QStringLiteral("meeting_id")},
            Texts::tr("What the meetings decided. Add a meeting first, then its decisions with “New decision”."),
            {0, 2}};
}

} // namespace

RecordsSetup ratingsSetup() {
    return {QStringLiteral("ratings"),
            QStringLiteral("rating"),
            {{QStringLiteral("recommendation_id")},
             {QStringLiteral("criterion")},
             {QStringLiteral("city_id"), Texts::tr("agreed together")},
             {QStringLiteral("value")},
             {QStringLiteral("note")}},
            {QStringLiteral("recommendation_id"), QStringLiteral("criterion"), QStringLiteral("city_id")},
            Texts::tr("Which impact, importance and urgency a recommendation was given: by each city, or as one figure "
                      "that was agreed. The report of 2025 does not give these figures. Add the first one with “New "
                      "rating”."),
            {0, 4}};
}

RecordsSetup givenPlacesSetup() {
    return {
        QStringLiteral("places"),
        QStringLiteral("recommendation_place"),
        {{QStringLiteral("place")}, {QStringLiteral("recommendation_id")}, {QStringLiteral("reason")}},
        {},
        Texts::tr("Which recommendations stand in the ranking at another place than their figures give, and why. On "
                  "the page “Priorities” they are moved up and down."),
        {1, 2}};
}

RecordsSetup packageActionsSetup() {
    return {QStringLiteral("actions"),
            QStringLiteral("work_package_action"),
            {{QStringLiteral("title")},
             {QStringLiteral("work_package_id")},
             {QStringLiteral("kind")},
             {QStringLiteral("owner_city_id"), Texts::tr("open")},
             {QStringLiteral("due_on"), Texts::tr("open")},
             {QStringLiteral("state")}},
            {QStringLiteral("work_package_id"), QStringLiteral("owner_city_id"), QStringLiteral("state"),
             QStringLiteral("kind")},
            Texts::tr("What has to be done for a package, by whom and by when, and the milestones it has to reach. Add "
                      "the first one with “New action”."),
            {0, 1}};
}

RecordsSetup packageLeadsSetup() {
    return {QStringLiteral("leads"),
            QStringLiteral("work_package_lead"),
            {{QStringLiteral("work_package_id")},
             {QStringLiteral("role")},
             {QStringLiteral("city_id"), Texts::tr("none")},
             {QStringLiteral("organisation_id"), Texts::tr("none")},
             {QStringLiteral("label")},
             {QStringLiteral("certainty")},
             {QStringLiteral("note")}},
            {QStringLiteral("work_package_id"), QStringLiteral("city_id"), QStringLiteral("role"),
             QStringLiteral("certainty")},
            Texts::tr("Who leads a package and who helps, and how certain that is. Add the first one with “New lead or "
                      "partner”."),
            {0, 4}};
}

RecordsSetup packagePartsSetup() {
    return {QStringLiteral("parts"),
            QStringLiteral("work_package_part"),
            {{QStringLiteral("work_package_id")}, {QStringLiteral("letter")}, {QStringLiteral("title")}},
            {QStringLiteral("work_package_id")},
            Texts::tr("The parts that a package is made of. Add the first one with “New part”."),
            {0, 2}};
}

RecordsSetup packageSubtopicsSetup() {
    return {QStringLiteral("subtopics"),
            QStringLiteral("work_package_subtopic"),
            {{QStringLiteral("keyword")},
             {QStringLiteral("work_package_id")},
             {QStringLiteral("part_id"), Texts::tr("the whole package")},
             {QStringLiteral("note")}},
            {QStringLiteral("work_package_id")},
            Texts::tr("Possible subtopics of the packages, a keyword each. Add the first one with “New subtopic”."),
            {0, 1, 2}};
}

RecordsSetup packageJournalSetup() {
    return {
        QStringLiteral("journal"),
        QStringLiteral("work_package_journal"),
        {{QStringLiteral("written"), Texts::tr("open")}, {QStringLiteral("work_package_id")}, {QStringLiteral("text")}},
        {QStringLiteral("work_package_id")},
        Texts::tr("What was noted down about a package on its way. Add the first one with “New journal entry”."),
        {1, 2},
        addEntryOfToday};
}

RecordsSetup packageLinksSetup() {
    return {QStringLiteral("links"),
            QStringLiteral("work_package_link"),
            {{QStringLiteral("title")},
             {QStringLiteral("work_package_id")},
             {QStringLiteral("address"), Texts::tr("open")}},
            {QStringLiteral("work_package_id")},
            Texts::tr("Where something about a package stands. Add the first one with “New link”."),
            {0, 1, 2}};
}

Page* makeFollowUpPage(const PageContext& context, QWidget* parent) {
    return new RecordsPage(
        context,
        {QStringLiteral("followup"),
         Texts::tr("Follow-up"),
         {{Texts::tr("Meetings"), meetings()}, {Texts::tr("Agenda"), agenda()}, {Texts::tr("Decisions"), decisions()}},
         {}},
        parent);
}

} // namespace ks
