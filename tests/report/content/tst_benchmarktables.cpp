#include "support/recordingdevice.h"
#include "support/testsupport.h"
#include "support/tworounds.h"

#include "base/language.h"
#include "report/content/benchmarktables.h"
#include "report/content/catalogue.h"
#include "report/pictures/reportpictures.h"

#include <QPainter>

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

TEST_CASE("a picture that stands without its table names the group that is compared, and its cities") {
    const LanguageScope english(Language::English);
    const Workspace workspace = withGroup();
    const ReportPictures pictures;
    TableFilter filter;
    filter.group = PeerGroupId("kust");
    for (const QString& id : QStringList{"standings", "radar"}) {
        CAPTURE(id.toStdString());
        const Result<ReportDocument> document = buildDocument(workspace, {id}, filter, &pictures);
        REQUIRE(document.ok());
        int seen = 0;
        for (const ReportBlock& block : document->blocks) {
            const auto* picture = std::get_if<ReportPicture>(&block);
            if (!picture)
                continue;
            ++seen;
            CHECK(picture->caption.endsWith(QString::fromUtf8(" (group “Kust”)")));
            CHECK(picture->description.startsWith(QString::fromUtf8("Group “Kust”: Brugge, Oostende, Turnhout. ")));
        }
        CHECK(seen > 0);
    }
    filter.group.reset();
    CHECK_FALSE(pictures.picture(pictureId::spread, workspace, filter)->caption.contains("group"));
}

TEST_CASE("the medians of the groups stand below those of all cities") {
    const LanguageScope english(Language::English);
    const ReportTable table = groupsTable(withGroup(), {});
    REQUIRE(table.rows.size() == 2);
    CHECK(number(table, 0, 4) == 2.75);
    CHECK(table.rows[0].cells[4].note == QString::fromUtf8("2.5–3 · n = 12")); // Gent says between 2 and 3
    CHECK(table.rows[0].cells[2].note == "stable · n = 12");
    CHECK(number(table, 1, 4) == 3.5);
    CHECK(table.rows[1].cells[4].note == "stable · n = 2");
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

TEST_CASE("a median of the spread stands with its bounds, or is said to be stable") {
    const LanguageScope english(Language::English);
    const ReportTable spread = spreadTable(grid(), {});
    CHECK(spread.rows[0].cells[4].note == "stable");
    CHECK(spread.rows[2].cells[4].note == QString::fromUtf8("2.5–3"));
}

TEST_CASE("a group without a value says so rather than nothing") {
    const LanguageScope english(Language::English);
    Workspace workspace = grid();
    workspace.content.of<PeerGroup>().put({PeerGroupId("leeg"), "Leeg", "", {}, 1});
    const ReportTable table = groupsTable(workspace, {});
    CHECK(std::get<QString>(table.rows[1].cells[2].value) == "none");
    CHECK(table.rows[1].cells[2].note == "n = 0");
}

TEST_CASE("the marked city is told to be in the figures only where it is, with the number of cities that count") {
    const LanguageScope english(Language::English);
    const Workspace workspace = withGroup();
    const Theme monitoring = workspace.themes[2];
    TableFilter gent;
    gent.city = CityId("gent");
    CHECK(standingsTable(workspace, gent, monitoring)
              .notes.last()
              .startsWith("Gent is marked; the median is over the 12"));
    gent.group = PeerGroupId("kust");
    CHECK(standingsTable(workspace, gent, monitoring).notes.last() ==
          QString::fromUtf8("Gent is not in the group “Kust”, so it is not shown here."));
    CHECK(spreadTable(workspace, gent).notes.last() ==
          QString::fromUtf8("Gent is marked, but is not in the group “Kust”: it does not count in the figures."));
    CHECK(radarTable(workspace, gent, *workspace.city(CityId("gent"))).notes.last() ==
          QString::fromUtf8("Gent is not in the group “Kust”: the median is that of the cities in it."));
}

TEST_CASE("a city without a value says so in words where its value would stand") {
    const LanguageScope english(Language::English);
    const Workspace workspace = grid();
    const ReportTable standings = standingsTable(workspace, {}, workspace.themes[2]);
    CHECK(std::get<QString>(standings.rows.last().cells[2].value) == "handed in, without a level");
}

TEST_CASE("a radar holds a city against the round before too, in its title, its table and its picture") {
    const LanguageScope english(Language::English);
    Workspace now = laterGrid({{{"gent", "strategie"}, "4"}});
    now.contentLoaded = true;
    TableFilter filter;
    filter.earlier = std::make_shared<const QList<Workspace>>(QList<Workspace>{grid()});
    const City& gent = *now.city(CityId("gent"));
    const ReportTable table = radarTable(now, filter, gent);
    CHECK(table.title == "Gent against the median, its target and Nulmeting najaar 2024");
    REQUIRE(table.columns.size() == 6);
    CHECK(table.columns[5].title == "Nulmeting najaar 2024");
    CHECK(std::get<Score>(table.rows[0].cells[1].value) == *Score::exact(Quarters{16}));
    CHECK(std::get<Score>(table.rows[0].cells[5].value) == *Score::between(Quarters{12}, Quarters{16}));
    const std::optional<ReportPicture> picture = ReportPictures().picture(pictureId::radar(gent.id), now, filter);
    REQUIRE(picture);
    CHECK(picture->caption == table.title);
    RecordingDevice device(QSize(900, 500));
    QPainter painter(&device);
    picture->paint(painter, QRectF(0, 0, 900, 500), LevelPaletteId::Report);
    painter.end();
    CHECK(device.texts.contains("Nulmeting najaar 2024"));
    CHECK(radarTable(now, {}, gent).title == "Gent against the median and its target");
    CHECK(comparesRounds({"radar"}));
}

TEST_CASE("in the whole report the cities stand together in three figures, and one alone where it is limited") {
    const LanguageScope english(Language::English);
    const Workspace workspace = grid();
    const ReportPictures pictures;
    const auto radarsOf = [&](const TableFilter& filter, const PictureSource* source) {
        const Result<ReportDocument> report = buildDocument(workspace, {"report"}, filter, source);
        REQUIRE(report.ok());
        QStringList ids;
        for (const ReportBlock& block : report->blocks) {
            if (const auto* picture = std::get_if<ReportPicture>(&block); picture && picture->id.startsWith("radar"))
                ids.append(picture->id);
            if (const auto* table = std::get_if<ReportTable>(&block))
                CHECK_FALSE(table->id.startsWith("radar"));
        }
        return ids;
    };
    CHECK(radarsOf({}, &pictures) == QStringList{"radars:1", "radars:2", "radars:3"});
    CHECK(radarsOf({}, nullptr).isEmpty());
    CHECK(radarsOf({CityId("gent")}, &pictures) == QStringList{"radar:gent"});

    QList<qsizetype> sizes;
    for (const QList<City>& page : radarPages(workspace, {}))
        sizes.append(page.size());
    CHECK(sizes == QList<qsizetype>{5, 4, 4});
    const ReportTable table = radarsTable(workspace, {}, 0);
    REQUIRE(table.rows.size() == 6); // the medians, and the own scores of five cities: no targets, no round before
    CHECK(std::get<double>(table.rows[0].cells[4].value) == 2.75);
    CHECK(table.rows[1].id == "aalst/own");
    const std::optional<ReportPicture> picture = pictures.picture(pictureId::radars(0), workspace, {});
    REQUIRE(picture);
    RecordingDevice device(QSize(660, 800));
    QPainter painter(&device);
    picture->paint(painter, QRectF(0, 0, 660, 800), LevelPaletteId::Report);
    painter.end();
    CHECK(device.offences.isEmpty());
    const QList<City> drawn = radarPages(workspace, {}).first();
    for (const City& city : drawn)
        CHECK(device.texts.contains(city.name));
}

} // namespace tst_benchmarktables
