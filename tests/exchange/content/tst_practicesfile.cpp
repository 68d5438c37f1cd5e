#include "exchange/content/contentsupport.h"
#include "support/testsupport.h"

#include <set>

using namespace ks;
using namespace ks::test;

namespace tst_practicesfile {
namespace {

constexpr const char* name = "practices-2024.json";

RoundContent practices() {
    return contentOf(readPracticesFile, name);
}

const GoodPractice& practice(const RoundContent& content, const char* id) {
    return rowOf<GoodPractice>(content, id);
}

QStringList titlesOf(const RoundContent& content, const char* theme, const char* city) {
    QStringList titles;
    for (const GoodPractice* each : rowsInOrder<GoodPractice>(
             content, [&](const GoodPractice& row) { return row.theme == ThemeId(theme) && row.city == CityId(city); }))
        titles.append(each->title);
    return titles;
}

} // namespace

// Counted in the report: 134 practices, one of them a weak point, under 63 pairs of a theme and a city; two stand
// again.
TEST_CASE("134 practices of 63 pairs of a theme and a city, and two that stand a second time") {
    const RoundContent content = practices();
    std::set<std::pair<QString, QString>> pairs;
    std::set<QString> cities;
    int again = 0;
    int weak = 0;
    for (const auto& [id, row] : content.of<GoodPractice>()) {
        REQUIRE(row.city);
        pairs.insert({row.theme.value, row.city->value});
        cities.insert(row.city->value);
        again += id.value.endsWith("-governancestructuur");
        weak += row.kind == PracticeKind::WeakPoint;
    }
    CHECK(content.of<GoodPractice>().size() == 134 + 2);
    CHECK(again == 2);
    CHECK(weak == 1);
    CHECK(pairs.size() == 63);
    CHECK(cities.size() == 11);
    CHECK(cities.count("mechelen") == 0);
    CHECK(cities.count("turnhout") == 0);
}

TEST_CASE("Roeselare has seven practices under Aanpak, in the report's order") {
    const QStringList titles = titlesOf(practices(), "aanpak", "roeselare");
    REQUIRE(titles.size() == 7);
    CHECK(titles.last() == "Twee maal per jaar overleg met FTE's en HTE's");
    CHECK(titlesOf(practices(), "strategie", "gent") ==
          QStringList{"Klimaatplan", "Warmtevisie", "Voedselstrategie/werking voedselraad"});
}

TEST_CASE("the weak point among the practices is one, and related to the practice it restricts") {
    const RoundContent content = practices();
    const GoodPractice& weak = practice(content, "aanpak-sint-niklaas-de-regierol-ontbreekt");
    CHECK(weak.kind == PracticeKind::WeakPoint);
    CHECK(weak.title == "de regierol ontbreekt");
    CHECK(weak.note == "Staat tussen de goede praktijken, maar is een zwak punt.");
    CHECK(weak.related == QStringList{"aanpak-sint-niklaas-gedeeld-eigenaarschap"});
}

// 45 links by the report's own marks, none with an address.
TEST_CASE("45 addresses are lost, and no other practice had a link") {
    const RoundContent content = practices();
    int lost = 0;
    for (const auto& [id, row] : content.of<GoodPractice>()) {
        CHECK(row.address.isEmpty());
        CHECK(row.addressState != AddressState::Known);
        lost += row.addressState == AddressState::Lost;
    }
    CHECK(lost == 45);
    CHECK(practice(content, "strategie-gent-warmtevisie").addressState == AddressState::Lost);
    CHECK(practice(content, "strategie-brugge-publieksbrochure").addressState == AddressState::None);
    CHECK(practice(content, "strategie-gent-warmtevisie").note.isEmpty());
    CHECK(practice(content, "risicobeheer-antwerpen-sigma-en-de-verhoging-van-de-scheldekaaien").note ==
          QString::fromUtf8("De link in het rapport staat bij “de verhoging van de Scheldekaaien”."));
}

TEST_CASE("what stands twice names the earlier practice, and captions of lost pictures stay") {
    const RoundContent content = practices();
    const GoodPractice& again = practice(content, "aanpak-antwerpen-governancestructuur");
    CHECK(again.sameAs == "aanpak-antwerpen-governance");
    CHECK(again.position == 2);
    CHECK(again.text == "- Governance structuur in functie van Klimaatplan 2030\n"
                        "- Inzoomen op intrastedelijke governance structuur");
    CHECK(practice(content, "aanpak-antwerpen-governance").sameAs.isEmpty());
    CHECK(practice(content, "aanpak-antwerpen-governance").note.contains("zie p. 29"));
    CHECK(practice(content, "aanpak-genk-governance").note.contains("zie p.30"));
    CHECK(practice(content, "aanpak-genk-governancestructuur").sameAs == "aanpak-genk-governance");
    CHECK(practice(content, "communicatie-brugge-publieksbrochure").sameAs == "strategie-brugge-publieksbrochure");
    CHECK(practice(content, "strategie-brugge-publieksbrochure").sameAs.isEmpty());
}

TEST_CASE("a practice keeps the heading it stands under, its keywords, and whether it is restated") {
    const RoundContent content = practices();
    const GoodPractice& sheet =
        practice(content, "monitoring-roeselare-excel-van-geaggregeerde-data-als-input-voor-de-rapportage");
    CHECK(sheet.heading == "Systemen");
    CHECK(sheet.text == QString::fromUtf8("- Data: warmtenet, energiekaart, klimaatpact, …"));
    CHECK_FALSE(provenanceOf(content, refOf(sheet))->restated);
    const GoodPractice& council = practice(content, "aanpak-gent-voedselraad");
    CHECK(provenanceOf(content, refOf(council))->restated);
    CHECK(provenanceOf(content, refOf(council))->section ==
          QString::fromUtf8("Thema 2 | Klimaataanpak – Goede praktijken"));
    const ReportSection* section = sectionWithRole(content, SectionRole::practicesIntroduction);
    REQUIRE(section);
    CHECK(section->title == "Goede praktijken");
    CHECK(section->text == "De steden kozen zelf enkele goede praktijken uit.");
    CHECK_FALSE(section->parent);
}

TEST_CASE("practices file: every key is required, of its type, and no other is known") {
    CHECK(checkEveryKey(readPracticesFile, name) > 100);
}

TEST_CASE("practices file: words, links and repeats that do not hold together are refused") {
    const auto refusal = [](const QByteArray& from, const QByteArray& to) {
        return refusalWith(readPracticesFile, name, from, to);
    };
    CHECK(refusal("\"kind\": \"practice\"", "\"kind\": \"advice\"").startsWith("entries[0].practices[0].kind: "));
    CHECK(refusal("\"hasLink\": true", "\"hasLink\": false").startsWith("entries[0].practices[0].linkText: "));
    CHECK(
        refusal("\"address\": null", "\"address\": \"https://x.be\"").startsWith("entries[0].practices[0].address: "));
    CHECK(refusal("[\"communicatie-brugge-publieksbrochure\"]", "[\"nowhere\"]")
              .startsWith("entries[2].practices[1].sameAs: "));
    CHECK(refusal("[\"mechelen\", \"turnhout\"]", "[\"mechelen\", \"gent\"]").startsWith("citiesWithout: "));
    CHECK(refusal("\"strategie-gent-warmtevisie\"", "\"strategie-gent-klimaatplan\"")
              .startsWith("entries[1].practices[1].id: "));
    CHECK(refusal("\"kind\": \"information\"", "\"kind\": \"practice\"").startsWith("information[0].kind: "));
}

} // namespace tst_practicesfile
