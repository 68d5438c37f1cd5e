#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "base/language.h"
#include "report/content/benchmarktables.h"
#include "report/content/catalogue.h"
#include "report/pictures/reportpictures.h"

#include <algorithm>

using namespace ks;
using namespace ks::test;

namespace tst_benchmarktables {
namespace {

Workspace grid() {
    Workspace workspace = reportGrid();
    workspace.contentLoaded = true;
    return workspace;
}

Workspace withGroup() {
    Workspace workspace = grid();
    workspace.content.of<PeerGroup>().put(
        {PeerGroupId("kust"), "Kust", "", {"oostende", "brugge", "turnhout", "nowhere"}, 1});
    return workspace;
}

double number(const ReportTable& table, int row, int column) {
    const auto* value = std::get_if<double>(&table.rows[row].cells[column].value);
    REQUIRE(value);
    return *value;
}

} // namespace

TEST_CASE("the spread of the report's grid is that of a spreadsheet, and a city asked for stands beside it") {
    const LanguageScope english(Language::English);
    const ReportTable plain = spreadTable(grid(), {});
    REQUIRE(plain.rows.size() == 8);
    CHECK(plain.columns.size() == 7);
    // Monitoring, with QUARTILE.INC: 1 · 2 · 2,75 · 3,25 · 4,5
    CHECK(number(plain, 2, 2) == 1);
    CHECK(number(plain, 2, 3) == 2);
    CHECK(number(plain, 2, 4) == 2.75);
    CHECK(number(plain, 2, 5) == 3.25);
    CHECK(number(plain, 2, 6) == 4.5);
    TableFilter gent;
    gent.city = CityId("gent");
    const ReportTable marked = spreadTable(grid(), gent);
    CHECK(marked.columns.last().title == "Gent");
    CHECK(std::get<Score>(marked.rows[2].cells[7].value) == *Score::between(Quarters{8}, Quarters{12}));
    CHECK(number(marked, 2, 4) == 2.75); // still over all cities
}

TEST_CASE("a comparison within a group is over its cities alone, and names them") {
    const LanguageScope english(Language::English);
    const Workspace workspace = withGroup();
    TableFilter filter;
    filter.group = PeerGroupId("kust");
    CHECK(comparedCities(workspace, filter) == QList<CityId>{CityId("brugge"), CityId("oostende"), CityId("turnhout")});
    const ReportTable spread = spreadTable(workspace, filter);
    CHECK(number(spread, 2, 4) == 3.5); // Monitoring: 4 in Brugge, 3 in Oostende
    CHECK(spread.subtitle.contains("Kust"));
    CHECK(spread.subtitle.contains("Brugge, Oostende, Turnhout"));
    filter.group = PeerGroupId("gone");
    CHECK(comparedCities(workspace, filter).size() == 13);
}

TEST_CASE("the medians of the groups stand below those of all cities") {
    const LanguageScope english(Language::English);
    const ReportTable table = groupsTable(withGroup(), {});
    REQUIRE(table.rows.size() == 2);
    CHECK(number(table, 0, 4) == 2.75);
    CHECK(table.rows[0].cells[4].note == "n = 12");
    CHECK(number(table, 1, 4) == 3.5);
    CHECK(table.rows[1].cells[4].note == "n = 2");
    CHECK(groupsTable(grid(), {}).rows.size() == 1);
}

TEST_CASE("cities stand from high to low with who has no value last, and a radar leaves an unset target open") {
    const LanguageScope english(Language::English);
    const Workspace workspace = grid();
    const ReportTable standings = standingsTable(workspace, {}, workspace.themes[2]);
    REQUIRE(standings.rows.size() == 13);
    CHECK(standings.rows.first().id == "roeselare");
    CHECK(number(standings, 0, 2) == 4.5);
    CHECK(standings.rows.last().id == "turnhout");
    const ReportTable radar = radarTable(workspace, {}, *workspace.city(CityId("gent")));
    CHECK(std::holds_alternative<OpenValue>(radar.rows[0].cells[4].value));
    CHECK(number(radar, 2, 2) == 2.75);
}

TEST_CASE("each chart of the benchmark comes as a picture, and as its table while nobody paints it") {
    const LanguageScope english(Language::English);
    const Workspace workspace = grid();
    const ReportPictures pictures;
    for (const QString& id : QStringList{"distribution", "spread", "standings", "radar"}) {
        CAPTURE(id.toStdString());
        const Result<ReportDocument> painted = buildDocument(workspace, {id}, {}, &pictures);
        const Result<ReportDocument> plain = buildDocument(workspace, {id});
        REQUIRE(painted.ok());
        REQUIRE(plain.ok());
        const qsizetype drawn = std::count_if(painted->blocks.begin(), painted->blocks.end(), [](const auto& block) {
            return std::holds_alternative<ReportPicture>(block);
        });
        CHECK(drawn == (id == "standings" ? 8 : id == "radar" ? 13 : 1));
        CHECK(plain->tables().size() == drawn);
        const bool besideItsTable = id == "distribution" || id == "spread";
        CHECK(painted->tables().size() == (besideItsTable ? 1 : 0));
    }
    CHECK_FALSE(pictures.picture(pictureId::spread, Workspace{}, {}).has_value());
}

} // namespace tst_benchmarktables
