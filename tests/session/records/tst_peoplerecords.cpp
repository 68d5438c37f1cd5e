#include "session/records/peoplerecords.h"

#include "support/contentfixture.h"
#include "support/gridfixture.h"
#include "support/memorystore.h"
#include "support/testsupport.h"

#include "session/records/recordregistry.h"
#include "session/session.h"

using namespace ks;
using namespace ks::test;

namespace tst_peoplerecords {
namespace {

struct Open {
    Open() {
        Workspace grid = reportGrid();
        grid.content = fullContent();
        grid.content.of<Person>().put({PersonId("editor"), "Zoë Bewerker", "", ""});
        for (const auto& [id, person] : grid.content.of<Person>())
            from(grid.content, person);
        for (const auto& [id, seat] : grid.content.of<SteeringMember>())
            from(grid.content, seat);
        session = std::move(*Session::start(openedInMemory(std::move(grid), &store), {ActorId("a-1"), "An"}, clock));
        REQUIRE(session->needContent().ok());
    }
    template<class T>
    static void from(RoundContent& content, const T& row) {
        content.of<Provenance>().put({refOf(row), "Leden stuurgroep", false, "", contentDigest(row)});
    }
    const Workspace& now() const { return session->workspace(); }
    Result<Edit> set(const char* key, const char* field, const QVariant& value) const {
        return members.setValue(now(), QString::fromLatin1(key), members.fieldIndex(QLatin1String(field)), value);
    }
    void apply(const Result<Edit>& edit) const {
        REQUIRE(edit.ok());
        REQUIRE(session->apply(*edit).ok());
    }
    QString shown(const RecordType& type, const char* key, const char* field) const {
        const int index = type.fieldIndex(QLatin1String(field));
        return fieldText(now(), type.fields().value(index), type.value(now(), QString::fromLatin1(key), index));
    }

    ManualClock clock{Timestamp{1'700'000'000'000, 60}};
    MemoryStore* store = nullptr;
    std::unique_ptr<Session> session;
    const RecordType& members = *recordType(QStringLiteral("steering_member"));
    const RecordType& people = *recordType(QStringLiteral("person"));
};

} // namespace

TEST_CASE("a member has the fields of the person, which are written in the row of the person") {
    Open open;
    CHECK(open.shown(open.members, "m-1", "person_name") == "An Janssens");
    CHECK(open.shown(open.members, "m-1", "person_work_email") == "an@stad.example");
    const SteeringMember seat = *open.now().content.of<SteeringMember>().find(SteeringMemberId("m-1"));
    open.apply(open.set("m-1", "person_name", "Anna Janssens"));
    open.session->endMerging();
    open.apply(open.set("m-1", "person_work_email", " anna@stad.example "));
    const Person& person = *open.now().content.of<Person>().find(PersonId("p-1"));
    CHECK(person.name == "Anna Janssens");
    CHECK(person.workEmail == "anna@stad.example");
    CHECK(*open.now().content.of<SteeringMember>().find(SteeringMemberId("m-1")) == seat);
    REQUIRE(open.session->undo().ok());
    REQUIRE(open.session->undo().ok());
    CHECK(open.shown(open.members, "m-1", "person_name") == "An Janssens");
    CHECK_FALSE(open.set("m-1", "person_name", " ").ok());
}

TEST_CASE("the fields of a member that are the person's are marked as personal, and no label holds them") {
    Open open;
    int personal = 0;
    for (const FieldInfo& field : open.members.fields()) {
        CHECK(field.personal == field.id.startsWith("person_"));
        personal += field.personal ? 1 : 0;
    }
    CHECK(personal == 3);
    const Result<Edit> edit = open.set("m-1", "person_name", "Geheime Naam");
    REQUIRE(edit.ok());
    CHECK_FALSE(edit->label.contains("Geheime"));
    CHECK_FALSE(edit->label.contains("Janssens"));
}

TEST_CASE("a member is changed when the seat or the person is, and both become again what the report says") {
    Open open;
    const Workspace report = open.now();
    CHECK(open.members.origin(open.now(), "m-1") == Origin::Report);
    open.apply(open.set("m-1", "person_role", "schepen"));
    CHECK(open.members.origin(open.now(), "m-1") == Origin::Changed);
    open.apply(open.set("m-1", "note", "vervangt iemand"));
    open.apply(open.members.restore(open.now(), "m-1", report));
    CHECK(open.now().content == report.content);
    REQUIRE(open.session->undo().ok());
    CHECK(open.shown(open.members, "m-1", "person_role") == "schepen");
    CHECK(open.shown(open.members, "m-1", "note") == "vervangt iemand");
}

TEST_CASE("people are all whose data are held, each with the places in the round") {
    Open open;
    CHECK(open.people.keys(open.now()) == QStringList{"p-1", "p-2", "editor"}); // by name
    CHECK(open.shown(open.people, "p-1", "places") == "Gent (contact)");
    CHECK(open.shown(open.people, "p-2", "places").contains("VGC (member)"));
    CHECK(open.shown(open.people, "p-2", "places").contains("interviewed as algemeen directeur"));
    CHECK(open.shown(open.people, "editor", "places").isEmpty());
    // Whoever only edits is no member.
    CHECK(open.members.keys(open.now()).size() == 2);
}

TEST_CASE("a member and a person lead to the data of the same person, other records to none") {
    Open open;
    CHECK(open.members.personOf(open.now(), "m-1") == PersonId("p-1"));
    CHECK(open.people.personOf(open.now(), "p-1") == PersonId("p-1"));
    CHECK_FALSE(open.members.personOf(open.now(), "nobody"));
    CHECK_FALSE(recordType(QStringLiteral("organisation"))->personOf(open.now(), "vgc"));
}

} // namespace tst_peoplerecords
