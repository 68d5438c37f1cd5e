#include "support/testsupport.h"

#include "../support/tabletext.h"
#include "base/language.h"
#include "exchange/baseline.h"
#include "report/content/annextables.h"
#include "report/content/catalogue.h"
#include "report/content/climateteamstable.h"
#include "report/content/ftetable.h"
#include "report/content/lekptable.h"
#include "report/content/practicestable.h"
#include "report/content/processtable.h"
#include "report/content/summarytable.h"
#include "report/content/workpackagestable.h"

#include <QSet>

#include <algorithm>

using namespace ks;
using ks::test::tableText;

namespace tst_realreport {

// The tables on the program's own baseline. Every literal is typed over from the 2025 report, not from the data files.
namespace {

const Workspace& baseline() {
    static const Workspace workspace = [] {
        Workspace made = baselineWorkspace(Timestamp{}).value();
        made.contentLoaded = true;
        return made;
    }();
    return workspace;
}

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// The rows below the subheading of this theme, up to the next one.
QList<ReportRow> rowsUnder(const ReportTable& table, const char* theme) {
    QList<ReportRow> rows;
    bool within = false;
    for (const ReportRow& row : table.rows) {
        if (row.kind == RowKind::Subheading)
            within = row.id == QLatin1String(theme);
        else if (within)
            rows.append(row);
    }
    return rows;
}

QString textOf(const ReportRow& row, qsizetype column) {
    const auto* text = std::get_if<QString>(&row.cells[column].value);
    return text ? *text : QString();
}

QStringList column(const QList<ReportRow>& rows, qsizetype index) {
    QStringList texts;
    for (const ReportRow& row : rows)
        texts.append(textOf(row, index));
    return texts;
}

ReportTable tableWithId(const ReportDocument& document, const char* id) {
    const QList<ReportTable> tables = document.tables();
    const auto it = std::find_if(tables.begin(), tables.end(),
                                 [&](const ReportTable& each) { return each.id == QLatin1String(id); });
    REQUIRE(it != tables.end());
    return *it;
}

/// The ordered lists of a chapter: its strengths and its points for improvement.
QList<int> pointsIn(const char* chapter) {
    QList<int> counts;
    const Result<ReportDocument> document = buildDocument(baseline(), {QLatin1String(chapter)});
    for (const ReportBlock& block : document->blocks) {
        if (const auto* list = std::get_if<ReportList>(&block))
            counts.append(int(list->items.size()));
    }
    return counts;
}

} // namespace

TEST_CASE("the summary of the report, column by column") {
    const LanguageScope dutch(Language::Dutch);
    CHECK(tableText(summaryTable(baseline())) ==
          "= Maturiteitsniveau (AS IS) | ? | ? | ? | ? | ? | ? | ? | ?\n"
          "Aanbevelingen (TO BE) | 1. Meer strategische afstemming nodig\n2. Strategie moet SMARTER\n"
          "3. Meer Evidence-based beleid | / | 4. Meer proactieve handhaving nodig\n"
          "5. Beter omgaan met conflicterende visies in regels | / | 6. Beter data en monitoring\n"
          "7. Inzet op impactmeting | 8. Kader voor basisfinanciering | 9. Beter zicht op risico's | "
          "10. Klimaatcommunicatie verbeteren");
}

TEST_CASE("the LEKP table of the report, figure by figure") {
    const LanguageScope dutch(Language::Dutch);
    CHECK(tableText(lekpTable(baseline())) ==
          u("Aalst | 1 |  | Energiehuis\n"
            "Antwerpen | 11 | 14 VTE (incl. LEKP2) | Linkeroever klimaatneutraal, renovatie, circulair, adaptatie, "
            "hernieuwbare energie, Ecohuis, …\n"
            "Brugge | 3 | 7 VTE (incl. LEKP 2) | Renovatie, wijkklimaatprojecten, mobiliteit, vergroening\n"
            "Genk | 0 |  | \n"
            "Gent | 8.4 |  | Hernieuwbare energie, renovatie, patrimonium, ontharding, …\n"
            "Hasselt | 1 |  | Klimaatadaptatieprojecten\n"
            "Kortrijk | 4 |  | Gebouwen, energie, natuur/water\n"
            "Leuven | 7 |  | Gebouwen, duurzaamheid, Mobiliteit, Openbaar domein, Gebiedsgerichte werking\n"
            "Mechelen | 7.1 |  | Patrimonium, circulair, duurzaamheid, communicatie/participatie, renovatie, …\n"
            "Oostende | 0 |  | \n"
            "Roeselare | 1 |  | Vergroening\n"
            "Sint-Niklaas | 2 |  | Handhaving, renovatie\n"
            "Turnhout | 0 |  | \n"
            "= Totaal | 45.5 |  | "));
}

TEST_CASE("of the HR benchmark the report gives four figures and two shares, with its reservations") {
    const LanguageScope dutch(Language::Dutch);
    const ReportTable table = fteTable(baseline());
    const QString text = tableText(table);
    CHECK(text.contains("Aalst | 8.3 | ? |"));
    CHECK(text.contains("Antwerpen | 60 | ? | incl. AG Energiebesparingsfonds"));
    CHECK(text.contains("Brugge | 7.5 | ? |"));
    CHECK(text.contains("Mechelen | 23.4 | 83 |"));
    CHECK(text.contains("Turnhout | niet in het rapport | 0 |"));
    CHECK(text.count(" | ? | ? | ") == 8); // the cities of which the report says nothing
    const QString reservations = table.reservations.join(' ');
    for (const char* fact : {"9 steden", "Mechelen", "definieerd", "stuurgroep"})
        CHECK(reservations.contains(QLatin1String(fact)));
}

TEST_CASE("the work packages of the report: titles, leads with their reservations, priority and timing") {
    const LanguageScope dutch(Language::Dutch);
    const ReportTable table = workPackagesTable(baseline());
    REQUIRE(table.rows.size() == 7);
    QStringList rows;
    for (const ReportRow& row : table.rows)
        rows.append(QString::number(std::get<qint64>(row.cells[0].value)) + " | " + textOf(row, 1) + " | " +
                    textOf(row, 3) + " | " + QString::number(std::get<qint64>(row.cells[5].value)) + " | " +
                    textOf(row, 6));
    CHECK(rows.join('\n') ==
          "1 | Strategische partnerschappen & Just transition | Strategie | 1 | Najaar 2025\n"
          "2 | Datagedreven klimaatbeleid | Strategie & Monitoring | 2 | Reeds opgestart\n"
          "3 | Proactieve klimaathandhaving | Regelgeving | 4 | Later te bepalen\n"
          "4 | Conflicterende visies in regels | Regelgeving | 4 | Later te bepalen\n"
          "5 | Kader klimaatfinanciering | Middelen | 1 | Najaar 2025\n"
          "6 | Klimaatrisicomanagement | Risicobeheer | 3 | Later te bepalen\n"
          "7 | Klimaatdialoog en stakeholdermanagement | Communicatie & participatie | 2 | Later te bepalen");
    CHECK(textOf(table.rows[0], 4) == "Sint-Niklaas\nGent\nAntwerpen\nMechelen (in kader van masterproef)\n"
                                      "Netwerk Klimaat (te onderzoeken)");
    CHECK(textOf(table.rows[1], 4) == "Kortrijk\nAntwerpen\nSmart Flanders\nWerkgroep OBMI van het Kenniscentrum");
    CHECK(textOf(table.rows[2], 4) == "Oostende\nTweede stad nog te bepalen");
    CHECK(textOf(table.rows[3], 4) == "Steden nog vast te leggen");
    CHECK(textOf(table.rows[4], 4) == "Leuven\nGent\nAntwerpen\nNetwerk Klimaat (te onderzoeken)");
    CHECK(textOf(table.rows[5], 4).startsWith("Gent ("));
    CHECK(textOf(table.rows[5], 4).contains("nog te bepalen)\nSint-Niklaas"));
    CHECK(textOf(table.rows[6], 4).startsWith("Genk\nHasselt\nMechelen\nVGC ("));
    const QStringList parts = textOf(table.rows[1], 2).split('\n');
    REQUIRE(parts.size() == 4);
    CHECK(parts[0] == u("a. SMART beleid: indicatoren, efficiëntie, SMART vertaling, hoe linken met andere "
                        "beleidsdomeinen, …"));
    CHECK(parts[1] == u("b. Evidence based klimaatbeleid: onderbouwing, onderzoek, internationale inspiratie, …"));
    CHECK(parts[2].startsWith("c. Data & monitoring: datagedreven klimaatbeleid i.s.m. Smart Flanders, dashboards, "));
    CHECK(parts[2].contains("3-30-300"));
    CHECK(parts[3] == u("d. Impactmeting: impactdoelen, impactmeting, …"));
    CHECK(table.reservations.join(' ').contains("voorbehoud"));
}

TEST_CASE("the climate teams of the report: five cities, Hasselt the one that says no") {
    const LanguageScope dutch(Language::Dutch);
    const ReportTable table = climateTeamsTable(baseline());
    CHECK(column(table.rows, 0) == QStringList{"Antwerpen", "Genk", "Mechelen", "Sint-Niklaas", "Hasselt"});
    for (const ReportRow& row : table.rows)
        CHECK(textOf(row, 1).startsWith(row.id == "hasselt" ? "Neen, decentraal" : "Ja, centraal"));
    const QString text = tableText(table);
    for (const char* fact : {"3 medewerkers", "directie Strategie en ICT", "diensthoofd klimaat", "cluster omgeving",
                             "deskundige klimaat & duurzaamheid", "afdelingshoofd plannen & ontwikkelen",
                             "Sector ruimte", "1 afdelingshoofd + 2 strategisch managers", "directeur klimaat",
                             "dienst leefomgeving", "geen diensthoofd klimaat"})
        CHECK(text.contains(QLatin1String(fact)));
}

TEST_CASE("the good practices of the report: the cities of each theme, 45 lost addresses, one weak point") {
    const LanguageScope dutch(Language::Dutch);
    const ReportTable table = practicesTable(baseline());
    const auto cities = [&](const char* theme) {
        QStringList names = column(rowsUnder(table, theme), 0);
        names.removeDuplicates();
        return names.join(' ');
    };
    // Per theme the cities that the report names, in the order of the grid.
    CHECK(cities("strategie") == "Antwerpen Brugge Gent Genk Hasselt Kortrijk Leuven Oostende Roeselare Sint-Niklaas");
    CHECK(cities("aanpak") == "Aalst Antwerpen Brugge Gent Genk Kortrijk Leuven Roeselare Sint-Niklaas");
    CHECK(cities("regelgeving") == "Aalst Antwerpen Gent Genk Hasselt Kortrijk Leuven Roeselare Sint-Niklaas");
    CHECK(cities("hr-cultuur") == "Gent Kortrijk Leuven");
    CHECK(cities("monitoring") == "Antwerpen Brugge Gent Leuven Roeselare");
    CHECK(cities("middelen") == "Aalst Antwerpen Brugge Gent Kortrijk Leuven Oostende Roeselare Sint-Niklaas");
    CHECK(cities("risicobeheer") == "Aalst Antwerpen Gent Hasselt Kortrijk Leuven Sint-Niklaas");
    CHECK(cities("communicatie") ==
          "Aalst Antwerpen Brugge Gent Genk Hasselt Kortrijk Leuven Oostende Roeselare Sint-Niklaas");
    int lost = 0;
    for (const ReportRow& row : table.rows)
        lost += std::holds_alternative<OpenValue>(row.cells[3].value) ? 1 : 0;
    CHECK(lost == 45);
    const QString text = tableText(table);
    CHECK(text.count("Zwak punt, geen goede praktijk.") == 1);
    CHECK(table.notes.join(' ').contains("Mechelen en Turnhout"));
    for (const char* name : {"Klimaatplan BruggeNaarMorgen",
                             "Klimaatkompas",
                             "Roadmap Warmte",
                             "Klimaatcontract Linkeroever",
                             "Duidelijk organigram",
                             "Structurele ketenaanpak ontharding",
                             "Richtlijnkader Future Proof",
                             "SURE2050 strategie",
                             "plantaardige voeding",
                             "Deelfietsensysteem",
                             "Publicatie Klimaatdashboard",
                             "SUPRA-project (Elena fonds EIB)",
                             "COPPER, LINK, FOSTER",
                             "T.OP Dender",
                             "Weerbaar Waterlandschap",
                             "Chief Resilience Officer",
                             "OK Toekomst Label",
                             "Living lab Muide-meulestede",
                             "City Deals",
                             "Beheersmaatregelen: Hasselt Klimt op",
                             "Systemen: Excel van geaggregeerde data"})
        CHECK(text.contains(QLatin1String(name)));
    CHECK(column(monitoringToolsTable(baseline()).rows, 0) ==
          QStringList{"Antwerpen", "Hasselt", "Sint-Niklaas", "Andere steden"});
}

TEST_CASE("the steering group of the report, name by name") {
    const LanguageScope dutch(Language::Dutch);
    CHECK(tableText(steeringGroupTable(baseline())) ==
          "Aalst | Kris Coen, Marjoke Lanckriet, Inge Singeleyn\n"
          "Antwerpen | Filip Lenders, Fleur Mercelis, Vincent Van Ryssegem\n"
          "Brugge | Koen Timmerman\n"
          "Genk | Selina Schepers, Forian Anaf\n"
          "Gent | Cathy Debruyne, Jeroen Mercy, Filip Van De Velde\n"
          "Hasselt | Erica Lemmens\n"
          "Kortrijk | Jurgen Wyseur, Didi Naessens\n"
          "Leuven | Ilse Premereur, Geert Vanhorebeek\n"
          "Mechelen | Arnout Ruelens\n"
          "Oostende | Timo Wyffels\n"
          "Roeselare | Pieter Vandenbroucke\n"
          "Sint-Niklaas | Veerle Stuer, Gerben Van Schoote\n"
          "Turnhout | Katrijn Driesen\n"
          "VGC | Caroline Englebert\n"
          "# Auteurs en contact | \n"
          "Kenniscentrum Vlaamse Steden | Femke De Proost (femke.deproost@kenniscentrumvlaamsesteden.be), "
          "Annik Bogaert (annik.bogaert@kenniscentrumvlaamsesteden.be)");
}

TEST_CASE("the process of the report with its dates, and both sides of what it says in two ways") {
    const LanguageScope dutch(Language::Dutch);
    const QString text = tableText(processTable(baseline()));
    for (const char* date : {"31 mei 2022", "eind december 2024", "6 december 2024", "7 februari 2025", "8 mei 2025",
                             "16 mei", "9 juli 2025"})
        CHECK(text.contains(QLatin1String("\n") + QLatin1String(date) + QLatin1String(" | ")));
    const QString validation = text.mid(text.indexOf("\neind december 2024"));
    CHECK(validation.left(validation.indexOf('\n', 1)).contains("6 december 2024"));
}

TEST_CASE("the chapters of the report have as many strengths and points for improvement as it numbers") {
    CHECK(pointsIn("theme:strategie") == QList<int>{4, 5});
    CHECK(pointsIn("theme:aanpak") == QList<int>{3, 3});
    CHECK(pointsIn("theme:regelgeving") == QList<int>{2, 3});
    CHECK(pointsIn("theme:hr-cultuur") == QList<int>{3, 4});
    CHECK(pointsIn("theme:monitoring") == QList<int>{2, 2});
    CHECK(pointsIn("theme:middelen") == QList<int>{2, 3});
    CHECK(pointsIn("theme:risicobeheer") == QList<int>{2, 4});
    CHECK(pointsIn("theme:communicatie") == QList<int>{4, 3});
}

TEST_CASE("the whole report is in its own order, holds every table once, and nothing is marked as ours") {
    const LanguageScope dutch(Language::Dutch);
    const Result<ReportDocument> document = buildDocument(baseline(), {"report"});
    REQUIRE(document.ok());
    CHECK(document->cover->title == "Klimaatgovernance");
    QStringList parts;
    QStringList chapters;
    for (const ReportBlock& block : document->blocks) {
        const auto* heading = std::get_if<ReportHeading>(&block);
        if (heading && heading->level == 1)
            parts.append(heading->text);
        if (heading && heading->text.startsWith("Thema "))
            chapters.append(heading->text);
    }
    CHECK(parts.mid(0, 7) ==
          QStringList{"Voorwoord", "Managementsamenvatting", "1. Introductie", "2. AS IS: waar staan de steden nu?",
                      "3. TO BE: waar willen de steden naartoe?", "4. Aan de slag en volgende stappen", "Bijlagen"});
    CHECK(chapters == QStringList{"Thema 1 | Klimaatstrategie", "Thema 2 | Klimaataanpak",
                                  "Thema 3 | Klimaatregelgeving", "Thema 4 | HR & cultuur",
                                  "Thema 5 | Klimaatmonitoring", u("Thema 6 | Financiële & facilitaire middelen"),
                                  "Thema 7 | Risicobeheersing", "Thema 8 | Stakeholder- & communicatiemanagement"});
    QSet<QString> ids;
    for (const ReportTable& table : document->tables()) {
        CAPTURE(table.id);
        CHECK_FALSE(ids.contains(table.id));
        ids.insert(table.id);
        CHECK_FALSE(tableText(table).contains("na het rapport]"));
    }
    for (const char* id : {"summary", "heatmap", "legend", "statistics", "climate-teams", "fte", "lekp",
                           "monitoring-tools", "recommendations", "work-packages", "process", "sources", "interviewees",
                           "steering-group", "corrections", "practices:communicatie"})
        CHECK(ids.contains(QLatin1String(id)));
    CHECK(tableWithId(*document, "recommendations").rows.size() == 20); // 8 themes, 10 recommendations, 2 strokes
    CHECK(tableText(tableWithId(*document, "sources")).contains("Klimaat.be"));
}

} // namespace tst_realreport
