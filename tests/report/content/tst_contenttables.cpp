#include "../support/reportcontentfixture.h"
#include "support/testsupport.h"

#include "../support/tabletext.h"
#include "base/language.h"
#include "report/content/annextables.h"
#include "report/content/climateteamstable.h"
#include "report/content/ftetable.h"
#include "report/content/lekptable.h"
#include "report/content/practicestable.h"
#include "report/content/processtable.h"
#include "report/content/recommendationstable.h"
#include "report/content/summarytable.h"
#include "report/content/themepointstable.h"
#include "report/content/themescorestable.h"
#include "report/content/workpackagestable.h"

using namespace ks;
using ks::test::ReportContentFixture;
using ks::test::reportWithContent;
using ks::test::tableText;

namespace tst_contenttables {
namespace {

QString titles(const ReportTable& table) {
    QStringList columns;
    for (const ReportColumn& column : table.columns)
        columns.append(column.title);
    return columns.join('|');
}

QString u(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

// Every expected row below is typed over from the report, or from the rows of the fixture.

TEST_CASE("the summary has the themes across in the order of the chapters, and a stroke where none is recommended") {
    const LanguageScope english(Language::English);
    const ReportTable table = summaryTable(reportWithContent());
    CHECK(titles(table) == "|Strategie|Aanpak|Regelgeving|HR & cultuur|Monitoring|Middelen|Risicobeheer|"
                           "Communicatie & participatie");
    CHECK(tableText(table) ==
          "= Maturity level (AS IS) | ? | ? | ? | ? | ? | ? | ? | ?\n"
          "Recommendations (TO BE) | 1. Meer strategische afstemming nodig\n2. Strategie moet SMARTER\n"
          "3. Meer Evidence-based beleid | / | 4. Meer proactieve handhaving nodig\n"
          "5. Beter omgaan met conflicterende visies in regels | / | 6. Beter data en monitoring\n"
          "7. Inzet op impactmeting | 8. Kader voor basisfinanciering | 9. Beter zicht op risico's | "
          "10. Klimaatcommunicatie verbeteren");
    CHECK(table.subtitle == "Nulmeting najaar 2024. The global scores are still open.");
}

TEST_CASE("recommendations stand under numbered themes, with their points, and a stroke where there are none") {
    const LanguageScope english(Language::English);
    const ReportTable table = recommendationsTable(reportWithContent());
    CHECK(tableText(table) ==
          u("# 1) Strategie |  | \n"
            "1 | Betere strategische afstemming | Meer strategische afstemming nodig\n"
            "2 | Duidelijkere streefwaarden | Strategie moet SMARTER\n"
            "3 | Meer focus op onderbouwing\n– Bijvoorbeeld: o.b.v. onderzoek, … | Meer Evidence-based beleid\n"
            "# 2) Aanpak |  | \n"
            " | / | \n"
            "# 3) Regelgeving |  | \n"
            "4 | Meer inzetten op klimaathandhaving | Meer proactieve handhaving nodig\n"
            "5 | Conflicterende visies | Beter omgaan met conflicterende visies in regels\n"
            "# 4) HR & cultuur |  | \n"
            " | / | \n"
            "# 5) Monitoring |  | \n"
            "6 | Betere ontsluiting van data | Beter data en monitoring\n"
            "7 | Meer werken rond impactmeting | Inzet op impactmeting\n"
            "# 6) Middelen |  | \n"
            "8 | Beter kader voor basisfinanciering | Kader voor basisfinanciering\n"
            "# 7) Risicobeheer |  | \n"
            "9 | Klimaatrisico's beter kwantificeren | Beter zicht op risico's\n"
            "# 8) Communicatie & participatie |  | \n"
            "10 | De klimaatcommunicatie verbeteren\n– aansluiten bij de leefwereld\n– doelgerichte communicatie | "
            "Klimaatcommunicatie verbeteren"));
    CHECK(table.notes.contains("Running text is given in short, after the report of June 2025."));
    CHECK(table.source ==
          "Source: report Klimaatgovernance, June 2025 (Top 10 aanbevelingen volgens belang en impact)");
}

TEST_CASE("a recommendation of two themes stands once and is pointed to; what was not chosen is counted") {
    const LanguageScope english(Language::English);
    ReportContentFixture fixture;
    Recommendation row = fixture.workspace.content.of<Recommendation>().begin()->second;
    row.themes.append(ThemeId("aanpak"));
    fixture.addOwn(row);
    Recommendation candidate;
    candidate.id = RecommendationId::make();
    candidate.themes = {ThemeId("aanpak")};
    fixture.addOwn(candidate);
    const ReportTable table = recommendationsTable(fixture.workspace);
    const QString text = tableText(table);
    CHECK(text.contains("1 | Betere strategische afstemming [changed after the report] | Meer strategische"));
    CHECK(text.contains("# 2) Aanpak |  | \n | See recommendation 1. | Meer strategische afstemming nodig\n# 3)"));
    CHECK(table.notes.contains("1 recommendation that was not chosen is not in this table."));
    CHECK(table.notes.contains("1 row changed after the report, marked as such."));
}

TEST_CASE("work packages have the seven columns of the report, parts as lines, and each lead its reservation") {
    const LanguageScope english(Language::English);
    const ReportTable table = workPackagesTable(reportWithContent());
    CHECK(titles(table) == "No.|Work package|Possible subtopics|Theme|Lead (together with the KC)|"
                           "Priority in timing (1-4)|Timing (from)");
    CHECK(tableText(table) ==
          u("1 | Strategische partnerschappen & Just transition | Just transition, afstemming (water, adaptatie, …), … "
            "| Strategie | Sint-Niklaas\nMechelen (in kader van masterproef)\n"
            "Netwerk Klimaat (te onderzoeken; to be examined) | 1 | Najaar 2025\n"
            "2 | Datagedreven klimaatbeleid | a. SMART beleid: indicatoren, …\nb. Impactmeting: impactdoelen | "
            "Strategie & Monitoring | Gent (still to be decided)\nTweede stad nog te bepalen\n"
            "VGC (tussen haakjes; still to be decided; partner) | 2 | Reeds opgestart"));
    CHECK(table.reservations == QStringList{"Onder voorbehoud. kan wijzigen.", "Niet bindend."});
    CHECK(
        table.notes.contains("Packages and recommendations: 1 serves 1. The report does not say this: these links are "
                             "proposed by Klimaatspiegel."));
    CHECK(table.landscape);
}

TEST_CASE("in Dutch a lead's reservation is said once, in the words of the source") {
    const LanguageScope dutch(Language::Dutch);
    const QString text = tableText(workPackagesTable(reportWithContent()));
    CHECK(text.contains("\nNetwerk Klimaat (te onderzoeken) |"));
    CHECK(text.contains("| Gent (nog te bepalen)\nTweede stad nog te bepalen\n"));
}

TEST_CASE("the HR benchmark tells given, withheld, not taken part and open apart, and keeps the steering group's") {
    const LanguageScope english(Language::English);
    const ReportTable table = fteTable(reportWithContent());
    CHECK(tableText(table) == "Aalst | ? | ? | \n"
                              "Antwerpen | 60 | ? | incl. AG Energiebesparingsfonds\n"
                              "Brugge | ? | ? | \n"
                              "Genk | ? | ? | \n" // Genk before Gent, as in the report's lists
                              "Gent | for the steering group | for the steering group | \n"
                              "Hasselt | ? | ? | \n"
                              "Kortrijk | ? | ? | \n"
                              "Leuven | did not take part | ? | \n"
                              "Mechelen | 23.4 | 83 | \n"
                              "Oostende | ? | ? | \n"
                              "Roeselare | ? | ? | \n"
                              "Sint-Niklaas | ? | ? | \n"
                              "Turnhout | not in the report | 0 | ");
    CHECK(table.notes.first() == "Figures of 1 city that only the steering group may see are left out here.");
    CHECK(table.reservations == QStringList{"De cijfers zijn niet volledig vergelijkbaar."});
    CHECK_FALSE(table.notes.join(' ').contains("geheim"));

    const ReportTable asked = fteTable(reportWithContent(), {std::nullopt, true});
    CHECK(tableText(asked).contains("Gent | 12.34 | 56 | geheim\n"));
    CHECK_FALSE(asked.notes.join(' ').contains("left out"));
}

TEST_CASE("what is open is open to everybody, whoever may see it once it is filled in") {
    const LanguageScope english(Language::English);
    ReportContentFixture fixture;
    FteFigure open;
    open.city = CityId("genk");
    open.visibility = Visibility::SteeringGroup;
    fixture.addOwn(open);
    const ReportTable table = fteTable(fixture.workspace);
    CHECK(tableText(table).contains("\nGenk [added after the report] | ? | ? | \n"));
    CHECK(table.notes.first().startsWith("Figures of 1 city "));
}

TEST_CASE("LEKP has the cities of the member list with their domains, and remarks stay out of the total of 45,5") {
    const LanguageScope english(Language::English);
    const ReportTable table = lekpTable(reportWithContent());
    CHECK(tableText(table) == u("Aalst | 1 |  | Energiehuis\n"
                                "Antwerpen | 11 | 14 VTE (incl. LEKP2) | Linkeroever klimaatneutraal, renovatie, …\n"
                                "Brugge | 3 | 7 VTE (incl. LEKP 2) | Renovatie, mobiliteit\n"
                                "Genk | 0 |  | \n"
                                "Gent | 8.4 |  | Hernieuwbare energie, …\n"
                                "Hasselt | 1 |  | Klimaatadaptatieprojecten\n"
                                "Kortrijk | 4 |  | Gebouwen\n"
                                "Leuven | 7 |  | Gebouwen\n"
                                "Mechelen | 7.1 |  | Patrimonium, …\n"
                                "Oostende | 0 |  | \n"
                                "Roeselare | 1 |  | Vergroening\n"
                                "Sint-Niklaas | 2 |  | Handhaving, renovatie\n"
                                "Turnhout | 0 |  | \n"
                                "= Total | 45.5 |  | "));
    const ReportTable one = lekpTable(reportWithContent(), {CityId("gent")});
    CHECK(tableText(one) == u("Gent | 8.4 |  | Hernieuwbare energie, …\n= Total | 45.5 |  | "));
    CHECK(one.notes.contains("The total is that of all 13 cities."));
}

TEST_CASE("a figure that is left out is not in the total either, so that nobody can work it out") {
    const LanguageScope english(Language::English);
    ReportContentFixture fixture;
    LekpFigure gent = *fixture.workspace.content.of<LekpFigure>().find({test::reportRound(), CityId("gent")});
    gent.visibility = Visibility::SteeringGroup;
    fixture.addOwn(gent);
    const ReportTable table = lekpTable(fixture.workspace);
    CHECK(tableText(table).contains("Gent | for the steering group |  | \n"));
    CHECK(tableText(table).endsWith("= Total | 37.1 |  | ")); // 45,5 - 8,4
    CHECK(table.notes.contains("The total is that of the figures which are shown here."));
    CHECK(tableText(lekpTable(fixture.workspace, {std::nullopt, true})).endsWith("= Total | 45.5 |  | "));
}

TEST_CASE("climate teams: the three columns of the report, central teams first, and what is open") {
    const LanguageScope english(Language::English);
    const ReportTable table = climateTeamsTable(reportWithContent());
    CHECK(titles(table) == "City|Separate climate team with city-wide, central coordination?|"
                           "What does the climate team belong to?|Function of who leads it");
    CHECK(
        tableText(table) ==
        "Genk | Ja, centraal. Ook andere diensten. | ? | 1 afdelingshoofd\n"
        "Mechelen | Ja, centraal | dienst klimaat (directie Strategie en ICT) | diensthoofd klimaat\n"
        "Hasselt | Neen, decentraal. Enkele collega's werken aan klimaat. | klimaatmedewerkers (dienst leefomgeving) | "
        "geen diensthoofd klimaat");
    CHECK(table.notes.first() == "Nothing is recorded of the climate teams of: Aalst, Antwerpen, Brugge, Gent, "
                                 "Kortrijk, Leuven, Oostende, Roeselare, Sint-Niklaas and Turnhout.");
    const ReportTable one = climateTeamsTable(reportWithContent(), {CityId("brugge")});
    CHECK(one.rows.isEmpty());
    CHECK(one.notes.first() == "Nothing is recorded of the climate teams of: Brugge.");
}

TEST_CASE("practices stand under their themes by city; weak points are marked, lost addresses open") {
    const LanguageScope english(Language::English);
    const ReportTable table = practicesTable(reportWithContent());
    CHECK(tableText(table) == u("# Strategie |  |  | \n"
                                "Brugge | publieksbrochure |  | https://example.org/brochure\n"
                                "Leuven | Klimaatcontract |  | ?\n"
                                "Leuven | Stedelijke circulaire strategie |  | \n"
                                "# Aanpak |  |  | \n"
                                "Sint-Niklaas | de regierol ontbreekt | Weak point, no good practice. | \n"
                                "# Risicobeheer |  |  | \n"
                                "Hasselt | Beheersmaatregelen: Hasselt Klimt op |  | \n"
                                "# Communicatie & participatie |  |  | \n"
                                "Brugge | Publieksbrochure | The same as “publieksbrochure” (Strategie). | "));
    CHECK(table.notes.contains("No good practices are recorded of: Aalst, Antwerpen, Gent, Genk, Kortrijk, Mechelen, "
                               "Oostende, Roeselare and Turnhout."));
    CHECK(table.notes.contains("Open addresses: the report had a link here; its address is lost."));
}

TEST_CASE("strengths and points for improvement of all themes are tables too, numbered within their theme") {
    const LanguageScope english(Language::English);
    CHECK(
        tableText(strengthsTable(reportWithContent())) ==
        u("# Strategie |  |  | \n"
          "1 | Alle steden hebben een klimaatplan. |  | \n"
          "2 | Voldoende participatief.\n– Betrokkenen: medewerkers, burgers, … |  | Sommige steden vinden dat minder "
          "belangrijk.\n"
          "3 | Eigen punt. [added after the report] | Gent | "));
    CHECK(tableText(improvementPointsTable(reportWithContent())) == "# Strategie | \n1 | Onvoldoende gekend.");
    CHECK_FALSE(tableText(strengthsTable(reportWithContent(), {CityId("genk")})).contains("Eigen punt"));
    CHECK(titles(strengthsTable(test::reportGrid())) == "No.|Strengths|City|Remark");
}

TEST_CASE("monitoring tools are a table of their own, of cities and of the others") {
    const LanguageScope english(Language::English);
    CHECK(tableText(monitoringToolsTable(reportWithContent())) ==
          "Antwerpen | Dashboard klimaat | \n"
          "Andere steden | ORBA/Pepperflow, LEKP-rapportagetool | Gebruik: vaak");
}

TEST_CASE("the process shows both sides of a contradiction, and the stages of the report last") {
    const LanguageScope english(Language::English);
    CHECK(
        tableText(processTable(reportWithContent())) ==
        "# AS IS |  |  | \n"
        "eind december 2024 | Validatie en bespreking AS IS |  | eerste workshop over aanbevelingen: 6 december 2024\n"
        "# TO BE |  |  | \n"
        "? | Workshop aanbevelingen |  | \n"
        "# Stages of the report |  |  | \n"
        "8 mei 2025 | Ontwerprapport |  | ");
}

TEST_CASE("the annexes: documents by kind, interviewees by function, members by city with the VGC, slips") {
    const LanguageScope english(Language::English);
    const Workspace workspace = reportWithContent();
    CHECK(titles(sourcesTable(workspace)) == "Document or source"); // columns that say nothing are left out
    CHECK(tableText(sourcesTable(workspace)) == "# Documents studied of the Flemish centre cities\nMeerjarenplannen\n"
                                                "Jaarrekeningen\n# Main external sources studied\nViable Cities");
    CHECK(tableText(intervieweesTable(workspace)) == "algemeen directeurs | all cities | 2023");
    CHECK(tableText(steeringGroupTable(workspace)) == "Genk | Selina Schepers, Forian Anaf\n"
                                                      "Gent | Cathy Debruyne, Jeroen Mercy\n"
                                                      "VGC | Caroline Englebert\n"
                                                      "# Authors and contact | \n"
                                                      "Netwerk Klimaat | Femke De Proost (femke@example.org)");
    CHECK(steeringGroupTable(workspace).notes == QStringList{"Genk: voornaam zoals in de bron"});
    CHECK(tableText(steeringGroupTable(workspace, {CityId("gent")})) == "Gent | Cathy Debruyne, Jeroen Mercy");
    CHECK(tableText(correctionsTable(workspace)) == u("Top 10 | klilaatstrategieën | klimaatstrategieën | \n"
                                                      "Top 10 | dz-meter | dz-meter | Not certain: left as it is."));
}

TEST_CASE("a member whose person was erased keeps the seat without a name") {
    const LanguageScope english(Language::English);
    Workspace workspace = reportWithContent();
    workspace.content.of<Person>().remove(PersonId("p2"));
    CHECK(tableText(steeringGroupTable(workspace)).contains("Gent | Cathy Debruyne, name erased\n"));
}

TEST_CASE("the scores of a theme: global score, median with its bounds, cities with their wording") {
    const LanguageScope english(Language::English);
    const Workspace workspace = reportWithContent();
    const QString text = tableText(themeScoresTable(workspace, {}, *workspace.theme(ThemeId("monitoring"))));
    CHECK(text.startsWith("= Global score | ? | \n= Median | 2.75 | between 2.5 and 3, n = 12\nAalst | 1 \"1\" | \n"));
    CHECK(text.contains(u("\nGent | 2-3 \"Tussen oranje en geel\" | between 2 and 3 (“Tussen oranje en geel”)\n")));
    const ReportTable one = themeScoresTable(workspace, {CityId("genk")}, *workspace.theme(ThemeId("aanpak")));
    CHECK(one.rows.size() == 3);
    CHECK(one.notes.last() == "The global score and the median are those of all 13 cities.");
}

TEST_CASE("rows of a later round are ours from the first and carry no mark") {
    const LanguageScope english(Language::English);
    ReportContentFixture fixture;
    GoodPractice own;
    own.id = GoodPracticeId(QStringLiteral("own"));
    own.theme = ThemeId("strategie");
    own.city = CityId("aalst");
    own.title = QStringLiteral("Nieuw");
    fixture.addOwn(own);
    CHECK(tableText(practicesTable(fixture.workspace)).contains("Aalst | Nieuw [added after the report] |"));
    fixture.workspace.content.of<Provenance>().clear();
    Round round = *fixture.workspace.round();
    round.baseline = false;
    fixture.workspace.rounds.put(round);
    const ReportTable table = practicesTable(fixture.workspace);
    CHECK(tableText(table).contains("Aalst | Nieuw |"));
    CHECK(table.source == "Source: entered in this measuring round");
}

} // namespace tst_contenttables
