#include "exchange/content/contentsupport.h"
#include "support/testsupport.h"

using namespace ks;
using namespace ks::test;

namespace tst_climateteamsfile {
namespace {

constexpr const char* name = "climate-teams-2024.json";

const ClimateTeam& teamOf(const RoundContent& content, const char* city) {
    const ClimateTeam* row = content.of<ClimateTeam>().find({RoundId(QStringLiteral("2024-najaar")), CityId(city)});
    REQUIRE(row);
    return *row;
}

} // namespace

TEST_CASE("five climate teams: four central ones, and Hasselt decentral") {
    const RoundContent content = contentOf(readClimateTeamsFile, name);
    REQUIRE(content.of<ClimateTeam>().size() == 5);
    for (const char* central : {"mechelen", "antwerpen", "sint-niklaas", "genk"}) {
        CAPTURE(central);
        CHECK(teamOf(content, central).coordination == TeamCoordination::Central);
        CHECK(teamOf(content, central).coordinationNote.startsWith("Ja, centraal. "));
    }
    const ClimateTeam& hasselt = teamOf(content, "hasselt");
    CHECK(hasselt.coordination == TeamCoordination::Decentral);
    CHECK(hasselt.coordinationNote ==
          "Neen, decentraal. Enkele collega's van de dienst leefomgeving werken aan klimaat.");
    CHECK(hasselt.placedUnder == "klimaatmedewerkers, onder dienst leefomgeving");
    CHECK(hasselt.leadFunction == "geen diensthoofd klimaat");
    CHECK(hasselt.note == QString::fromUtf8("Er zijn enkel projectmedewerkers die aan klimaat werken.\n"
                                            "In het rapport staan de twee andere kolommen in de rij “Ja, centraal”."));
    CHECK(teamOf(content, "mechelen").placedUnder == "dienst klimaat, onder directie Strategie en ICT");
    CHECK(teamOf(content, "mechelen").note.isEmpty());
    CHECK(teamOf(content, "genk").leadFunction == "1 afdelingshoofd + 2 strategisch managers");
}

TEST_CASE("the introduction of the climate teams has the questions of the columns and the program's note") {
    const RoundContent content = contentOf(readClimateTeamsFile, name);
    const ReportSection* section = sectionWithRole(content, SectionRole::teamsIntroduction);
    REQUIRE(section);
    CHECK(section->id.value.startsWith("climate-teams-introduction"));
    CHECK(section->title == "Klimaatteams");
    CHECK(section->text.startsWith("Ter illustratie: "));
    CHECK(section->text.contains(QString::fromUtf8("\nKolommen: Apart klimaatteam met stadsbrede, centrale "
                                                   "coördinatie?; Waar valt het klimaatteam onder?; Functie van "
                                                   "leidinggevende\n")));
    CHECK(section->text.contains("\nOpmerking van het programma: Hasselt is het enige 'Neen'"));
    CHECK(provenanceOf(content, refOf(*section))->section ==
          QString::fromUtf8("Thema 2 | Klimaataanpak – Klimaatteams"));
    CHECK(provenanceOf(content, refOf(*section))->restated);
}

TEST_CASE("climate teams file: every key is required, of its type, and no other is known") {
    CHECK(checkEveryKey(readClimateTeamsFile, name) > 60);
}

TEST_CASE("climate teams file: words that are not known are refused") {
    const auto refusal = [](const QByteArray& from, const QByteArray& to) {
        return refusalWith(readClimateTeamsFile, name, from, to);
    };
    CHECK(refusal("\"central\": false", "\"central\": true").startsWith("teams[4].coordination.wording: "));
    CHECK(refusal("\"detailsInRowOf\": \"Ja, centraal\"", "\"detailsInRowOf\": \"Misschien\"")
              .startsWith("teams[0].detailsInRowOf: "));
    CHECK(refusal("\"origin\": \"program\"", "\"origin\": \"hearsay\"").startsWith("notes[0].origin: "));
    CHECK(refusal("\"id\": \"belongsTo\"", "\"id\": \"cost\"").startsWith("columns[1].id: "));
    CHECK(refusal("\"city\": \"antwerpen\"", "\"city\": \"mechelen\"").startsWith("teams[1].id: "));
}

} // namespace tst_climateteamsfile
