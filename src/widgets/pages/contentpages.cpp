#include "widgets/pages/contentpages.h"

#include "domain/content/reporttexts.h"
#include "widgets/dialogs/newmemberdialog.h"
#include "widgets/pages/followuppages.h"
#include "widgets/pages/recordspage.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ContentPages)
};

RecordsSetup practices() {
    return {QStringLiteral("practices"),
            QStringLiteral("good_practice"),
            {{QStringLiteral("title")},
             {QStringLiteral("city_id"), Texts::tr("several cities")},
             {QStringLiteral("theme_id")},
             {QStringLiteral("kind")},
             {QStringLiteral("text")},
             {QStringLiteral("address"), Texts::tr("open")}},
            {QStringLiteral("city_id"), QStringLiteral("theme_id"), QStringLiteral("kind")},
            Texts::tr("Good practices of the cities, with the page on the web that tells more. Add the first one with "
                      "“New good practice”."),
            {0, 4}};
}

RecordsSetup teams() {
    return {QStringLiteral("teams"),
            QStringLiteral("climate_team"),
            {{QStringLiteral("city_id")},
             {QStringLiteral("coordination")},
             {QStringLiteral("placed_under"), Texts::tr("open")},
             {QStringLiteral("lead_function"), Texts::tr("open")},
             {QStringLiteral("coordination_note")}},
            {QStringLiteral("coordination")},
            Texts::tr("How the cities organise their climate team. Add the first one with “New climate team”."),
            {2, 4}};
}

RecordsSetup recommendations() {
    return {QStringLiteral("recommendations"),
            QStringLiteral("recommendation"),
            {{QStringLiteral("number"), Texts::tr("none")},
             {QStringLiteral("short_title")},
             {QStringLiteral("themes"), Texts::tr("open")},
             {QStringLiteral("long_title")},
             {QStringLiteral("state")}},
            {QStringLiteral("themes"), QStringLiteral("state")},
            Texts::tr("What the cities together should work on. Add the first one with “New recommendation”."),
            {1, 3}};
}

RecordsSetup packages() {
    return {QStringLiteral("packages"),
            QStringLiteral("work_package"),
            {{QStringLiteral("number"), Texts::tr("none")},
             {QStringLiteral("title")},
             {QStringLiteral("themes"), Texts::tr("open")},
             {QStringLiteral("leads"), Texts::tr("to be decided")},
             {QStringLiteral("priority"), Texts::tr("open")},
             {QStringLiteral("timing"), Texts::tr("open")},
             {QStringLiteral("state")}},
            {QStringLiteral("themes"), QStringLiteral("serves"), QStringLiteral("state")},
            Texts::tr("Packages of work that serve the recommendations. Add the first one with “New work package”."),
            {1, 3}};
}

/// A form of its own: a member comes with the data of a person.
void addMemberByForm(const PageContext& context, RecordsView& view, const QVariantMap& preset) {
    auto* dialog = view.findChild<NewMemberDialog*>();
    if (!dialog) {
        dialog = new NewMemberDialog(context.session, &view);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &NewMemberDialog::added, &view, &RecordsView::showRecord);
    }
    dialog->chooseCity(preset.value(QStringLiteral("city_id")).toString());
    dialog->show();
    dialog->activateWindow();
}

RecordsSetup members() {
    return {QStringLiteral("members"),
            QStringLiteral("steering_member"),
            {{QStringLiteral("person_name")},
             {QStringLiteral("seat")},
             {QStringLiteral("role")},
             {QStringLiteral("person_work_email"), Texts::tr("open")}},
            {QStringLiteral("city_id"), QStringLiteral("role")},
            Texts::tr("The members of the steering group, by city or organisation. Add the first one with “New "
                      "member”."),
            {3},
            addMemberByForm};
}

RecordsSetup people() {
    return {QStringLiteral("people"),
            QStringLiteral("person"),
            {{QStringLiteral("name")},
             {QStringLiteral("places"), Texts::tr("no seat in this round")},
             {QStringLiteral("work_email"), Texts::tr("open")},
             {QStringLiteral("role"), Texts::tr("open")}},
            {},
            Texts::tr("Everybody whose personal data the workspace holds: members, and whoever edits here."),
            {2}};
}

RecordsSetup documents() {
    return {QStringLiteral("documents"),
            QStringLiteral("source_document"),
            {{QStringLiteral("title")}, {QStringLiteral("kind")}, {QStringLiteral("address"), Texts::tr("open")}},
            {QStringLiteral("kind")},
            Texts::tr("The documents and sources that the report rests on."),
            {0, 2}};
}

RecordsSetup interviewees() {
    return {QStringLiteral("interviewees"),
            QStringLiteral("interviewee"),
            {{QStringLiteral("function_text")}, {QStringLiteral("when_text"), Texts::tr("open")}},
            {},
            Texts::tr("Who was interviewed, by function."),
            {0}};
}

RecordsSetup organisations() {
    return {QStringLiteral("organisations"),
            QStringLiteral("organisation"),
            {{QStringLiteral("name")}},
            {},
            Texts::tr("Leads, partners and members that are no city."),
            {0}};
}

RecordsSetup corrections() {
    return {QStringLiteral("corrections"),
            QStringLiteral("correction"),
            {{QStringLiteral("found")},
             {QStringLiteral("corrected")},
             {QStringLiteral("state")},
             {QStringLiteral("place")}},
            {QStringLiteral("state")},
            Texts::tr("Slips of the source, and what became of each."),
            {0, 1, 3}};
}

} // namespace

Page* makePracticesPage(const PageContext& context, QWidget* parent) {
    return new RecordsPage(context,
                           {QStringLiteral("practices"),
                            Texts::tr("Good practices"),
                            {{Texts::tr("Good practices"), practices()}},
                            {SectionRole::practicesIntroduction}},
                           parent);
}

Page* makeClimateTeamsPage(const PageContext& context, QWidget* parent) {
    return new RecordsPage(context,
                           {QStringLiteral("teams"),
                            Texts::tr("Climate teams"),
                            {{Texts::tr("Climate teams"), teams()}},
                            {SectionRole::teamsIntroduction}},
                           parent);
}

Page* makeRecommendationsPage(const PageContext& context, QWidget* parent) {
    return new RecordsPage(context,
                           {QStringLiteral("recommendations"),
                            Texts::tr("Recommendations"),
                            {{Texts::tr("Recommendations"), recommendations()},
                             {Texts::tr("Ratings"), ratingsSetup()},
                             {Texts::tr("Places by hand"), givenPlacesSetup()}},
                            {SectionRole::recommendationsNote}},
                           parent);
}

Page* makeWorkPackagesPage(const PageContext& context, QWidget* parent) {
    return new RecordsPage(context,
                           {QStringLiteral("packages"),
                            Texts::tr("Work packages"),
                            {{Texts::tr("Work packages"), packages()},
                             {Texts::tr("Actions"), packageActionsSetup()},
                             {Texts::tr("Leads and partners"), packageLeadsSetup()},
                             {Texts::tr("Parts"), packagePartsSetup()},
                             {Texts::tr("Subtopics"), packageSubtopicsSetup()},
                             {Texts::tr("Journal"), packageJournalSetup()},
                             {Texts::tr("Links"), packageLinksSetup()}},
                            {SectionRole::packagesReservation}},
                           parent);
}

Page* makeSourcesPage(const PageContext& context, QWidget* parent) {
    return new RecordsPage(context,
                           {QStringLiteral("sources"),
                            Texts::tr("Steering group and sources"),
                            {{Texts::tr("Steering group"), members()},
                             {Texts::tr("People"), people()},
                             {Texts::tr("Documents and sources"), documents()},
                             {Texts::tr("Interviewees"), interviewees()},
                             {Texts::tr("Organisations"), organisations()},
                             {Texts::tr("Corrections of the source"), corrections()}},
                            {}},
                           parent);
}

} // namespace ks
