#include "session/recordcomparison.h"

#include "base/language.h"
#include "support/contentfixture.h"
#include "support/gridfixture.h"
#include "support/testsupport.h"

using namespace ks;
using namespace ks::test;

namespace tst_recordcomparison {
namespace {

Workspace oneRound() {
    Workspace workspace = reportGrid();
    workspace.content = fullContent();
    workspace.contentLoaded = true;
    return workspace;
}

QList<WorkspaceDifference> compare(const QList<Workspace>& here, const QList<Workspace>& there) {
    const LanguageScope english(Language::English);
    return recordDifferences(here, there);
}

template<class T, class Key>
T& rowOf(Workspace& workspace, const Key& key) {
    return const_cast<T&>(*workspace.content.of<T>().find(key));
}

} // namespace

TEST_CASE("content that is the same has no differences, and a round that only one side has is left out") {
    const Workspace workspace = oneRound();
    CHECK(compare({workspace}, {workspace}).isEmpty());
    CHECK(compare({workspace}, {}).isEmpty());
}

TEST_CASE("records differ by field, by being there, or by their place") {
    Workspace here = oneRound();
    Workspace there = here;
    rowOf<Strength>(there, StrengthId("s-1")).note = QStringLiteral("Anders.");
    there.content.of<ImprovementPoint>().remove(ImprovementPointId("v-1"));
    Person person{PersonId("p-3"), "Cas", "", ""};
    there.content.of<Person>().put(person);
    const QList<WorkspaceDifference> found = compare({here}, {there});
    REQUIRE(found.size() == 3);
    for (const WorkspaceDifference& each : found)
        CHECK(each.kind == WorkspaceDifference::Kind::Content);
    CHECK(found[0].where.contains("Alle steden hebben een plan."));
    CHECK(found[0].here.endsWith(": Nuance."));
    CHECK(found[0].there.endsWith(": Anders."));
    CHECK(found[1].where.contains("Meer afstemming."));
    CHECK(found[1].here.contains(": Meer afstemming.\n"));
    CHECK(found[1].there == QString("is not there"));
    CHECK(found[2].where == QString("person: personal data")); // never a name (M14)
    CHECK(found[2].here == QString("is not there"));
    CHECK(found[2].there == QString("Name: Cas"));
}

TEST_CASE("of long texts the place is shown where they part") {
    Workspace here = oneRound();
    const QString begin(500, QLatin1Char('x'));
    rowOf<Strength>(here, StrengthId("s-1")).note = begin + QStringLiteral("hier ") + begin;
    Workspace there = here;
    rowOf<Strength>(there, StrengthId("s-1")).note = begin + QStringLiteral("daar ") + begin;
    const QList<WorkspaceDifference> found = compare({here}, {there});
    REQUIRE(found.size() == 1);
    CHECK(found[0].here.contains(": …xxx"));
    CHECK(found[0].here.contains("xhier x"));
    CHECK(found[0].there.contains("xdaar x"));
    CHECK(found[0].here.endsWith("x…"));
    CHECK(found[0].here.size() < 260);
}

TEST_CASE("what belongs to all rounds is told once, and what no record shows is told in general") {
    Workspace first = oneRound();
    Workspace second = first;
    second.rounds.put({RoundId("2027"), "Meting 2027", {}, RoundState::Open, false, 2});
    second.loadedRound = RoundId("2027");
    Workspace firstThere = first;
    Workspace secondThere = second;
    for (Workspace* each : {&firstThere, &secondThere})
        rowOf<Person>(*each, PersonId("p-1")).name = QStringLiteral("Anna Janssens");
    CHECK(compare({first, second}, {firstThere, secondThere}).size() == 1);

    Workspace ranked = first;
    rowOf<Ranking>(ranked, RankingId("r-1")).note = QStringLiteral("toch een rang");
    const QList<WorkspaceDifference> found = compare({first}, {ranked});
    REQUIRE(found.size() == 1);
    CHECK(found[0].where == QString("Other content of Nulmeting najaar 2024"));
}

TEST_CASE("forms that differ are told by city, and a questionnaire that differs once") {
    Workspace here = oneRound();
    Workspace there = here;
    rowOf<Answer>(there, here.content.of<Answer>().begin()->first).comment = QStringLiteral("Anders.");
    rowOf<Strength>(there, StrengthId("s-1")).note = QStringLiteral("Anders.");
    const QList<WorkspaceDifference> found = compare({here}, {there});
    REQUIRE(found.size() == 2); // beside the record that differs
    CHECK(found[1].where == QString("self-evaluation: Gent, Nulmeting najaar 2024"));

    Workspace second = here;
    second.rounds.put({RoundId("2027"), "Meting 2027", {}, RoundState::Open, false, 2});
    second.loadedRound = RoundId("2027");
    Workspace reworded = here;
    Workspace secondReworded = second;
    for (Workspace* each : {&reworded, &secondReworded})
        rowOf<Question>(*each, QuestionId("q-1")).theme = ThemeId("aanpak");
    const QList<WorkspaceDifference> once = compare({here, second}, {reworded, secondReworded});
    REQUIRE(once.size() == 1);
    CHECK(once[0].where == QString("questionnaire"));
}

} // namespace tst_recordcomparison
