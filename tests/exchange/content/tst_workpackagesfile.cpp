#include "exchange/content/contentsupport.h"
#include "support/testsupport.h"

#include <map>

using namespace ks;
using namespace ks::test;

namespace tst_workpackagesfile {
namespace {

constexpr const char* name = "work-packages-2025.json";

/// Packages name recommendations.
void read(ContentFile& file) {
    static const RoundContent others = contentOf(readRecommendationsFile, "recommendations-2025.json");
    file.content() = others;
    readWorkPackagesFile(file);
}

RoundContent packages() {
    return contentOf(read, name);
}

QString refusal(const QByteArray& from, const QByteArray& to) {
    return refusalWith(read, name, from, to);
}

QStringList themesOf(const WorkPackage& row) {
    QStringList themes;
    for (const ThemeId& each : row.themes)
        themes.append(each.value);
    return themes;
}

/// "gent" or the organisation, with a letter for how certain it is: c(ertain), e(xamine), d(ecide).
QStringList leadsOf(const RoundContent& content, const WorkPackage& row) {
    QStringList leads;
    for (const WorkPackageLead& each : row.leads) {
        const QString who = each.city           ? each.city->value
                            : each.organisation ? content.of<Organisation>().find(*each.organisation)->name
                                                : QStringLiteral("open");
        const char* certainty[] = {" c", " e", " d"};
        leads.append(who + QLatin1String(certainty[static_cast<int>(each.certainty)]));
    }
    return leads;
}

const WorkPackageLead& leadOf(const RoundContent& content, const char* package, const char* id) {
    for (const WorkPackageLead& each : rowOf<WorkPackage>(content, package).leads) {
        if (each.id == id)
            return each;
    }
    throw std::runtime_error(id);
}

} // namespace

TEST_CASE("seven work packages with the title, themes, priority, timing and leads of the report") {
    const RoundContent content = packages();
    const struct {
        const char* title;
        QStringList themes;
        int priority;
        const char* timing;
        WorkState state;
        QStringList leads;
    } all[] = {
        {"Strategische partnerschappen & Just transition",
         {"strategie"},
         1,
         "Najaar 2025",
         WorkState::ToStart,
         {"sint-niklaas c", "gent c", "antwerpen c", "mechelen c", "Netwerk Klimaat e"}},
        {"Datagedreven klimaatbeleid",
         {"strategie", "monitoring"},
         2,
         "Reeds opgestart",
         WorkState::Running,
         {"kortrijk c", "antwerpen c", "Smart Flanders c", "Werkgroep OBMI van het Kenniscentrum c"}},
        {"Proactieve klimaathandhaving",
         {"regelgeving"},
         4,
         "Later te bepalen",
         WorkState::ToStart,
         {"oostende c", "open d"}},
        {"Conflicterende visies in regels", {"regelgeving"}, 4, "Later te bepalen", WorkState::ToStart, {"open d"}},
        {"Kader klimaatfinanciering",
         {"middelen"},
         1,
         "Najaar 2025",
         WorkState::ToStart,
         {"leuven c", "gent c", "antwerpen c", "Netwerk Klimaat e"}},
        {"Klimaatrisicomanagement",
         {"risicobeheer"},
         3,
         "Later te bepalen",
         WorkState::ToStart,
         {"gent d", "sint-niklaas c"}},
        {"Klimaatdialoog en stakeholdermanagement",
         {"communicatie"},
         2,
         "Later te bepalen",
         WorkState::ToStart,
         {"genk c", "hasselt c", "mechelen c", "VGC d", "Netwerk Klimaat e"}},
    };
    const QList<const WorkPackage*> rows = rowsInOrder<WorkPackage>(content);
    REQUIRE(rows.size() == 7);
    int leads = 0;
    for (int i = 0; i < 7; ++i) {
        const WorkPackage& row = *rows[i];
        CAPTURE(i + 1);
        CHECK(row.number == i + 1);
        CHECK(row.title == all[i].title);
        CHECK(themesOf(row) == all[i].themes);
        CHECK(row.priority == all[i].priority);
        CHECK(row.timing == all[i].timing);
        CHECK(row.state == all[i].state);
        CHECK(row.quarter == std::nullopt); // neither a season nor "later" is a quarter
        CHECK(row.aim.isEmpty());
        CHECK(leadsOf(content, row) == all[i].leads);
        for (const WorkPackageLead& each : row.leads)
            CHECK(each.role == LeadRole::Lead);
        leads += static_cast<int>(row.leads.size());
    }
    CHECK(leads == 23);
}

TEST_CASE("a lead keeps the wording of the report, and a note says what is inferred") {
    const RoundContent content = packages();
    CHECK(leadOf(content, "werkpakket-1", "werkpakket-1-sint-niklaas").label == "St-Niklaas");
    const WorkPackageLead& mechelen = leadOf(content, "werkpakket-1", "werkpakket-1-mechelen");
    CHECK(mechelen.label == "Mechelen (in kader van masterproef)");
    CHECK(mechelen.note == "in kader van masterproef");
    CHECK(mechelen.certainty == Certainty::Certain);
    CHECK(leadOf(content, "werkpakket-6", "werkpakket-6-gent").label == "Gent? (nog te bepalen)");
    CHECK(leadOf(content, "werkpakket-3", "werkpakket-3-tweede-stad").label == "Tweede stad nog te bepalen");
    const WorkPackageLead& vgc = leadOf(content, "werkpakket-7", "werkpakket-7-vgc");
    CHECK(vgc.label == "(VGC)");
    CHECK_FALSE(vgc.city);
    CHECK(vgc.note.contains("tussen haakjes in de bron"));
    CHECK(vgc.note.contains("leidt het programma hieruit af"));
    CHECK_FALSE(leadOf(content, "werkpakket-6", "werkpakket-6-gent").note.contains("programma"));
}

TEST_CASE("four organisations lead, and each of them once in the list of organisations") {
    const RoundContent content = packages();
    std::map<QString, int> leads;
    for (const auto& [id, row] : content.of<WorkPackage>()) {
        for (const WorkPackageLead& each : row.leads) {
            if (each.organisation)
                ++leads[content.of<Organisation>().find(*each.organisation)->name];
        }
    }
    CHECK(leads ==
          std::map<QString, int>{
              {"Netwerk Klimaat", 3}, {"Smart Flanders", 1}, {"VGC", 1}, {"Werkgroep OBMI van het Kenniscentrum", 1}});
    CHECK(content.of<Organisation>().size() == 4);
    CHECK(rowOf<Organisation>(content, "netwerk-klimaat").name == "Netwerk Klimaat");
}

TEST_CASE("package 2 has the parts a to d with their subtopics, the others have subtopics of their own") {
    const RoundContent content = packages();
    const WorkPackage& two = rowOf<WorkPackage>(content, "werkpakket-2");
    const std::pair<const char*, const char*> parts[] = {{"a", "SMART beleid"},
                                                         {"b", "Evidence based klimaatbeleid"},
                                                         {"c", "Data & monitoring"},
                                                         {"d", "Impactmeting"}};
    REQUIRE(two.parts.size() == 4);
    std::map<QString, int> subtopics;
    for (int i = 0; i < 4; ++i) {
        CHECK(two.parts[i].letter == parts[i].first);
        CHECK(two.parts[i].title == parts[i].second);
        CHECK(two.parts[i].openEnded);
    }
    for (const WorkPackageSubtopic& each : two.subtopics)
        ++subtopics[each.part.value_or(WorkPackagePartId()).value];
    CHECK(subtopics == std::map<QString, int>{
                           {"werkpakket-2-a", 4}, {"werkpakket-2-b", 3}, {"werkpakket-2-c", 4}, {"werkpakket-2-d", 2}});
    const std::map<QString, std::pair<int, bool>> others = {{"werkpakket-1", {10, true}}, {"werkpakket-3", {4, true}},
                                                            {"werkpakket-4", {1, false}}, {"werkpakket-5", {5, true}},
                                                            {"werkpakket-6", {1, true}},  {"werkpakket-7", {4, true}}};
    for (const auto& [id, expected] : others) {
        CAPTURE(id);
        const WorkPackage& row = rowOf<WorkPackage>(content, id.toUtf8().constData());
        CHECK(row.parts.isEmpty());
        CHECK(row.subtopics.size() == expected.first);
        CHECK(row.openEnded == expected.second);
    }
}

TEST_CASE("what a subtopic has in brackets is its note") {
    const RoundContent content = packages();
    const WorkPackage& one = rowOf<WorkPackage>(content, "werkpakket-1");
    CHECK(one.subtopics[2].keyword == "strategische afstemming met andere overheden");
    CHECK(one.subtopics[2].note ==
          QString::fromUtf8("water, adaptatie, fossielvrije verwarming, modal shift, hernieuwbare energie, …"));
    CHECK(one.subtopics[0].note.isEmpty());
    const WorkPackage& two = rowOf<WorkPackage>(content, "werkpakket-2");
    CHECK(two.subtopics[10].keyword == "betere cijfers");
    CHECK(two.subtopics[10].note == QString::fromUtf8("3-30-300, …"));
}

TEST_CASE("every recommendation is served by one package, and each of these links is a proposal") {
    const RoundContent content = packages();
    std::map<QString, QString> packageOf;
    for (const auto& [id, row] : content.of<WorkPackage>()) {
        for (const WorkPackageService& each : row.serves) {
            CHECK(each.origin == LinkOrigin::Proposed);
            packageOf[each.recommendation.value] = id.value;
        }
    }
    CHECK(packageOf.size() == 10);
    CHECK(packageOf["aanbeveling-1"] == "werkpakket-1");
    CHECK(packageOf["aanbeveling-7"] == "werkpakket-2");
    CHECK(packageOf["aanbeveling-10"] == "werkpakket-7");
    const ReportSection* note = sectionWithRole(content, SectionRole::proposedLinks);
    REQUIRE(note);
    CHECK(note->text.contains("staat niet in het rapport"));
    CHECK(note->text.contains("Deel d van werkpakket 2 bij aanbeveling 7"));
    CHECK(originOf(content, *note) == Origin::Added); // of the program, and marked as such
}

TEST_CASE("the reservations and the role of the leads travel as sections") {
    const RoundContent content = packages();
    const ReportSection* reservations = sectionWithRole(content, SectionRole::packagesReservation);
    REQUIRE(reservations);
    for (const char* word : {"onder voorbehoud", "niet exhaustief", "binden niemand", "indicatieve timing",
                             "Prioriteit 1 tot 4 gaat over de timing", "samen met: Kenniscentrum Vlaamse Steden"})
        CHECK(reservations->text.contains(word));
    CHECK(provenanceOf(content, refOf(*reservations))
              ->note.endsWith("Trekker (i.s.m. het KC); Prioriteit qua timing (1-4); Timing (vanaf)"));
    const ReportSection* role = sectionWithRole(content, SectionRole::leadRole);
    REQUIRE(role);
    CHECK(role->text.count("\n- ") == 6 + 3);
    CHECK(role->text.contains("(tussentijdse) resultaten"));
}

TEST_CASE("work packages file: a key that is missing or of another type or not known is refused") {
    CHECK(checkEveryKey(read, name) > 80);
}

TEST_CASE("work packages file: a value that is not known is refused, and its place named") {
    CHECK(refusal("\"themes\": [\"strategie\", \"monitoring\"]", "\"themes\": [\"strategie\", \"data\"]")
              .startsWith("packages[1].themes[1]: "));
    CHECK(refusal("\"city\": \"gent\"", "\"city\": \"parijs\"").startsWith("packages[0].leads[1].city: "));
    CHECK(refusal("\"city\": \"gent\"", "\"city\": null").startsWith("packages[0].leads[1].city: "));
    CHECK(refusal("\"organisation\": \"Netwerk Klimaat\"", "\"organisation\": null")
              .startsWith("packages[0].leads[4].organisation: "));
    CHECK(refusal("\"kind\": \"city\"", "\"kind\": \"town\"").startsWith("packages[0].leads[0].kind: "));
    CHECK(refusal("\"state\": \"certain\"", "\"state\": \"sure\"").startsWith("packages[0].leads[0].state: "));
    CHECK(refusal("\"kind\": \"started\"", "\"kind\": \"done\"").startsWith("packages[1].timing.kind: "));
    CHECK(refusal("\"priority\": 1", "\"priority\": 5").startsWith("packages[0].priority: "));
    CHECK(refusal("\"origin\": \"program\"", "\"origin\": \"report\"").startsWith("proposedLinks.origin: "));
    CHECK(refusal("\"package\": \"werkpakket-3\"", "\"package\": \"werkpakket-9\"")
              .startsWith("proposedLinks.links[5].package: "));
    CHECK(refusal("\"part\": \"werkpakket-2-b\"", "\"part\": \"werkpakket-2-e\"")
              .startsWith("proposedLinks.links[2].part: "));
    CHECK(refusal("\"recommendation\": \"aanbeveling-4\"", "\"recommendation\": \"aanbeveling-40\"")
              .startsWith("proposedLinks.links[5].recommendation: "));
    CHECK(refusal("\"id\": \"werkpakket-2\"", "\"id\": \"werkpakket-1\"").contains("werkpakket-"));
}

} // namespace tst_workpackagesfile
