// What follows from recommendations and work packages, as tables. Every figure below was worked out by hand.
#include "../support/followupfixture.h"
#include "support/testsupport.h"

#include "../support/blocktext.h"
#include "../support/tabletext.h"
#include "base/language.h"
#include "report/content/actionstable.h"
#include "report/content/catalogue.h"
#include "report/content/longlisttable.h"
#include "report/content/meetingstable.h"
#include "report/content/prioritiestable.h"
#include "report/content/ratingstable.h"
#include "report/content/workloadtable.h"
#include "report/content/workpackagestable.h"

using namespace ks;
using ks::test::reportGrid;
using ks::test::reportWithContent;
using ks::test::reportWithFollowUp;
using ks::test::tableText;

namespace tst_followuptables {
namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

std::string text(const ReportTable& table) {
    return tableText(table).toStdString();
}

QString titles(const ReportTable& table) {
    QStringList columns;
    for (const ReportColumn& column : table.columns)
        columns.append(column.title);
    return columns.join('|');
}

} // namespace

// Medians of the grid: Strategie 2,5 3 3 3 3 3 | 3 3,5 4 4 4 5: 3; Regelgeving 2 2 2 2 2 2,75 | 3 3 3,5 3,5 3,5 4:
// 2,875.
TEST_CASE(
    "the ranking has places, sums and how each comes about; what lacks a figure stands below with what it lacks") {
    const LanguageScope english(Language::English);
    const ReportTable table = prioritiesTable(reportWithFollowUp(), {});
    CHECK(titles(table) == "Place|No.|Recommendation|Sum|Urgency|What is missing|How it comes about");
    const QString all = tableText(table);
    const qsizetype third = all.indexOf("? | 3 |");
    CHECK(all.left(third).toStdString() ==
          u("1 | 4 | Meer proactieve handhaving nodig | 12.125 | 2 |  | maturity: 6 − 2.875 = 3.125 "
            "(median of Regelgeving)\nimpact: 5\nimportance: 4\nsum: 3.125 + 5 + 4 = 12.125\nurgency: 2 "
            "(decides among equal sums)\n"
            "2 | 1 | Meer strategische afstemming nodig | 10.333 | ? |  | maturity: 6 − 3 = 3 (median of "
            "Strategie)\nimpact: 4\nimportance: 3.333 (mean of the votes of 3 cities)\nsum: 3 + 4 + "
            "3.333 = 10.333\nurgency: open (comes after equal sums that have it)\n"
            "? | 2 | Strategie moet SMARTER | ? | ? | impact | maturity: 6 − 3 = 3 (median of "
            "Strategie)\nimportance: 5 (vote of 1 city)\nmissing: impact\nurgency: open "
            "(comes after equal sums that have it)\n")
              .toStdString());
    CHECK(all.mid(third).startsWith("? | 3 | Meer Evidence-based beleid | ? | ? | impact, importance | "));
    CHECK(table.rows.size() == 10);
    CHECK(table.notes.contains(u("The sum is (6 − maturity) + impact + importance.")));
    CHECK(table.notes.contains("What lacks a figure of the sum is not ranked and stands apart, with what is missing."));
    CHECK(table.notes.contains("No single step of a rating moves a recommendation into or out of the list."));
    CHECK(table.notes.contains("8 recommendations without all figures could still enter the list."));
    CHECK(table.notes.contains(u("“The list” is a top 2, as many as the list that was kept last.")));
    CHECK(table.notes.contains(u("“No.” is the number of the recommendation and no rank.")));
    CHECK(table.notes.contains("The report of June 2025 gives no ratings and no order: what stands here was added "
                               "after it."));
}

TEST_CASE("a round without ratings ranks nothing and says so, and one without recommendations too") {
    const LanguageScope english(Language::English);
    const ReportTable unrated = prioritiesTable(reportWithContent(), {});
    CHECK(unrated.rows.size() == 10);
    CHECK(tableText(unrated).startsWith("? | 1 | Meer strategische afstemming nodig | ? | ? | impact, importance | "));
    CHECK(unrated.notes.first() == "Nothing is ranked yet: a recommendation needs its ratings first.");
    CHECK(unrated.notes.contains(u("“The list” is a top 10; none was kept yet.")));
    const ReportTable none = prioritiesTable(reportGrid(), {});
    CHECK(text(none) ==
          "# There are no recommendations in this measuring round, so there is nothing to rank. |  |  |  |  |  | ");
}

TEST_CASE("versions stay as they were; one whose order is not known has numbers and no places") {
    const LanguageScope english(Language::English);
    const ReportTable table = rankingVersionsTable(reportWithFollowUp(), {});
    CHECK(titles(table) == "Recommendation|No.|Place|Maturity|Impact|Importance|Urgency|Sum|Placed by hand");
    CHECK(text(table) == "# Top 10 van 2025, day of the decision open, by Stuurgroep |  |  |  |  |  |  |  | \n"
                         "Meer strategische afstemming nodig | 1 |  |  |  |  |  |  | \n"
                         "Strategie moet SMARTER | 2 |  |  |  |  |  |  | \n"
                         "# Lijst van juni, decided on 12/06/2026, who decided is open [added after the report] |  |  "
                         "|  |  |  |  |  | \n"
                         "Meer handhaving | 4 | 1 | 2.875 | 5 | 4 | 2 | 12.125 | \n"
                         "Afstemming | 1 | 2 | 3 | 4 | 3.333 |  | 10.333 | eerst nodig (by the rule: place 3)");
    CHECK(table.notes.first() == "Top 10 van 2025: Chosen; their order is not known, and the numbers are no ranks.");
    CHECK(table.notes.contains("Lijst van juni: De som telt."));
    const Workspace workspace = reportWithFollowUp();
    const Result<ReportDocument> both = buildDocument(workspace, {"priorities"});
    REQUIRE(both.ok());
    CHECK(test::blockText(both->blocks) == QStringList{"table priorities", "table priority-versions"});
    CHECK(buildDocument(reportWithContent(), {"priorities"})->tables().size() == 1); // nothing was kept
}

TEST_CASE(
    "the long list has every recommendation in full: to whom it is addressed and what it answers, chosen or not") {
    const LanguageScope english(Language::English);
    Workspace workspace = reportWithContent();
    Recommendation first = *workspace.content.of<Recommendation>().find(RecommendationId("aanbeveling-01"));
    first.addressees = {Addressee::City, Addressee::Flanders};
    first.answers = {{ImprovementPointId("verbeter-1"), LinkOrigin::Proposed}};
    first.cells = {{"c-1", ThemeId("strategie"), {}, LinkOrigin::Confirmed},
                   {"c-2", ThemeId("strategie"), CityId("gent"), LinkOrigin::Source}};
    workspace.content.of<Recommendation>().put(first);
    Recommendation other;
    other.id = RecommendationId("langelijst-1");
    other.round = workspace.loadedRound;
    other.position = 11;
    other.shortTitle = "Eerst meten";
    other.longTitle = "Eerst meten, dan weten";
    other.text = "Met <b>alle</b> steden.";
    other.points = {{"p-1", "warmte"}, {"p-2", "water"}};
    other.themes = {ThemeId("regelgeving"), ThemeId("monitoring")};
    other.addressees = {Addressee::Europe};
    workspace.content.of<Recommendation>().put(other);

    const ReportTable table = longListTable(workspace, {});
    CHECK(titles(table) == "No.|Recommendation|In short|State|Addressed to|What it answers");
    const QString all = tableText(table);
    CHECK(all.startsWith("# Strategie |  |  |  |  | \n"
                         "1 | Betere strategische afstemming [changed after the report] | Meer strategische afstemming "
                         "nodig | in the top list | city, Flanders | Strategie: Onvoldoende gekend. (proposed)\n"
                         "Strategie, all cities: median 3\nGent, Strategie: between 3 and 4\n"
                         "2 | Duidelijkere streefwaarden | Strategie moet SMARTER | in the top list | ? | ?\n"));
    CHECK(
        all.contains(u(" | Eerst meten, dan weten\nMet <b>alle</b> steden.\n– warmte\n– water [added after the report] "
                       "| Eerst meten | on the long list | Europe | ?\n")));
    CHECK(all.contains(" | See recommendation Eerst meten. | Eerst meten |  |  | \n"));
    CHECK(all.contains("\n10 | De klimaatcommunicatie verbeteren\n"));
    CHECK(table.notes.contains("Proposed: nobody has confirmed that the recommendation answers this."));
    CHECK_FALSE(tableText(longListTable(workspace, {CityId("genk")})).contains("Gent, Strategie"));
    CHECK(tableText(longListTable(workspace, {CityId("genk")})).contains("Strategie, all cities"));
    CHECK(text(longListTable(reportGrid(), {})) ==
          "# There are no recommendations in this measuring round. |  |  |  |  | ");
}

TEST_CASE("the long list is part of the report once it says more than the table of what was chosen") {
    const auto kindOf = [](const Workspace& workspace) {
        const QList<CatalogueEntry> entries = tableCatalogue(workspace);
        return std::find_if(entries.begin(), entries.end(),
                            [](const CatalogueEntry& each) { return each.id == QLatin1String("long-list"); })
            ->kind;
    };
    Workspace workspace = reportWithContent();
    CHECK(kindOf(workspace) == EntryKind::Analysis);
    Recommendation row = workspace.content.of<Recommendation>().begin()->second;
    row.addressees = {Addressee::Federal};
    workspace.content.of<Recommendation>().put(row);
    CHECK(kindOf(workspace) == EntryKind::Table);
}

TEST_CASE("the reservation travels with the tables of packages in a round that has none of its own words for it") {
    const LanguageScope english(Language::English);
    Workspace workspace = reportWithFollowUp();
    QList<ReportSectionId> sections;
    for (const auto& [id, row] : workspace.content.of<ReportSection>())
        sections.append(id);
    for (const ReportSectionId& each : sections)
        workspace.content.of<ReportSection>().remove(each);
    const QString reserved =
        "Work packages, leads, timing and subtopics are provisional, not exhaustive and not binding.";
    for (const char* id : {"work-packages", "actions", "workload", "journal"}) {
        CAPTURE(id);
        const Result<ReportDocument> document = buildDocument(workspace, {QLatin1String(id)});
        REQUIRE(document.ok());
        CHECK(document->tables().first().reservations.first() == reserved);
    }
    CHECK(workPackagesTable(reportGrid(), {}).reservations.isEmpty()); // nothing to reserve
}

TEST_CASE("ratings have the figure agreed on, each vote and the mean, which one city does not change") {
    const LanguageScope english(Language::English);
    const ReportTable table = ratingsTable(reportWithFollowUp(), {});
    CHECK(titles(table) ==
          "No.|Recommendation|Rated for|Agreed figure|Votes of the cities|Number of votes|Mean of the votes");
    const QString added = "[added after the report]";
    CHECK(text(table) ==
          (QStringLiteral("1 | Meer strategische afstemming nodig | impact %1 | 4 [op de workshop] |  | 0 | \n"
                          "1 | Meer strategische afstemming nodig | importance %1 |  | Aalst 3, Gent 4, Genk 3 (na "
                          "overleg) | 3 | 3.333\n"
                          "2 | Strategie moet SMARTER | importance %1 |  | Gent 5 | 1 | 5\n"
                          "4 | Meer proactieve handhaving nodig | impact %1 | 5 |  | 0 | \n"
                          "4 | Meer proactieve handhaving nodig | importance %1 | 4 |  | 0 | \n"
                          "4 | Meer proactieve handhaving nodig | urgency %1 | 2 |  | 0 | "))
              .arg(added)
              .toStdString());
    CHECK(table.notes.contains("7 recommendations without any rating."));
    const ReportTable genk = ratingsTable(reportWithFollowUp(), {CityId("genk")});
    CHECK(tableText(genk).contains("importance [added after the report] |  | Genk 3 (na overleg) | 3 | 3.333\n"));
    CHECK(genk.notes.first() == "This export is limited to Genk: of the votes those of this city. What was agreed and "
                                "the means stay those of all cities.");
    CHECK(text(ratingsTable(reportWithContent(), {})) ==
          "# No recommendation was rated yet, by a city or together. |  |  |  |  |  | ");
}

TEST_CASE("actions and milestones stand under their package with owner, days, state and the reservation") {
    const LanguageScope english(Language::English);
    const ReportTable table = actionsTable(reportWithFollowUp(), {});
    CHECK(titles(table) == "Work package|Part|Kind|What|By whom|Due on|Done on|State");
    CHECK(
        text(table) ==
        "1. Strategische partnerschappen & Just transition |  | action | Partners zoeken [added after the report] | ? "
        "| ? |  | still to start\n"
        "2. Datagedreven klimaatbeleid | a. SMART beleid | action | Indicatoren kiezen\nMet de dienst data. [added "
        "after the report] | Gent, dienst data | 31/03/2026 |  | running\n"
        "2. Datagedreven klimaatbeleid |  | milestone | Dashboard staat er [added after the report] | VGC | "
        "30/06/2026 | 15/06/2026 | finished");
    CHECK(table.reservations == QStringList{"Onder voorbehoud. kan wijzigen.", "Niet bindend."});
    CHECK(table.source == "Source: entered in this measuring round");
    const ReportTable genk = actionsTable(reportWithFollowUp(), {CityId("genk")});
    CHECK_FALSE(tableText(genk).contains("Indicatoren kiezen")); // of Gent
    CHECK(tableText(genk).contains("Dashboard staat er"));       // of no city
    CHECK(genk.subtitle == "Limited to Genk: its own, and those that no city has.");
    const ReportTable none = actionsTable(reportWithContent(), {});
    CHECK(text(none) == "# No actions and milestones are recorded in this measuring round. |  |  |  |  |  |  | ");
    CHECK(none.notes.isEmpty());
}

TEST_CASE("the workload counts each package that goes on once per city, in its strongest part") {
    const LanguageScope english(Language::English);
    const ReportTable table = workloadTable(reportWithFollowUp(), {});
    CHECK(titles(table) == "City|Leads|Leads perhaps|Helps");
    CHECK(text(table) == "Aalst | 0 | 0 | 0\nAntwerpen | 0 | 0 | 0\nBrugge | 0 | 0 | 0\nGent | 0 | 1 | 0\n"
                         "Genk | 0 | 0 | 0\nHasselt | 0 | 0 | 0\nKortrijk | 0 | 0 | 0\nLeuven | 0 | 0 | 0\n"
                         "Mechelen | 1 | 0 | 0\nOostende | 0 | 0 | 0\nRoeselare | 0 | 0 | 0\nSint-Niklaas | 1 | 0 | 0\n"
                         "Turnhout | 0 | 0 | 0");
    CHECK(table.reservations == QStringList{"Onder voorbehoud. kan wijzigen.", "Niet bindend."});
    CHECK(text(workloadTable(reportWithFollowUp(), {CityId("gent")})) == "Gent | 0 | 1 | 0");
    const ReportTable none = workloadTable(reportGrid(), {});
    CHECK(text(none) == "# No work package goes on in this measuring round, so no city has a part in one. |  |  | ");
}

TEST_CASE("the journal has the entries of each package by day, then its links") {
    const LanguageScope english(Language::English);
    const ReportTable table = journalTable(reportWithFollowUp(), {});
    CHECK(titles(table) == "Work package|Kind|Day|What was noted down|Where it stands");
    CHECK(text(table) == u("1. Strategische partnerschappen & Just transition | journal entry | 28/05/2026 | Eerste "
                           "overleg.\n– Mechelen doet mee [added after the report] | \n"
                           "1. Strategische partnerschappen & Just transition | link |  | Verslag [added after the "
                           "report] | https://stad.example/verslag")
                             .toStdString());
    CHECK(table.reservations == QStringList{"Onder voorbehoud. kan wijzigen.", "Niet bindend."});
    CHECK(text(journalTable(reportWithContent(), {})) ==
          "# Nothing was noted down about the work packages in this measuring round. |  |  |  | ");
}

TEST_CASE("meetings stand by day, with who was there in words, what was on the agenda and what was decided") {
    const LanguageScope english(Language::English);
    const ReportTable table = meetingsTable(reportWithFollowUp(), {});
    CHECK(titles(table) == "Day|Meeting|Kind|State|Where|Who was there|Agenda|Decisions");
    CHECK(text(table) ==
          u("20/03/2026 [om 10 uur] | Stuurgroep van maart [added after the report] | steering group | held | Gent | "
            "Present: Genk, Gent\nExcused: VGC\nAbsent: Aalst\nNot noted: Antwerpen, Brugge, Hasselt, Kortrijk, "
            "Leuven, Mechelen, Oostende, Roeselare, Sint-Niklaas, Turnhout | 1. Stand van zaken: Wat loopt. (about "
            "work package 2. Datagedreven klimaatbeleid)\n2. Rondvraag | 1. Het dashboard wordt gedeeld. (about action "
            "“Dashboard staat er”)\n2. Aanbeveling 4 komt eerst. (about recommendation 4. Meer proactieve handhaving "
            "nodig)\n"
            "najaar 2026 | Workshop data [added after the report] | workshop | planned | ? | ? |  | ")
              .toStdString());
    const ReportTable aalst = meetingsTable(reportWithFollowUp(), {CityId("aalst")});
    CHECK(tableText(aalst).contains("| Gent | Absent: Aalst | 1. Stand van zaken"));
    CHECK(aalst.subtitle ==
          "This export is limited to Aalst: whether this city was there. The meetings themselves stay "
          "whole.");
    CHECK(text(meetingsTable(reportWithContent(), {})) ==
          "# No meetings are recorded in this measuring round. |  |  |  |  |  |  | ");
}

TEST_CASE("in Dutch the tables speak of trekkers, mijlpalen and beslissingen") {
    const LanguageScope dutch(Language::Dutch);
    const Workspace workspace = reportWithFollowUp();
    CHECK(titles(actionsTable(workspace, {})) == "Werkpakket|Onderdeel|Soort|Wat|Door wie|Klaar tegen|Klaar op|Stand");
    CHECK(
        tableText(actionsTable(workspace, {})).contains("| mijlpaal | Dashboard staat er [toegevoegd na het rapport]"));
    CHECK(titles(workloadTable(workspace, {})) == "Stad|Trekt|Trekt misschien|Helpt");
    CHECK(titles(meetingsTable(workspace, {})) == "Dag|Vergadering|Soort|Stand|Waar|Wie er was|Agenda|Beslissingen");
    CHECK(
        tableText(meetingsTable(workspace, {})).contains("Aanwezig: Genk, Gent\nVerontschuldigd: VGC\nAfwezig: Aalst"));
    CHECK(titles(prioritiesTable(workspace, {})) ==
          "Plaats|Nr.|Aanbeveling|Som|Urgentie|Wat ontbreekt|Hoe ze tot stand komt");
    CHECK(tableText(prioritiesTable(workspace, {})).contains("som: 3,125 + 5 + 4 = 12,125"));
}

TEST_CASE("the report gets what follows once there are rows of it, after the work packages") {
    const LanguageScope english(Language::English);
    const auto tablesOfReport = [](const Workspace& workspace) {
        QStringList ids;
        for (const ReportTable& table : buildDocument(workspace, {"report"})->tables())
            ids.append(table.id);
        return ids;
    };
    const QStringList before = tablesOfReport(reportWithContent());
    QStringList after = tablesOfReport(reportWithFollowUp());
    const QStringList added{"priorities", "priority-versions", "ratings", "actions", "journal", "meetings"};
    const auto at = after.indexOf("work-packages");
    REQUIRE(at >= 0);
    CHECK(after.mid(at + 1, added.size()) == added);
    after.remove(at + 1, added.size());
    CHECK(after == before);
    for (const QString& each : added)
        CHECK_FALSE(before.contains(each));
}

} // namespace tst_followuptables
