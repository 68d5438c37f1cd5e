#include "exchange/content/contentsupport.h"
#include "support/testsupport.h"

using namespace ks;
using namespace ks::test;

namespace tst_monitoringtoolsfile {
namespace {

constexpr const char* name = "monitoring-tools-2024.json";

} // namespace

TEST_CASE("the monitoring tools are four entries of information about three cities and the others") {
    const RoundContent content = contentOf(readMonitoringToolsFile, name);
    REQUIRE(content.of<GoodPractice>().size() == 4);
    for (const auto& [id, row] : content.of<GoodPractice>()) {
        CHECK(row.kind == PracticeKind::Information);
        CHECK(row.theme == ThemeId("monitoring"));
        CHECK(row.heading == "De meest gebruikte systemen/tools voor klimaat-monitoring en rapportering");
        CHECK(row.position == 1);
        CHECK(row.addressState == AddressState::None);
        CHECK(row.city.has_value() == row.subject.isEmpty());
        CHECK_FALSE(provenanceOf(content, refOf(row))->restated);
    }
    const auto& hasselt = rowOf<GoodPractice>(content, "monitoring-tools-hasselt");
    CHECK(hasselt.city == CityId("hasselt"));
    CHECK(hasselt.title == "e-lyse/terra, Power BI");
    CHECK(hasselt.text == "- e-lyse/terra: voor energiestromen\n"
                          "- Power BI: o.b.v. futureproofed cities (i.v.m. resultaten CO2-inventarissen)");
    const auto& others = rowOf<GoodPractice>(content, "monitoring-tools-other-cities");
    CHECK(others.subject == "Andere steden");
    CHECK(others.title == "ORBA/Pepperflow, LEKP-rapportagetool");
    CHECK(others.text == "Gebruik: vaak");
    CHECK(rowOf<GoodPractice>(content, "monitoring-tools-antwerpen").text.isEmpty());
}

TEST_CASE("the monitoring tools come behind the practices of their city") {
    const RoundContent& content = baselineWithContent().content;
    CHECK(rowOf<GoodPractice>(content, "monitoring-tools-antwerpen").position == 3);
    CHECK(rowOf<GoodPractice>(content, "monitoring-tools-hasselt").position == 1);
}

TEST_CASE("the introduction of the monitoring tools says that they are no practice") {
    const RoundContent content = contentOf(readMonitoringToolsFile, name);
    const ReportSection* section = sectionWithRole(content, SectionRole::toolsIntroduction);
    REQUIRE(section);
    CHECK(section->title == "De meest gebruikte systemen/tools voor klimaat-monitoring en rapportering");
    CHECK(section->text == "Ter info; dit overzicht is geen goede praktijk.");
    CHECK(provenanceOf(content, refOf(*section))->section ==
          QString::fromUtf8("Thema 5 | Klimaatmonitoring – Goede praktijken"));
}

TEST_CASE("monitoring tools file: every key is required, of its type, and no other is known") {
    CHECK(checkEveryKey(readMonitoringToolsFile, name) == 17 * 2 + 4);
    CHECK(refusalWith(readMonitoringToolsFile, name, "\"kind\": \"information\"", "\"kind\": \"practice\"")
              .startsWith("entries[0].kind: "));
}

} // namespace tst_monitoringtoolsfile
