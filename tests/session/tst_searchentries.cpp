#include "support/contentfixture.h"
#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "exchange/baseline.h"
#include "session/records/recordregistry.h"
#include "session/searchentries.h"

using namespace ks;
using namespace ks::test;

namespace tst_searchentries {
namespace {

const QLocale dutch(QLocale::Dutch, QLocale::Belgium);

Workspace fullGrid() {
    Workspace grid = reportGrid();
    grid.content = fullContent();
    return grid;
}

SearchEntry entryAt(const Workspace& workspace, const QString& entity, const QString& key) {
    for (const SearchEntry& each : searchEntries(workspace, dutch)) {
        if (each.place == SearchPlace{entity, key})
            return each;
    }
    FAIL("no entry " << entity.toStdString() << " " << key.toStdString());
    return {};
}

QStringList groupsThatFind(const Workspace& workspace, const QString& query) {
    const SearchIndex index(searchEntries(workspace, dutch), searchGroups());
    QStringList groups;
    for (const SearchGroup& each : index.find(query))
        groups.append(each.group);
    return groups;
}

int hits(const SearchIndex& index, const QString& query, const QString& group) {
    for (const SearchGroup& each : index.find(query)) {
        if (each.group == group)
            return each.total;
    }
    return 0;
}

} // namespace

TEST_CASE("every city, theme, level, score and record has its entry, in a group with a heading") {
    const Workspace workspace = fullGrid();
    QMap<QString, int> count;
    for (const SearchEntry& each : searchEntries(workspace, dutch)) {
        ++count[each.group];
        CHECK(searchGroups().contains(each.group));
        CHECK_FALSE(each.title.isEmpty());
    }
    CHECK(count["city"] == 13);
    CHECK(count["theme"] == 8);
    CHECK(count["maturity_level"] == 5);
    CHECK(count["theme_score"] == 104);
    CHECK(count["strength"] == 2);
    CHECK(count["good_practice"] == 2);
    CHECK(count["steering_member"] == 2);
    CHECK(count["person"] == 0);
    for (const RecordType* type : recordTypes()) {
        if (type->isPart()) // is found by its row
            CHECK(count[type->entity()] == 0);
        else if (type->entity() != "person")
            CHECK(count[type->entity()] == type->keys(workspace).size());
    }
    for (const QString& group : searchGroups())
        CHECK_FALSE(searchGroupTitle(group) == group);
}

TEST_CASE("a score is found by its city and theme, in the program's words and in those of the source") {
    const SearchEntry between = entryAt(fullGrid(), "theme_score", "2024-najaar/strategie/gent");
    CHECK(between.title == "Gent, Strategie");
    CHECK(between.text == QString::fromUtf8("between 3 and 4 · Tussen geel en groen"));
    CHECK(entryAt(fullGrid(), "theme_score", "2024-najaar/strategie/aalst").text == "2,5");
}

TEST_CASE("a theme is found by its other names and its definition, a city by how else it is written") {
    Workspace workspace = fullGrid();
    workspace.themes[5].otherNames = {"Financiële middelen", "Financiële & facilitaire middelen"};
    workspace.themes[5].definition = "Hoeveel een stad kan inzetten.";
    CHECK(
        entryAt(workspace, "theme", "middelen").text ==
        QString::fromUtf8("Financiële middelen · Financiële & facilitaire middelen · Hoeveel een stad kan inzetten."));
    CHECK(entryAt(workspace, "city", "sint-niklaas").text == "St-Niklaas");
    CHECK(entryAt(workspace, "maturity_level", "3").title == "3 Gestructureerde aanzet");
    CHECK(entryAt(workspace, "maturity_level", "3").text == "geel");
}

TEST_CASE("a global score is found by its value, source and reason") {
    Workspace workspace = fullGrid();
    Adjustment row;
    row.id = AdjustmentId(QStringLiteral("b-1"));
    row.round = workspace.loadedRound;
    row.theme = ThemeId(QStringLiteral("middelen"));
    row.sequence = 1;
    row.value = *Score::exact(Quarters{9});
    row.reason = "Te weinig vaste middelen.";
    row.decidedBy = "stuurgroep";
    workspace.adjustments.put(row);
    const SearchEntry global = entryAt(workspace, "adjustment", "2024-najaar/middelen");
    CHECK(global.title == "Global score of Middelen");
    CHECK(global.text ==
          QString::fromUtf8("2,25 · estimate of the Kenniscentrum · stuurgroep · Te weinig vaste middelen."));
    row.city = CityId(QStringLiteral("gent"));
    workspace.adjustments.put(row);
    CHECK(entryAt(workspace, "adjustment", "2024-najaar/middelen/gent").title == "Adjustment of Gent, Middelen");
}

TEST_CASE("a record is found by all its fields; its text has no marks of the notation and does not repeat the title") {
    const Workspace workspace = fullGrid();
    const SearchEntry strength = entryAt(workspace, "strength", "s-1");
    CHECK(strength.title == "Alle steden hebben een plan.");
    CHECK(strength.text == QString::fromUtf8("Strategie · Betrokkenen: burgers, experts, … · Nuance."));
    const SearchEntry practice = entryAt(workspace, "good_practice", "g-1");
    CHECK(practice.title == "Klimaatplan");
    CHECK(practice.text == QString::fromUtf8("Strategie · Gent · weak point · Systemen · Een plan. · "
                                             "https://stad.example/plan · Let op."));
    const SearchEntry package = entryAt(workspace, "work_package", "w-1");
    CHECK(package.title == "2. Datagedreven beleid");
    CHECK(package.text.contains("Gent (masterproef; to be examined)"));
    CHECK(package.text.contains("dashboards (3-30-300"));
    CHECK(package.text.contains(QString::fromUtf8(" · Priority: 2 · Reeds opgestart")));
    CHECK_FALSE(package.text.contains("Number: 2"));
}

TEST_CASE("a title that is a long sentence is cut, and what is cut can still be found") {
    Workspace workspace = fullGrid();
    Strength row = *workspace.content.of<Strength>().find(StrengthId(QStringLiteral("s-2")));
    row.text = QStringLiteral("woord ").repeated(30) + QStringLiteral("slotwoord");
    workspace.content.of<Strength>().put(row);
    const SearchEntry entry = entryAt(workspace, "strength", "s-2");
    CHECK(entry.title.size() == 120);
    CHECK(entry.title.endsWith(QChar(0x2026)));
    CHECK(groupsThatFind(workspace, "slotwoord") == QStringList{"strength"});
}

TEST_CASE("a person is found under the seat in the steering group, and nowhere else") {
    const Workspace workspace = fullGrid();
    const SearchEntry seat = entryAt(workspace, "steering_member", "m-1");
    CHECK(seat.title == "An Janssens");
    CHECK(seat.text == QString::fromUtf8("Gent · contact · an@stad.example · coördinator · tijdelijk"));
    CHECK(groupsThatFind(workspace, "janssens") == QStringList{"steering_member"});
    CHECK(groupsThatFind(workspace, "an@stad.example") == QStringList{"steering_member"});
    CHECK(groupsThatFind(workspace, "pieters") == QStringList{"steering_member"}); // interviewed too
    Workspace erased = workspace;
    erased.content.of<Person>().clear();
    CHECK(groupsThatFind(erased, "janssens").isEmpty());
    CHECK(entryAt(erased, "steering_member", "m-1").title == "Gent");
}

TEST_CASE("the baseline: each of its 26 names is found at a seat only, and practices where the report has them") {
    const Workspace workspace = *baselineWorkspace(Timestamp{1718000000000, 120});
    const SearchIndex index(searchEntries(workspace, dutch), searchGroups());
    CHECK(workspace.content.of<Person>().size() == 26);
    for (const auto& [id, person] : workspace.content.of<Person>()) {
        CAPTURE(person.name);
        QStringList groups;
        for (const SearchGroup& each : index.find(person.name))
            groups.append(each.group);
        CHECK(groups == QStringList{"steering_member"});
    }
    for (const auto& [id, practice] : workspace.content.of<GoodPractice>()) {
        CAPTURE(practice.title);
        bool found = false;
        for (const SearchGroup& each : index.find(practice.title)) {
            for (const SearchHit& hit : each.hits)
                found = found || hit.place == SearchPlace{"good_practice", id.value};
        }
        CHECK(found);
    }
    CHECK(hits(index, "mechelen", "good_practice") == 0);
    CHECK(hits(index, "voedselraad", "good_practice") == 2);
    CHECK(hits(index, "st-niklaas", "city") == 1);
    CHECK(hits(index, "masterproef", "work_package") == 1);
    CHECK(hits(index, "tussen rood en oranje", "theme_score") == 1); // Genk, Monitoring
    CHECK(hits(index, "bezorgd maar zonder kleuren", "theme_score") == 8);
}

} // namespace tst_searchentries
