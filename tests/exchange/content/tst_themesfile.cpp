#include "exchange/content/contentsupport.h"
#include "support/testsupport.h"

#include "domain/content/prose.h"

using namespace ks;
using namespace ks::test;

namespace tst_themesfile {
namespace {

constexpr const char* name = "themes-2024.json";

RoundContent themes() {
    return contentOf(readThemesFile, name);
}

template<class Point>
std::size_t pointsOf(const RoundContent& content, const char* theme) {
    return static_cast<std::size_t>(
        rowsInOrder<Point>(content, [&](const Point& point) { return point.theme == ThemeId(theme); }).size());
}

const ThemeJudgement& judgementOf(const RoundContent& content, const char* theme) {
    const ThemeJudgement* row =
        content.of<ThemeJudgement>().find({RoundId(QStringLiteral("2024-najaar")), ThemeId(theme)});
    REQUIRE(row);
    return *row;
}

} // namespace

// Counted in the report, chapter by chapter.
TEST_CASE("22 strengths and 27 improvement points, each under its theme") {
    struct Expected {
        const char* theme;
        std::size_t strengths, improvements;
    };
    constexpr Expected all[] = {{"strategie", 4, 5},    {"aanpak", 3, 3},      {"regelgeving", 2, 3},
                                {"hr-cultuur", 3, 4},   {"monitoring", 2, 2},  {"middelen", 2, 3},
                                {"risicobeheer", 2, 4}, {"communicatie", 4, 3}};
    const RoundContent content = themes();
    CHECK(content.of<Strength>().size() == 22);
    CHECK(content.of<ImprovementPoint>().size() == 27);
    CHECK(content.of<ThemeJudgement>().size() == 8);
    for (const Expected& each : all) {
        CAPTURE(each.theme);
        CHECK(pointsOf<Strength>(content, each.theme) == each.strengths);
        CHECK(pointsOf<ImprovementPoint>(content, each.theme) == each.improvements);
    }
}

TEST_CASE("a point has its number, its keywords as a list that says where it goes on, and its notes apart") {
    const RoundContent content = themes();
    const auto& point = rowOf<Strength>(content, "strategie-sterk-2");
    CHECK(point.position == 2);
    CHECK(point.theme == ThemeId("strategie"));
    CHECK_FALSE(point.city);
    const QList<ProseBlock> blocks = proseBlocks(point.text);
    REQUIRE(blocks.size() == 4);
    CHECK(blocks[0].kind == ProseBlock::Kind::Paragraph);
    CHECK(blocks[1] == ProseBlock{ProseBlock::Kind::Item, "Betrokkenen: medewerkers, burgers, experts, …", 0});
    CHECK(blocks[2] == ProseBlock{ProseBlock::Kind::Item, "Methodes: workshops, focusgroepen, panels, overleg, …", 0});
    CHECK(point.note.startsWith("Sommige steden vinden participatie"));
    const auto& closed = rowOf<ImprovementPoint>(content, "strategie-verbeter-5");
    CHECK(
        closed.text.endsWith("- Mede door (en/of): mogelijke besparingen, het wegvallen van subsidies, nieuwe visies"));
}

TEST_CASE("a judgement keeps the report's own words, its reservations, and what the summary says") {
    const RoundContent content = themes();
    const ThemeJudgement& strategy = judgementOf(content, "strategie");
    CHECK(strategy.note.startsWith("Dit deel spreekt zich niet uit over de beleidskeuzes"));
    CHECK(strategy.note.endsWith(QString::fromUtf8("\nIn de woorden van het rapport: “kunnen … vaak beter”.")));
    CHECK(judgementOf(content, "regelgeving").note ==
          QString::fromUtf8("In de woorden van het rapport: “onvoldoende”."));
    CHECK(judgementOf(content, "hr-cultuur").note.startsWith("Zie ook: middelen."));
    CHECK(judgementOf(content, "regelgeving").summary.contains("een van de 4 domeinen"));
    // The summary is silent about these two.
    for (const char* silent : {"aanpak", "hr-cultuur"})
        CHECK(judgementOf(content, silent).summary.isEmpty());
}

TEST_CASE("themes and their points are restated, with the section they come from") {
    const RoundContent content = themes();
    const Provenance* point = provenanceOf(content, refOf(rowOf<Strength>(content, "monitoring-sterk-1")));
    REQUIRE(point);
    CHECK(point->section == QString::fromUtf8("Thema 5 | Klimaatmonitoring – Sterke punten"));
    CHECK(point->restated);
    const Provenance* judgement = provenanceOf(content, refOf(judgementOf(content, "monitoring")));
    REQUIRE(judgement);
    CHECK(judgement->section == QString::fromUtf8("Thema 5 | Klimaatmonitoring – Inleiding"));
    CHECK(judgement->note == "Samenvatting: Managementsamenvatting");
    CHECK(content.of<Provenance>().size() == 22 + 27 + 8);
    CHECK(originOf(content, rowOf<Strength>(content, "monitoring-sterk-1")) == Origin::Report);
}

TEST_CASE("themes file: every key is required, of its type, and no other is known") {
    CHECK(checkEveryKey(readThemesFile, name) > 60);
}

TEST_CASE("themes file: a point stands once, and the file is of the round that is read") {
    CHECK(refusalWith(readThemesFile, name, "\"strategie-sterk-2\"", "\"strategie-sterk-1\"")
              .startsWith("themes[0].strengths[1].id: "));
    CHECK(refusalWith(readThemesFile, name, "\"theme\": \"aanpak\"", "\"theme\": \"strategie\"")
              .startsWith("themes[1].id: "));
    CHECK(refusalWith(readThemesFile, name, "2024-najaar", "2027-najaar").startsWith("round: "));
    CHECK(refusalWith(readThemesFile, name, "\"number\": 2", "\"number\": 0")
              .startsWith("themes[0].strengths[1].number: "));
}

} // namespace tst_themesfile
