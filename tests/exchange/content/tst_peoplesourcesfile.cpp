#include "exchange/content/contentsupport.h"
#include "support/testsupport.h"

#include <map>

using namespace ks;
using namespace ks::test;

namespace tst_peoplesourcesfile {
namespace {

constexpr const char* name = "people-sources.json";

RoundContent people() {
    return contentOf(readPeopleSourcesFile, name);
}

QString refusal(const QByteArray& from, const QByteArray& to) {
    return refusalWith(readPeopleSourcesFile, name, from, to);
}

QStringList namesOf(const RoundContent& content, const SteeringMember& like) {
    QStringList names;
    for (const SteeringMember* each : rowsInOrder<SteeringMember>(content, [&](const SteeringMember& row) {
             return row.city == like.city && row.organisation == like.organisation && row.role == like.role;
         }))
        names.append(content.of<Person>().find(each->person)->name);
    return names;
}

} // namespace

TEST_CASE("24 members in 14 groups, as many for each city as the report lists; the VGC is no city") {
    const RoundContent content = people();
    std::map<QString, int> members;
    for (const auto& [id, row] : content.of<SteeringMember>()) {
        if (row.role == MemberRole::Member)
            ++members[row.city ? row.city->value : content.of<Organisation>().find(*row.organisation)->name];
        CHECK(row.city.has_value() != row.organisation.has_value());
        CHECK(row.note.isEmpty());
    }
    CHECK(members == std::map<QString, int>{{"VGC", 1},
                                            {"aalst", 3},
                                            {"antwerpen", 3},
                                            {"brugge", 1},
                                            {"genk", 2},
                                            {"gent", 3},
                                            {"hasselt", 1},
                                            {"kortrijk", 2},
                                            {"leuven", 2},
                                            {"mechelen", 1},
                                            {"oostende", 1},
                                            {"roeselare", 1},
                                            {"sint-niklaas", 2},
                                            {"turnhout", 1}});
    SteeringMember genk;
    genk.city = CityId("genk");
    CHECK(namesOf(content, genk) == QStringList{"Selina Schepers", "Forian Anaf"}); // the second as the report has it
    SteeringMember vgc;
    vgc.organisation = OrganisationId("vgc");
    CHECK(namesOf(content, vgc) == QStringList{"Caroline Englebert"});
    // The order of the members is that of the report, Genk before Gent.
    QStringList order;
    for (const SteeringMember* each : rowsInOrder<SteeringMember>(content)) {
        if (each->city && !order.contains(each->city->value))
            order.append(each->city->value);
    }
    CHECK(order.mid(0, 5) == QStringList{"aalst", "antwerpen", "brugge", "genk", "gent"});
}

TEST_CASE("two authors of the knowledge centre have an address, and nobody else has") {
    const RoundContent content = people();
    CHECK(content.of<Person>().size() == 26);
    std::map<QString, QString> addresses;
    for (const auto& [id, person] : content.of<Person>()) {
        if (!person.workEmail.isEmpty())
            addresses[person.name] = person.workEmail;
    }
    CHECK(addresses == std::map<QString, QString>{{"Annik Bogaert", "annik.bogaert@kenniscentrumvlaamsesteden.be"},
                                                  {"Femke De Proost", "femke.deproost@kenniscentrumvlaamsesteden.be"}});
    SteeringMember author;
    author.organisation = OrganisationId("kenniscentrum-vlaamse-steden");
    author.role = MemberRole::Author;
    CHECK(namesOf(content, author) == QStringList{"Femke De Proost", "Annik Bogaert"});
    CHECK(rowOf<Organisation>(content, "kenniscentrum-vlaamse-steden").name == "Kenniscentrum Vlaamse Steden");
    CHECK(provenanceOf(content, refOf(rowOf<SteeringMember>(content, "auteur-1")))->note == "auteurs van het rapport");
}

TEST_CASE("six studied documents and seven external sources, in their order") {
    const RoundContent content = people();
    QStringList studied;
    QStringList external;
    for (const SourceDocument* row : rowsInOrder<SourceDocument>(content)) {
        (row->kind == DocumentKind::CityDocument ? studied : external).append(row->title);
        CHECK_FALSE(row->city); // of all cities
        CHECK(row->address.isEmpty());
    }
    CHECK(studied == QStringList{"Meerjarenplannen", "Jaarrekeningen", "Klimaatplannen", "Websites en sub-websites",
                                 "Links of eventuele bijkomende documenten voor de goede praktijken", "Organogrammen"});
    CHECK(external == QStringList{"Viable Cities", "Beleidsnota's Vlaamse Overheid", "Klimaat.be",
                                  "Stageverslag stagiaire Kenniscentrum en de onderliggende onderzochte documenten",
                                  "Documentatie EU", "City of Stockholm", "UNRIC"});
}

TEST_CASE("those interviewed are known by their function only") {
    const RoundContent content = people();
    REQUIRE(content.of<Interviewee>().size() == 1);
    const Interviewee& row = content.of<Interviewee>().begin()->second;
    CHECK(row.function == "algemeen directeurs");
    CHECK(row.when == "2023");
    CHECK_FALSE(row.city);
    CHECK_FALSE(row.person);
}

TEST_CASE("ids of people are numbers that tell no name") {
    const RoundContent content = people();
    for (const auto& [id, person] : content.of<Person>()) {
        QString number = id.value;
        CHECK(number.startsWith("persoon-"));
        CHECK(number.remove("persoon-").toInt() > 0);
    }
}

TEST_CASE("people and sources file: a key that is missing or of another type or not known is refused") {
    CHECK(checkEveryKey(readPeopleSourcesFile, name) > 50);
}

TEST_CASE("people and sources file: a value that is not known is refused, and its place named") {
    CHECK(refusal("\"city\": \"genk\"", "\"city\": \"parijs\"").startsWith("steeringGroup.groups[3].city: "));
    CHECK(refusal("\"city\": \"genk\"", "\"city\": null").startsWith("steeringGroup.groups[3].organisation: "));
    CHECK(refusal("\"organisation\": \"VGC\"", "\"organisation\": null")
              .startsWith("steeringGroup.groups[13].organisation: "));
    CHECK(refusal("\"cities\": 13", "\"cities\": 12").startsWith("interviewees.cities: "));
    CHECK(refusal("\"year\": 2023", "\"year\": 23").startsWith("interviewees.year: "));
    CHECK(refusal("\"id\": \"bron-unric\"", "\"id\": \"bron-klimaat-be\"").startsWith("externalSources[6].id: "));
}

} // namespace tst_peoplesourcesfile
