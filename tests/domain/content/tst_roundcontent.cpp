#include "support/contentfixture.h"
#include "support/testsupport.h"

#include "domain/content/rowtext.h"

using namespace ks;
using namespace ks::test;

namespace tst_roundcontent {

TEST_CASE("keys as text and back") {
    CHECK(keyText(CityKey{idOf<RoundId>("2024-najaar"), idOf<CityId>("gent")}) == "2024-najaar/gent");
    CHECK(keyFromText<CityKey>("2024-najaar/gent") == CityKey{idOf<RoundId>("2024-najaar"), idOf<CityId>("gent")});
    CHECK_FALSE(keyFromText<CityKey>("gent"));
    CHECK_FALSE(keyFromText<CityKey>("a/b/c"));
    CHECK(keyFromText<StrengthId>("s-1") == idOf<StrengthId>("s-1"));
    CHECK_FALSE(keyFromText<StrengthId>(""));
}

TEST_CASE("a row tells where it comes from: the report, the report but changed, or here") {
    RoundContent content = fullContent();
    Strength row = *content.of<Strength>().find(idOf<StrengthId>("s-1"));
    CHECK(originOf(content, row) == Origin::Report);
    row.position = 7; // even its place counts
    CHECK(originOf(content, row) == Origin::Changed);
    CHECK(originOf(content, *content.of<Strength>().find(idOf<StrengthId>("s-2"))) == Origin::Added);
}

TEST_CASE("the log says every field of a row but a person's name") {
    const RoundContent content = fullContent();
    const QString text = logText(*content.of<WorkPackage>().find(idOf<WorkPackageId>("w-1")));
    for (const char* part :
         {"title: Datagedreven beleid", "priority: 2", "timing_text: Reeds opgestart", "state: running",
          "leads: lead | gent |  | Gent? | toExamine | masterproef", "serves: a-1 | proposed",
          "subtopics: w-1-a | dashboards | 3-30-300, …", "parts: b | Tweede | yes"})
        CHECK(text.contains(QString::fromUtf8(part)));
    CHECK(logText(*content.of<Person>().find(idOf<PersonId>("p-1"))) == "p-1");
    CHECK_FALSE(logText(*content.of<SteeringMember>().find(idOf<SteeringMemberId>("m-1"))).contains("Janssens"));
}

TEST_CASE("parents come before the sections below them, whatever their ids") {
    const QList<const ReportSection*> sections = parentsFirst<ReportSection>(fullContent());
    REQUIRE(sections.size() == 2);
    CHECK(sections[0]->id.value == "z-deel");
    CHECK(sections[1]->id.value == "a-hoofdstuk");
}

} // namespace tst_roundcontent
