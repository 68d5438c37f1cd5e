#include "exchange/content/contentsupport.h"
#include "support/testsupport.h"

using namespace ks;
using namespace ks::test;

namespace tst_recommendationsfile {
namespace {

constexpr const char* name = "recommendations-2025.json";

RoundContent recommendations() {
    return contentOf(readRecommendationsFile, name);
}

QString refusal(const QByteArray& from, const QByteArray& to) {
    return refusalWith(readRecommendationsFile, name, from, to);
}

} // namespace

TEST_CASE("ten recommendations, each with the theme, the number and the short title of the report") {
    const RoundContent content = recommendations();
    const struct {
        int number;
        const char* theme;
        const char* shortTitle;
    } all[] = {
        {1, "strategie", "Meer strategische afstemming nodig"},
        {2, "strategie", "Strategie moet SMARTER"},
        {3, "strategie", "Meer Evidence-based beleid"},
        {4, "regelgeving", "Meer proactieve handhaving nodig"},
        {5, "regelgeving", "Beter omgaan met conflicterende visies in regels"},
        {6, "monitoring", "Beter data en monitoring"},
        {7, "monitoring", "Inzet op impactmeting"},
        {8, "middelen", "Kader voor basisfinanciering"},
        {9, "risicobeheer", "Beter zicht op risico's"},
        {10, "communicatie", "Klimaatcommunicatie verbeteren"},
    };
    const QList<const Recommendation*> rows = rowsInOrder<Recommendation>(content);
    REQUIRE(rows.size() == 10);
    for (int i = 0; i < 10; ++i) {
        const Recommendation& row = *rows[i];
        CAPTURE(row.id.value);
        CHECK(row.id.value == QStringLiteral("aanbeveling-%1").arg(i + 1));
        CHECK(row.round == RoundId("2024-najaar"));
        CHECK(row.number == all[i].number);
        CHECK(row.position == i + 1);
        CHECK(row.themes == QList<ThemeId>{ThemeId(all[i].theme)});
        CHECK(row.shortTitle == all[i].shortTitle);
        CHECK(row.longTitle.size() > row.shortTitle.size() - 5);
        CHECK(row.state == RecommendationState::Chosen);
        CHECK(row.addressees.isEmpty()); // the report does not say to whom
        CHECK(row.points.size() == (i == 9 ? 3 : 0));
    }
}

TEST_CASE("what a recommendation has in brackets is a list, and the three points of number 10 stand apart") {
    const RoundContent content = recommendations();
    CHECK(rowOf<Recommendation>(content, "aanbeveling-6").text ==
          QString::fromUtf8("- Bijvoorbeeld: dashboards, KPI's, datagedreven klimaatbeleid, …"));
    CHECK(rowOf<Recommendation>(content, "aanbeveling-7").text.isEmpty());
    const QList<RecommendationPoint> points = rowOf<Recommendation>(content, "aanbeveling-10").points;
    CHECK(points[0].id == "aanbeveling-10-leefwereld");
    CHECK(points[0].text.contains("sociale inclusie"));
    CHECK(points[1].text == "duidelijkere, doelgerichte communicatie en participatie");
    CHECK(points[2].text == "betere samenwerking met de communicatiedienst en dienst gebiedswerking");
}

TEST_CASE("provenance of a recommendation tells its heading, and which long titles are restated") {
    const RoundContent content = recommendations();
    QList<int> restated;
    for (const Recommendation* row : rowsInOrder<Recommendation>(content)) {
        const Provenance* from = provenanceOf(content, refOf(*row));
        REQUIRE(from);
        CHECK(from->section == "Top 10 aanbevelingen volgens belang en impact");
        CHECK(from->note.contains("korte titel: Managementsamenvatting"));
        CHECK(originOf(content, *row) == Origin::Report);
        if (from->restated)
            restated.append(*row->number);
    }
    // The other five stand in the report word for word.
    CHECK(restated == QList<int>{1, 2, 5, 9});
    const auto noteOf = [&](const char* id) {
        return provenanceOf(content, refOf(rowOf<Recommendation>(content, id)))->note;
    };
    CHECK(noteOf("aanbeveling-1").startsWith("onder 1) STRATEGIE;"));
    CHECK(noteOf("aanbeveling-8").startsWith("onder 6) MIDDELEN (FIN/FAC);"));
    // The report runs the second and the third point together in one bullet.
    CHECK(noteOf("aanbeveling-10").endsWith("punten 2 en 3 staan in de bron bij elkaar"));
}

TEST_CASE("the top 10 of 2025 is a ranking without an order and without figures") {
    const RoundContent content = recommendations();
    REQUIRE(content.of<Ranking>().size() == 1);
    const Ranking& ranking = content.of<Ranking>().begin()->second;
    CHECK(ranking.title == "Top 10 aanbevelingen volgens belang en impact");
    CHECK_FALSE(ranking.ordered);
    CHECK(ranking.decidedBy == "Stuurgroep");
    CHECK_FALSE(ranking.decidedOn.isValid()); // the report says no day
    CHECK(ranking.rule.isEmpty());
    CHECK(ranking.note.contains("geen rangorde"));
    CHECK(ranking.note.startsWith("Opmerking van het programma: "));
    CHECK(ranking.frozen.toDateTime() == QDateTime({2025, 6, 30}, {12, 0}, Qt::UTC));
    REQUIRE(ranking.entries.size() == 10);
    for (int i = 0; i < 10; ++i) {
        const RankingEntry& entry = ranking.entries[i];
        CHECK(entry.number == i + 1);
        CHECK(entry.recommendation == RecommendationId(QStringLiteral("aanbeveling-%1").arg(i + 1)));
        RankingEntry bare;
        bare.number = entry.number;
        bare.recommendation = entry.recommendation;
        bare.title = entry.title;
        CHECK(entry == bare);
    }
    CHECK(ranking.entries[9].title == "Klimaatcommunicatie verbeteren");
}

TEST_CASE("the note of the top 10 says what numbers are, and where there is no recommendation") {
    const RoundContent content = recommendations();
    const ReportSection* note = sectionWithRole(content, SectionRole::recommendationsNote);
    REQUIRE(note);
    const QStringList lines = note->text.split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].startsWith("Opmerking van het programma: De nummers 1 tot 10 volgen de thema's"));
    CHECK(lines[1].contains("3-tal"));
    CHECK(lines[2].contains("maatwerk"));
    CHECK(lines[3] == QString::fromUtf8("Geen aanbeveling in de top 10 (“/”) bij 2) AANPAK en 4) HR & CULTUUR."));
}

TEST_CASE("recommendations file: a key that is missing or of another type or not known is refused") {
    CHECK(checkEveryKey(readRecommendationsFile, name) > 50);
}

TEST_CASE("recommendations file: a value that is not known is refused, and its place named") {
    CHECK(refusal("\"theme\": \"strategie\",\n      \"shortTitle\"", "\"theme\": \"strategy\",\n      \"shortTitle\"")
              .startsWith("recommendations[0].theme: "));
    CHECK(refusal("\"origin\": \"program\"", "\"origin\": \"us\"").startsWith("notes[0].origin: "));
    CHECK(refusal("[1, 2, 3]", "[1, 2]").startsWith("themes[0].recommendations: "));
    CHECK(refusal("[1, 2, 3]", "[1, 2, \"3\"]").startsWith("themes[0].recommendations[2]: "));
    CHECK(refusal("[1, 2, 3]", "[1, 2, 2.5]").startsWith("themes[0].recommendations[2]: "));
    CHECK(refusal("\"none\": true", "\"none\": false").startsWith("themes[1].none: "));
    CHECK(refusal("\"id\": \"aanbeveling-2\"", "\"id\": \"aanbeveling-1\"").startsWith("recommendations[1].id: "));
    CHECK(refusal("\"number\": 10", "\"number\": 0").startsWith("recommendations[9].number: "));
}

} // namespace tst_recommendationsfile
