// What follows from recommendations: ratings, actions, leads, journals, links, meetings, and the links between them.
#include "support/contentfixture.h"
#include "support/gridfixture.h"
#include "support/memorystore.h"
#include "support/testsupport.h"

#include "base/language.h"
#include "session/records/recordchoices.h"
#include "session/records/recordregistry.h"
#include "session/searchentries.h"
#include "session/session.h"

using namespace ks;
using namespace ks::test;

namespace tst_followup {
namespace {

struct Open {
    Open() {
        Workspace grid = reportGrid();
        grid.content = fullContent();
        session =
            std::move(*Session::start(openedInMemory(std::move(grid), &store), {ActorId("a-1"), "Tester"}, clock));
        REQUIRE(session->needContent().ok());
    }
    const Workspace& workspace() const { return session->workspace(); }
    template<class T>
    const T& row(const char* key) const {
        const T* found = workspace().content.of<T>().find(typename T::Key(QString::fromUtf8(key)));
        REQUIRE(found);
        return *found;
    }
    /// One step, in the words of a person who fills in a field.
    void set(const char* entity, const QString& key, const char* field, const QVariant& value) const {
        const Result<Edit> edit = tried(entity, key, field, value);
        INFO(entity << " " << field);
        REQUIRE(edit.ok());
        session->endMerging();
        REQUIRE(session->apply(*edit).ok());
    }
    Result<Edit> tried(const char* entity, const QString& key, const char* field, const QVariant& value) const {
        const RecordType& type = *recordType(QString::fromUtf8(entity));
        return type.setValue(workspace(), key, type.fieldIndex(QString::fromUtf8(field)), value);
    }
    QVariant shown(const char* entity, const QString& key, const char* field) const {
        const RecordType& type = *recordType(QString::fromUtf8(entity));
        return type.value(workspace(), key, type.fieldIndex(QString::fromUtf8(field)));
    }
    QString added(const char* entity, const QVariantMap& preset = {}) const {
        const Result<RecordAddition> addition =
            addWithDefaults(workspace(), *recordType(QString::fromUtf8(entity)), preset);
        REQUIRE(addition.ok());
        REQUIRE(session->apply(addition->edit).ok());
        return addition->key;
    }
    void remove(const char* entity, const char* key) const {
        const Result<Edit> edit = recordType(QString::fromUtf8(entity))->remove(workspace(), QString::fromUtf8(key));
        REQUIRE(edit.ok());
        REQUIRE(session->apply(*edit).ok());
    }
    ManualClock clock{Timestamp{1'000'000, 60}};
    MemoryStore* store = nullptr;
    std::unique_ptr<Session> session;
};

const QString advice = QStringLiteral("a-1");

} // namespace

TEST_CASE("each kind that follows from recommendations is added with what is filtered, and taken back in one step") {
    Open open;
    const char* kinds[] = {
        "rating",   "work_package_action", "work_package_journal", "work_package_link",    "meeting", "agenda_item",
        "decision", "work_package_lead",   "work_package_part",    "work_package_subtopic"};
    for (const char* kind : kinds) {
        INFO(kind);
        const RecordType& type = *recordType(QString::fromUtf8(kind));
        const RoundContent before = open.workspace().content;
        const QStringList keys = type.keys(open.workspace());
        const QString key = open.added(kind);
        CHECK(type.keys(open.workspace()).size() == keys.size() + 1);
        CHECK(type.contains(open.workspace(), key));
        const RoundContent after = open.workspace().content;
        REQUIRE(open.session->undo().ok());
        CHECK(open.workspace().content == before);
        REQUIRE(open.session->redo().ok());
        CHECK(open.workspace().content == after);
        open.remove(kind, key.toUtf8().constData());
        CHECK(open.workspace().content == before);
    }
}

TEST_CASE("a rating is given once per criterion and city, and from 1 to 5") {
    Open open;
    const QString key = open.added("rating", {{"criterion", "urgency"}}); // Gent and the agreed one are there
    CHECK(open.row<Rating>(key.toUtf8()).city == CityId(QStringLiteral("aalst")));
    const Result<Edit> twice = open.tried("rating", key, "city_id", QStringLiteral("gent"));
    REQUIRE_FALSE(twice.ok());
    CHECK(twice.error().code == ErrorCode::InvalidInput);
    CHECK(twice.error().text.contains(QStringLiteral("Gent")));
    CHECK_FALSE(open.tried("rating", key, "value", 6).ok());
    CHECK_FALSE(open.tried("rating", key, "value", 0).ok());
    CHECK_FALSE(open.tried("rating", key, "value", QVariant()).ok());
    open.set("rating", key, "value", 5);
    CHECK(open.row<Rating>(key.toUtf8()).value == 5);
}

TEST_CASE("a link that is added is a proposal; those that stay keep what they were; a body confirms them") {
    Open open;
    open.set("recommendation", advice, "cells",
             QStringList{"strategie/gent", "monitoring", "strategie"}); // Gent's stands in the source
    const QList<AnsweredCell> cells = open.row<Recommendation>("a-1").cells;
    REQUIRE(cells.size() == 3);
    CHECK(cells[0].theme == ThemeId(QStringLiteral("monitoring"))); // by theme, the column before its cells
    CHECK(cells[0].origin == LinkOrigin::Proposed);
    CHECK_FALSE(cells[1].city);
    CHECK(cells[1].id == "ac-2");
    CHECK(cells[2].id == "ac-1");
    CHECK(cells[2].origin == LinkOrigin::Source);
    CHECK_FALSE(open.shown("recommendation", advice, "links_confirmed").toBool());
    open.set("recommendation", advice, "links_confirmed", true);
    CHECK(open.row<Recommendation>("a-1").cells[0].origin == LinkOrigin::Confirmed);
    CHECK(open.row<Recommendation>("a-1").cells[2].origin == LinkOrigin::Source);
    CHECK(open.shown("recommendation", advice, "links_confirmed").toBool());
    CHECK_FALSE(open.tried("recommendation", advice, "cells", QStringList{"strategie/parijs"}).ok());
    CHECK_FALSE(open.tried("recommendation", advice, "answers", QStringList{"v-99"}).ok());

    open.set("improvement_point", QStringLiteral("v-1"), "cells", QStringList{"gent", "brugge"});
    const QList<PointCell> shown = open.row<ImprovementPoint>("v-1").cells;
    REQUIRE(shown.size() == 2);
    CHECK(shown[0].city == CityId(QStringLiteral("brugge")));
    CHECK(shown[1].city == CityId(QStringLiteral("gent")));

    open.set("work_package", QStringLiteral("w-1"), "serves", QStringList());
    open.set("work_package", QStringLiteral("w-1"), "serves", QStringList{advice});
    CHECK(open.row<WorkPackage>("w-1").serves == QList<WorkPackageService>{{RecommendationId(advice)}});
    CHECK_FALSE(open.tried("work_package", QStringLiteral("w-1"), "targets", QStringList{"monitoring/gent"}).ok());
}

TEST_CASE("removing an improvement point or a target takes the links to it along, and one undo brings all back") {
    Open open;
    const RoundContent before = open.workspace().content;
    open.remove("improvement_point", "v-1");
    CHECK(open.row<Recommendation>("a-1").answers.isEmpty());
    REQUIRE(open.session->undo().ok());
    CHECK(open.workspace().content == before);

    Edit edit; // as a form that is taken in without the target says it
    const Target target = before.of<Target>().begin()->second;
    edit.deltas = {RowDelta<Target>{target, std::nullopt}};
    REQUIRE(open.session->apply(edit).ok());
    CHECK(open.row<WorkPackage>("w-1").targets.isEmpty());
    CHECK(open.workspace().content.of<Target>().isEmpty());
    REQUIRE(open.session->undo().ok());
    CHECK(open.workspace().content == before);
}

TEST_CASE("removing a recommendation takes its ratings along, a package what was done for it, a meeting its items") {
    Open open;
    const RoundContent before = open.workspace().content;
    open.remove("recommendation", "a-1");
    CHECK(open.workspace().content.of<Rating>().isEmpty());
    open.remove("work_package", "w-1");
    CHECK(open.workspace().content.of<PackageAction>().isEmpty());
    CHECK(open.workspace().content.of<PackageEntry>().isEmpty());
    CHECK(open.workspace().content.of<PackageLink>().isEmpty());
    CHECK(open.workspace().content.of<AgendaItem>().size() == 1); // the meeting was about it all the same
    open.remove("meeting", "ve-1");
    CHECK(open.workspace().content.of<AgendaItem>().isEmpty());
    CHECK(open.workspace().content.of<MeetingDecision>().isEmpty());
    for (int step = 0; step < 3; ++step)
        REQUIRE(open.session->undo().ok());
    CHECK(open.workspace().content == before);
}

TEST_CASE("an action is of a city or of an organisation, and its part is of its package") {
    Open open;
    const QString key = QStringLiteral("ac-1");
    open.set("work_package_action", key, "owner_organisation_id", QStringLiteral("vgc"));
    CHECK_FALSE(open.row<PackageAction>("ac-1").city);
    open.set("work_package_action", key, "owner_city_id", QStringLiteral("genk"));
    CHECK_FALSE(open.row<PackageAction>("ac-1").organisation);
    const QString other = open.added("work_package");
    open.set("work_package_action", key, "work_package_id", other);
    CHECK_FALSE(open.row<PackageAction>("ac-1").part);
    CHECK_FALSE(open.tried("work_package_action", key, "part_id", QStringLiteral("w-1-a")).ok());
    open.set("work_package_action", key, "due_on", QDate(2026, 6, 30));
    CHECK(open.row<PackageAction>("ac-1").dueOn == QDate(2026, 6, 30));
}

TEST_CASE("a quarter is read as people write it, and refused where it is none") {
    Open open;
    const QString key = QStringLiteral("w-1");
    const auto quarter = [&] { return open.row<WorkPackage>("w-1").quarter.value_or(QString()); };
    const QStringList written{"2026-Q1", "q1 2026", "K1 2026", "1e kwartaal 2026", "2026 k1"};
    for (const QString& each : written) {
        INFO(each.toStdString());
        open.set("work_package", key, "quarter", QStringLiteral("2030-Q4"));
        open.set("work_package", key, "quarter", each);
        CHECK(quarter() == "2026-Q1");
    }
    for (const char* each : {"voorjaar 2026", "2026-Q5", "Q1", "1999-Q1"}) {
        INFO(each);
        CHECK_FALSE(open.tried("work_package", key, "quarter", QString::fromUtf8(each)).ok());
    }
    open.set("work_package", key, "quarter", QString());
    CHECK_FALSE(open.row<WorkPackage>("w-1").quarter);
}

TEST_CASE("a lead is edited by itself and logged with its package") {
    Open open;
    const QString key = QStringLiteral("w-1/l-3");
    CHECK(open.shown("work_package_lead", key, "label").toString() == "Tweede stad nog te bepalen");
    open.set("work_package_lead", key, "city_id", QStringLiteral("genk"));
    open.set("work_package_lead", key, "certainty", QStringLiteral("certain"));
    const WorkPackageLead lead = open.row<WorkPackage>("w-1").leads[2];
    CHECK(lead.city == CityId(QStringLiteral("genk")));
    CHECK(lead.certainty == Certainty::Certain);
    CHECK(lead.label == "Tweede stad nog te bepalen"); // as the source words it
    const RecordType& leads = *recordType(QStringLiteral("work_package_lead"));
    const Result<QList<LogEntry>> history = open.session->historyOf(leads.loggedAs(key));
    REQUIRE(history.ok());
    CHECK(history->size() == 2);
    CHECK_FALSE(open.tried("work_package_lead", QStringLiteral("w-1/l-1"), "organisation_id", QString()).ok());

    const QString added = open.added("work_package_lead"); // open until somebody says who
    const WorkPackageLead& last = open.row<WorkPackage>("w-1").leads.last();
    CHECK(added == QStringLiteral("w-1/") + last.id);
    CHECK(last.certainty == Certainty::ToDecide);
    CHECK_FALSE(last.city);
    CHECK(last.label == "still to be decided");
    open.set("work_package_lead", added, "city_id", QStringLiteral("gent"));
    CHECK(open.row<WorkPackage>("w-1").leads.last().label.isEmpty()); // no longer so
    open.set("work_package_lead", added, "work_package_id", open.added("work_package"));
    CHECK(open.row<WorkPackage>("w-1").leads.size() == 3);
    REQUIRE(leads.move(open.workspace(), key, -1).ok());
    REQUIRE(open.session->apply(*leads.move(open.workspace(), key, -1)).ok());
    CHECK(open.row<WorkPackage>("w-1").leads[1].id == "l-3");
    CHECK(leads.move(open.workspace(), QStringLiteral("w-1/l-2"), -1)->isEmpty());
}

TEST_CASE("a part that leaves a package takes its subtopics along, and one that goes leaves the actions") {
    Open open;
    const RoundContent before = open.workspace().content;
    const QString other = open.added("work_package");
    const RoundContent withOther = open.workspace().content;
    open.set("work_package_part", QStringLiteral("w-1/w-1-a"), "work_package_id", other);
    const WorkPackage& target = open.row<WorkPackage>(other.toUtf8());
    REQUIRE(target.parts.size() == 1);
    REQUIRE(target.subtopics.size() == 1);
    CHECK(target.subtopics[0].keyword == "dashboards");
    CHECK(open.row<WorkPackage>("w-1").subtopics.size() == 1);
    CHECK_FALSE(open.row<PackageAction>("ac-1").part);
    REQUIRE(open.session->undo().ok());
    CHECK(open.workspace().content == withOther);
    open.remove("work_package_part", "w-1/w-1-a");
    CHECK(open.row<WorkPackage>("w-1").parts.size() == 1);
    CHECK_FALSE(open.row<PackageAction>("ac-1").part);
    REQUIRE(open.session->undo().ok());
    REQUIRE(open.session->undo().ok());
    CHECK(open.workspace().content == before);
}

TEST_CASE("who was at a meeting is in one list at a time") {
    Open open;
    const QString key = QStringLiteral("ve-1");
    CHECK(open.shown("meeting", key, "present").toStringList() == QStringList{"city/gent"});
    CHECK(open.shown("meeting", key, "excused").toStringList() == QStringList{"organisation/vgc"});
    open.set("meeting", key, "present", QStringList{"city/aalst", "city/gent", "organisation/vgc"});
    const QList<Attendance> all = open.row<Meeting>("ve-1").attendance;
    REQUIRE(all.size() == 3);
    CHECK(all[0].city == CityId(QStringLiteral("aalst")));
    CHECK(all[1].id == "aa-1"); // Gent was there before
    CHECK(all[2].id == "aa-2"); // the VGC was excused before
    CHECK(open.shown("meeting", key, "excused").toStringList().isEmpty());
    open.set("meeting", key, "absent", QStringList{"city/aalst"});
    CHECK(open.shown("meeting", key, "present").toStringList() == QStringList{"city/gent", "organisation/vgc"});
    open.set("meeting", key, "absent", QStringList());
    CHECK(open.row<Meeting>("ve-1").attendance.size() == 2);
}

TEST_CASE("an organisation that goes leaves its name with the action, and the meeting") {
    Open open;
    const RoundContent before = open.workspace().content;
    open.remove("organisation", "vgc");
    CHECK(open.row<PackageAction>("ac-2").owner == "VGC");
    CHECK_FALSE(open.row<PackageAction>("ac-2").organisation);
    CHECK(open.row<Meeting>("ve-1").attendance.size() == 1);
    REQUIRE(open.session->undo().ok());
    CHECK(open.workspace().content == before);
}

TEST_CASE("what was added is found by its words, a part with its package") {
    const LanguageScope english(Language::English);
    Open open;
    QStringList kinds;
    for (const SearchEntry& each : searchEntries(open.workspace(), QLocale(QLocale::English))) {
        if (each.place.entity == "work_package_action" && each.title == "Bevraging")
            CHECK(each.text.contains("2. Datagedreven beleid"));
        if (each.place.entity == "decision")
            CHECK(each.text.contains("action: Dashboard staat er"));
        if (each.place.entity == "meeting")
            CHECK(each.text.contains("Kort verslag."));
        kinds.append(each.place.entity);
    }
    for (const char* kind : {"rating", "work_package_action", "work_package_journal", "work_package_link", "meeting",
                             "agenda_item", "decision"}) {
        INFO(kind);
        CHECK(kinds.contains(QLatin1String(kind)));
    }
    CHECK_FALSE(kinds.contains(QStringLiteral("work_package_lead")));
}

TEST_CASE("what an item is about may go; the item stays and says so") {
    const LanguageScope english(Language::English);
    Open open;
    open.remove("work_package", "w-1");
    const RecordType& items = *recordType(QStringLiteral("agenda_item"));
    const FieldInfo about = items.fields()[items.fieldIndex(QStringLiteral("about"))];
    const QVariant value = open.shown("agenda_item", QStringLiteral("ag-1"), "about");
    CHECK(value.toString() == "work_package w-1");
    CHECK(fieldText(open.workspace(), about, value) == "no longer there");
    open.set("agenda_item", QStringLiteral("ag-1"), "title", QStringLiteral("Stand van het pakket"));
    CHECK(open.row<AgendaItem>("ag-1").aboutKey == "w-1");
}

} // namespace tst_followup
