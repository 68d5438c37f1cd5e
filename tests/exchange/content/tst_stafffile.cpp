#include "exchange/content/contentsupport.h"
#include "support/testsupport.h"

#include "domain/content/prose.h"

using namespace ks;
using namespace ks::test;

namespace tst_stafffile {
namespace {

constexpr const char* name = "staffing-2024.json";
const RoundId baselineRound(QStringLiteral("2024-najaar"));

RoundContent staffing() {
    return contentOf(readStaffingFile, name);
}

template<class Figure>
const Figure& figureOf(const RoundContent& content, const char* city) {
    const Figure* row = content.of<Figure>().find({baselineRound, CityId(city)});
    REQUIRE(row);
    return *row;
}

QString refusal(const QByteArray& from, const QByteArray& to) {
    return refusalWith(readStaffingFile, name, from, to);
}

} // namespace

TEST_CASE("four FTE figures are given, one is withheld, and of eight cities the report does not say") {
    const RoundContent content = staffing();
    REQUIRE(content.of<FteFigure>().size() == 13);
    const std::pair<const char*, int> given[] = {
        {"antwerpen", 6000}, {"mechelen", 2340}, {"brugge", 750}, {"aalst", 830}};
    for (const auto& [city, hundredths] : given) {
        CAPTURE(city);
        CHECK(figureOf<FteFigure>(content, city).state == FteState::Given);
        CHECK(figureOf<FteFigure>(content, city).hundredths == hundredths);
        CHECK(figureOf<FteFigure>(content, city).visibility == Visibility::Everyone);
    }
    CHECK(figureOf<FteFigure>(content, "antwerpen").note == "incl. AG Energiebesparingsfonds");
    for (const char* open :
         {"genk", "gent", "hasselt", "kortrijk", "leuven", "oostende", "roeselare", "sint-niklaas"}) {
        CAPTURE(open);
        const FteFigure& row = figureOf<FteFigure>(content, open);
        CHECK(row.state == FteState::Open);
        CHECK_FALSE(row.hundredths);
        CHECK_FALSE(row.subsidisedPercent);
        CHECK(row.visibility == Visibility::SteeringGroup);
    }
    // Its share shows that it took part; its FTE are not in the report.
    const FteFigure& turnhout = figureOf<FteFigure>(content, "turnhout");
    CHECK(turnhout.state == FteState::Withheld);
    CHECK_FALSE(turnhout.hundredths);
    CHECK(turnhout.subsidisedPercent == 0);
    CHECK(turnhout.visibility == Visibility::Everyone);
    CHECK(figureOf<FteFigure>(content, "mechelen").subsidisedPercent == 83);
    CHECK_FALSE(figureOf<FteFigure>(content, "antwerpen").subsidisedPercent);
}

TEST_CASE("LEKP-1 adds up to 45.5 FTE, without the remarks that hold LEKP-2") {
    const RoundContent content = staffing();
    REQUIRE(content.of<LekpFigure>().size() == 13);
    int sum = 0;
    for (const auto& [key, row] : content.of<LekpFigure>()) {
        REQUIRE(row.hundredths);
        CHECK(row.visibility == Visibility::Everyone);
        sum += *row.hundredths;
    }
    CHECK(sum == 4550);
    const LekpFigure& antwerp = figureOf<LekpFigure>(content, "antwerpen");
    CHECK(antwerp.hundredths == 1100);
    CHECK(antwerp.note == "14 VTE (incl. LEKP2)");
    CHECK(antwerp.domains == QStringList{"Linkeroever klimaatneutraal", "renovatie", "circulair", "adaptatie",
                                         "hernieuwbare energie", "Ecohuis"});
    CHECK(antwerp.domainsOpenEnded);
    CHECK(figureOf<LekpFigure>(content, "brugge").hundredths == 300);
    CHECK(figureOf<LekpFigure>(content, "brugge").note == "7 VTE (incl. LEKP 2)");
    CHECK_FALSE(figureOf<LekpFigure>(content, "brugge").domainsOpenEnded);
    CHECK(figureOf<LekpFigure>(content, "gent").hundredths == 840);
    CHECK(figureOf<LekpFigure>(content, "mechelen").hundredths == 710);
    CHECK(figureOf<LekpFigure>(content, "turnhout").hundredths == 0); // none, which is not the same as open
    CHECK(figureOf<LekpFigure>(content, "turnhout").domains.isEmpty());
}

TEST_CASE("the reservation of the benchmark has its reasons, what is withheld, and the trends") {
    const RoundContent content = staffing();
    const ReportSection* section = sectionWithRole(content, SectionRole::fteReservation);
    REQUIRE(section);
    CHECK(section->title == "High level HR-benchmark van het aantal VTE van klimaatmedewerkers");
    const QList<ProseBlock> blocks = proseBlocks(section->text);
    int items = 0;
    for (const ProseBlock& each : blocks)
        items += each.kind == ProseBlock::Kind::Item;
    CHECK(items == 4 + 5);
    CHECK(
        section->text.contains(QString::fromUtf8("Namen deel: 9 steden. Coördinatie: Kenniscentrum Vlaamse Steden.")));
    CHECK(section->text.contains("volledig vergelijkbaar en veralgemeenbaar zijn ze niet"));
    CHECK(section->text.contains("Daarom staan de cijfers niet volledig in het rapport"));
    CHECK(section->text.contains("in Mechelen bijvoorbeeld 83 %, in Turnhout bijvoorbeeld 0 %"));
    CHECK(provenanceOf(content, refOf(*section))->section ==
          QString::fromUtf8("Thema 4 | HR & cultuur – High level HR-benchmark"));
}

TEST_CASE("the reservation of LEKP-1 has its total, its columns, its source and the program's notes") {
    const RoundContent content = staffing();
    const ReportSection* section = sectionWithRole(content, SectionRole::lekpReservation);
    REQUIRE(section);
    CHECK(section->title == "Overzicht LEKP1-VTE centrumsteden (bij benadering)");
    CHECK(section->text.contains("\n- Totaal, bij benadering: 45,5 VTE\n"));
    CHECK(
        section->text.contains(QString::fromUtf8("\n- Kolommen: opmerkingen; (meest) geïmpacteerde domeinen/taken\n")));
    CHECK(section->text.contains("\n- Bron: Kenniscentrum Vlaamse Steden\n"));
    CHECK(section->text.contains("\nOpmerking van het programma: De opmerkingen met LEKP-2 tellen niet mee"));
    CHECK(section->text.contains("\nOpmerking van het programma: HR-benchmark en LEKP-1 gebruiken andere definities"));
}

TEST_CASE("staffing file: every key is required, of its type, and no other is known") {
    CHECK(checkEveryKey(readStaffingFile, name) > 150);
}

TEST_CASE("staffing file: figures and words that do not hold together are refused") {
    CHECK(refusal("\"state\": \"given\", \"value\": 8.3", "\"state\": \"given\", \"value\": null")
              .startsWith("hrBenchmark.cities[0].fte.value: "));
    CHECK(refusal("\"state\": \"given\", \"value\": 8.3", "\"state\": \"guessed\", \"value\": 8.3")
              .startsWith("hrBenchmark.cities[0].fte.state: "));
    CHECK(refusal("\"value\": 8.3", "\"value\": 8.333").startsWith("hrBenchmark.cities[0].fte.value: "));
    CHECK(refusal("\"extreme\": \"lowest\"", "\"extreme\": \"low\"").startsWith("hrBenchmark.cities[0].fte.extreme: "));
    CHECK(refusal("\"tookPart\": true", "\"tookPart\": false").startsWith("hrBenchmark.cities[0].tookPart: "));
    CHECK(refusal("\"value\": 83}", "\"value\": 101}")
              .startsWith("hrBenchmark.cities[8].subsidisedSharePercent.value: "));
    CHECK(refusal("\"visibility\": \"steeringGroup\"", "\"visibility\": \"nobody\"")
              .startsWith("hrBenchmark.withheld.visibility: "));
    CHECK(refusal("\"countsInTotal\": false", "\"countsInTotal\": true")
              .startsWith("lekp1.rows[1].remark.countsInTotal: "));
    CHECK(refusal("\"fte\": 8.4", "\"fte\": 8.5") == "lekp1.total: the figures of the cities add up to 45,6 VTE.");
    CHECK(refusal("\"approximate\": true", "\"approximate\": false").startsWith("lekp1.approximate: "));
    CHECK(refusal("\"origin\": \"program\"", "\"origin\": \"hearsay\"").startsWith("lekp1.notes[0].origin: "));
}

TEST_CASE("staffing file: a city that says it did not take part is not open") {
    QByteArray bytes = contentBytes(name);
    const QByteArray unknown = "\"city\": \"genk\",\n        \"tookPart\": null";
    REQUIRE(bytes.contains(unknown));
    bytes.replace(unknown, "\"city\": \"genk\",\n        \"tookPart\": false");
    const Result<JsonNode> document = parseStrictJson(bytes);
    REQUIRE(document.ok());
    JsonProblem problem;
    JsonFields root(*document, {}, problem);
    RoundContent content;
    Workspace model;
    model.loadedRound = baselineRound;
    ContentFile file(root, content, model);
    readStaffingFile(file);
    CHECK_FALSE(problem.error());
    CHECK(figureOf<FteFigure>(content, "genk").state == FteState::NotTaken);
}

} // namespace tst_stafffile
