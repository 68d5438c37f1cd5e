#include "support/gridfixture.h"
#include "support/recordingdevice.h"
#include "support/testsupport.h"

#include "base/language.h"
#include "drawing/benchmarkscenes.h"
#include "drawing/fitting.h"
#include "drawing/levelscale.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace ks;
using namespace ks::test;

namespace tst_benchmarkpictures {
namespace {

/// Ten units a letter, lines of twenty.
BarMetrics simpleMetrics() {
    return {[](const QString& text) { return 10.0 * static_cast<qreal>(text.size()); }, 20};
}

template<class Paint>
QStringList textsOf(Paint&& paint) {
    RecordingDevice device(QSize(900, 700));
    QPainter painter(&device);
    paint(painter);
    painter.end();
    CHECK(device.offences.isEmpty());
    return device.texts;
}

} // namespace

TEST_CASE("a value stands on the scale from one edge of the plot to the other") {
    const QRectF plot(100, 0, 400, 50);
    CHECK(levelX(1, plot) == 100);
    CHECK(levelX(3, plot) == 300);
    CHECK(levelX(4.5, plot) == 450);
    CHECK(levelX(5, plot) == 500);
}

TEST_CASE("cities of one value stand above each other and no label touches a neighbour") {
    StripScene scene;
    for (const char* name : {"Gent", "Genk", "Leuven"})
        scene.marks.append({QString::fromLatin1(name), 3, 3});
    scene.marks.append({QStringLiteral("Aalst"), 3.25, 3.25}); // 22,5 units further, under the labels of the others
    scene.marks.append({QStringLiteral("Brugge"), 5, 5});      // at the right edge
    const StripGeometry found = stripGeometry(scene, 400, simpleMetrics());
    REQUIRE(found.places.size() == 5);
    CHECK(found.places[0].lane == 0);
    CHECK(found.places[1].lane == 1);
    CHECK(found.places[2].lane == 2);
    CHECK(found.places[3].lane == 3);
    CHECK(found.places[0].dot.x() == 200); // the plot runs from 20 to 380
    CHECK(found.places[3].dot.x() == 222.5);
    CHECK(found.places[4].lane == 0);
    CHECK(found.places[4].label.right() < found.places[4].dot.x()); // left of its mark
    for (qsizetype i = 0; i < found.places.size(); ++i) {
        CHECK(found.places[i].label.left() >= 0);
        CHECK(found.places[i].label.right() <= 400);
        for (qsizetype j = i + 1; j < found.places.size(); ++j)
            CHECK_FALSE(found.places[i].label.intersects(found.places[j].label));
    }
    CHECK(found.usedHeight > found.plot.bottom());
}

TEST_CASE("a city along the scale is found at its mark, its span and its name") {
    StripScene scene;
    scene.marks = {{QStringLiteral("Gent"), 2, 3}, {QStringLiteral("Aalst"), 4, 4}};
    const StripGeometry found = stripGeometry(scene, 400, simpleMetrics());
    CHECK(stripMarkAt(found, found.places[0].span.p1(), 20) == 0);
    CHECK(stripMarkAt(found, found.places[0].label.center(), 20) == 0);
    CHECK(stripMarkAt(found, found.places[1].dot, 20) == 1);
    CHECK_FALSE(stripMarkAt(found, QPointF(1, found.plot.bottom()), 20));
}

TEST_CASE("on every theme of the report all cities are readable along the scale") {
    const LanguageScope english(Language::English);
    const Workspace workspace = reportGrid();
    for (const ThemeBenchmark& each : benchmarks(workspace, allCities(workspace))) {
        const StripScene scene = standingsScene(workspace, each, CityId("gent"), QLocale::c());
        const StripGeometry found = stripGeometry(scene, 620, simpleMetrics());
        for (qsizetype i = 0; i < found.places.size(); ++i) {
            CHECK(found.places[i].label.left() >= 0);
            CHECK(found.places[i].label.right() <= 620);
            for (qsizetype j = i + 1; j < found.places.size(); ++j)
                CHECK_FALSE(found.places[i].label.intersects(found.places[j].label));
        }
    }
}

TEST_CASE("a strip says between and approximate with the name, and who has no value below") {
    const LanguageScope english(Language::English);
    Workspace workspace = reportGrid();
    const ThemeId theme("risicobeheer");
    workspace.scores.put({workspace.cell(CityId("brugge"), theme), *Score::approximate(Quarters{8}), {}, {}}); // "~2"
    const StripScene scene =
        standingsScene(workspace, themeBenchmark(workspace, theme, allCities(workspace)), CityId("gent"), QLocale::c());
    const QStringList texts = textsOf([&](QPainter& painter) {
        paintStrip(painter, QRectF(0, 0, 900, 700), scene, LevelPaletteId::Report, ChartInk::onPaper());
    });
    CHECK(texts.contains("Gent (2–3)"));
    CHECK(texts.contains("Brugge (~2)"));
    CHECK(texts.contains("Antwerpen"));
    CHECK(texts.contains("median 3"));
    CHECK(texts.last().contains("Turnhout"));
    CHECK(scene.without.contains("Aalst"));
}

TEST_CASE("bars of levels share one length per city, and who has no value stands apart") {
    StackScene scene;
    scene.rows = {{QStringLiteral("Theme"), {1, 0, 2, 0, 0}, 1}};
    scene.keys = {QStringLiteral("1"), QStringLiteral("2")};
    // The name takes 50 and a gap 12; another gap of 12 stands before the last: 326 for four cities.
    const StackGeometry found = stackGeometry(scene, 400, simpleMetrics());
    REQUIRE(found.segments[0].size() == 3);
    CHECK(found.segments[0][0].area.left() == 62);
    CHECK(found.segments[0][0].area.width() == 81.5);
    CHECK(found.segments[0][1].part == 2);
    CHECK(found.segments[0][1].area.width() == 163);
    CHECK(found.segments[0][2].part == 5);
    CHECK(found.segments[0][2].area.right() == 400);
    CHECK(found.segments[0][2].area.left() == found.segments[0][1].area.right() + 12);
}

TEST_CASE("the bars of the report count what stands in its grid") {
    const LanguageScope english(Language::English);
    const Workspace workspace = reportGrid();
    const StackScene scene = distributionScene(workspace, allCities(workspace));
    REQUIRE(scene.rows.size() == 8);
    // Strategie: Aalst 2,5 on level 2 (a tie goes lower); Gent 3–4 at 3,5 on level 3 with seven at 3; 4 in Antwerpen,
    // Leuven, Mechelen; 5 in Roeselare; Turnhout apart.
    CHECK(scene.rows[0].perLevel == std::array<int, 5>{0, 1, 7, 3, 1});
    CHECK(scene.rows[0].aside == 1);
    CHECK(scene.rows[0].total() == 13);
    const QStringList texts = textsOf([&](QPainter& painter) {
        paintStacks(painter, QRectF(0, 0, 900, 700), scene, LevelPaletteId::Grey, ChartInk::onPaper());
    });
    CHECK(texts.contains("without a value"));
}

TEST_CASE("who has no value has a dashed edge in place of a colour, in the bars and in their key") {
    const LanguageScope english(Language::English);
    const StackScene scene = distributionScene(reportGrid(), allCities(reportGrid()));
    for (const LevelPaletteId palette : {LevelPaletteId::Report, LevelPaletteId::ColourBlind, LevelPaletteId::Grey}) {
        RecordingDevice device(QSize(900, 700));
        QPainter painter(&device);
        paintStacks(painter, QRectF(0, 0, 900, 700), scene, palette, ChartInk::onPaper());
        painter.end();
        int dashed = 0;
        for (const RecordingDevice::Shape& each : std::as_const(device.shapes)) {
            if (each.pen.style() != Qt::DashLine)
                continue;
            ++dashed;
            CHECK(each.brush.color() == QColor(Qt::white));
        }
        CHECK(dashed == 9); // in each of the eight bars, and in the key
    }
}

TEST_CASE("boxes stand on one scale with names before and figures after them") {
    const LanguageScope english(Language::English);
    const Workspace workspace = reportGrid();
    const BoxScene scene = spreadScene(workspace, allCities(workspace), CityId("turnhout"), QLocale::c());
    REQUIRE(scene.rows.size() == 8);
    CHECK_FALSE(scene.rows[0].mark); // Turnhout gave no level
    CHECK(scene.rows[2].text == "2.75 (n = 12)");
    REQUIRE(scene.rows[2].figures);
    // Monitoring: 1 1,5 2 2 2 2,5 3 3 3 4 4 4,5
    CHECK(*scene.rows[2].figures == BoxFigures{1, 2, 2.75, 3.25, 4.5, 2.5, 3});
    const BoxScene marked = spreadScene(workspace, allCities(workspace), CityId("gent"), QLocale::c());
    CHECK(marked.rows[0].mark == BoxMark{3, 4});
    CHECK(marked.markLabel == "Gent");
    const BoxGeometry found = boxGeometry(marked, 900, simpleMetrics());
    for (const BoxPlace& each : found.rows) {
        CHECK(each.name.right() < found.plot.left());
        CHECK(each.text.left() > found.plot.right());
        CHECK(each.text.right() <= 900);
    }
    const QStringList texts = textsOf([&](QPainter& painter) {
        paintBoxes(painter, QRectF(0, 0, 900, 700), marked, LevelPaletteId::ColourBlind, ChartInk::onPaper());
    });
    CHECK(texts.contains("2.75 (n = 12)"));
    CHECK(texts.contains("Gent"));
}

TEST_CASE("a radar has a spoke per theme, level 5 at its rim, and every label whole within the picture") {
    RadarScene scene;
    scene.spokes = {"Strategie",   "Aanpak",   "Monitoring",   "HR & cultuur",
                    "Regelgeving", "Middelen", "Risicobeheer", "Communicatie & participatie"};
    scene.series = {{QStringLiteral("Gent"), RadarStyle::City, QList<std::optional<RadarValue>>(8, RadarValue{5, 5})}};
    const RadarGeometry found = radarGeometry(scene, QSizeF(900, 700), simpleMetrics());
    CHECK(found.at(0, 5) == found.centre + QPointF(0, -found.radius));
    CHECK(std::abs(found.at(2, 2.5).x() - (found.centre.x() + found.radius / 2)) < 1e-9); // a quarter round
    CHECK(std::abs(found.at(2, 2.5).y() - found.centre.y()) < 1e-9);
    CHECK(found.radius > 150);
    const QRectF picture(0, 0, 900, 700);
    for (qsizetype i = 0; i < found.labels.size(); ++i) {
        CHECK(picture.contains(found.labels[i].area));
        CHECK(found.labels[i].lines.join(' ') == scene.spokes[i]);
        for (qsizetype j = i + 1; j < found.labels.size(); ++j)
            CHECK_FALSE(found.labels[i].area.intersects(found.labels[j].area));
    }
    CHECK(found.usedHeight <= 700);
    CHECK(picture.contains(found.keys[0]));
}

TEST_CASE("a radar asks for a height at which the numbers of its levels stand clear of one another") {
    RadarScene scene;
    scene.spokes = {"Strategie", "Aanpak", "Monitoring", "HR", "Regels", "Middelen", "Risico", "Communicatie"};
    scene.series = {{QStringLiteral("Gent"), RadarStyle::City, QList<std::optional<RadarValue>>(8, RadarValue{3, 3})}};
    const qreal height = radarHeight(scene, 1000, simpleMetrics());
    const RadarGeometry found = radarGeometry(scene, QSizeF(1000, height), simpleMetrics());
    CHECK(found.radius >= 140); // seven lines
    CHECK(found.usedHeight <= height);
    REQUIRE(found.plates.size() == 5);
    for (qsizetype i = 1; i < 5; ++i)
        CHECK_FALSE(found.plates[i].intersects(found.plates[i - 1]));
    const BarMetrics large{[](const QString& text) { return 20.0 * static_cast<qreal>(text.size()); }, 40};
    CHECK(radarHeight(scene, 2000, large) >= 2 * height - 2);
}

TEST_CASE("the line of a city does not lie over the numbers of the levels") {
    RadarScene scene;
    scene.spokes = QStringList(8, QStringLiteral("Thema"));
    scene.series = {{QStringLiteral("Gent"), RadarStyle::City, QList<std::optional<RadarValue>>(8, RadarValue{3, 3})}};
    QImage image(600, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const BarMetrics metrics = metricsOf(painter.font(), &image);
    paintRadar(painter, QRectF(0, 0, 600, 600), scene, LevelPaletteId::Report, ChartInk::onPaper());
    painter.end();
    const RadarGeometry found = radarGeometry(scene, QSizeF(600, 600), metrics);
    const QPointF along = found.at(1, 3) - found.at(0, 3);
    const QPointF beside = found.plates[2].center() + along / std::hypot(along.x(), along.y()) * metrics.line * 0.38;
    CHECK(image.pixelColor(beside.toPoint()) == levelColours(LevelPaletteId::Report, 3).fill);
}

TEST_CASE("a point of a radar belongs to the theme whose spoke is nearest, and so does its name") {
    RadarScene scene;
    scene.spokes = {"Strategie", "Aanpak", "Monitoring", "HR"};
    const RadarGeometry found = radarGeometry(scene, QSizeF(600, 500), simpleMetrics());
    CHECK(radarSpokeAt(found, found.at(0, 4)) == 0);
    CHECK(radarSpokeAt(found, found.at(1, 2) + QPointF(0, 15)) == 1);
    CHECK(radarSpokeAt(found, found.at(3, 5)) == 3);
    CHECK(radarSpokeAt(found, found.labels[2].area.center()) == 2);
    CHECK_FALSE(radarSpokeAt(found, QPointF(1, 1)));
    CHECK_FALSE(radarSpokeAt(found, found.centre)); // of all of them
}

TEST_CASE("the line of a radar stops where there is no value and closes where there is one everywhere") {
    RadarGeometry geometry;
    geometry.spokes = 4;
    geometry.radius = 100;
    RadarSeries series;
    series.values = QList<std::optional<RadarValue>>(4, RadarValue{3, 3});
    QList<QPolygonF> lines = radarLines(series, geometry);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].size() == 5);
    CHECK(lines[0].first() == lines[0].last());

    series.values[1].reset();
    lines = radarLines(series, geometry); // from spoke 2 round to spoke 0
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].size() == 3);
    series.values[3].reset();
    CHECK(radarLines(series, geometry).isEmpty()); // single points make no line
    series.values.fill(std::nullopt);
    CHECK(radarLines(series, geometry).isEmpty());
}

TEST_CASE("a city that handed in without levels has no line in its radar, and is named there all the same") {
    const LanguageScope english(Language::English);
    const Workspace workspace = reportGrid();
    const CityId turnhout("turnhout");
    const RadarScene scene = radarScene(workspace, turnhout, cityStandings(workspace, turnhout, allCities(workspace)));
    REQUIRE(scene.series.size() == 2);
    CHECK(scene.series[0].style == RadarStyle::Group);
    const QStringList texts = textsOf([&](QPainter& painter) {
        paintRadar(painter, QRectF(0, 0, 500, 500), scene, LevelPaletteId::Report, ChartInk::onPaper());
    });
    CHECK(texts.contains("Turnhout (no value)"));
}

TEST_CASE("the line of the median leads through no name") {
    StripScene scene;
    scene.marks = {{QStringLiteral("Gent"), 3, 3}, {QStringLiteral("Roeselare"), 4.5, 4.5}};
    scene.median = 4;
    const StripGeometry found = stripGeometry(scene, 400, simpleMetrics());
    // The plot runs from 20 to 380: the median stands at 290, the dot of Roeselare at 335; its name of 90 units finds
    // no room on the right.
    const QRectF name = found.places[1].label;
    REQUIRE(name.left() < 290);
    REQUIRE(name.right() > 290);
    REQUIRE_FALSE(found.medianLines.isEmpty());
    qreal drawn = 0;
    for (const QLineF& each : found.medianLines) {
        CHECK(each.x1() == 290);
        CHECK((each.y2() <= name.top() || each.y1() >= name.bottom()));
        drawn += each.length();
    }
    CHECK(drawn == found.plot.bottom() - 20 - name.height()); // from below its own name down to the scale
}

TEST_CASE("the key of the boxes tells what the bar in them is, where there is one") {
    const LanguageScope english(Language::English);
    const Workspace workspace = reportGrid();
    const auto texts = [&](const QList<CityId>& cities) {
        const BoxScene scene = spreadScene(workspace, cities, std::nullopt, QLocale::c());
        return textsOf([&](QPainter& painter) {
            paintBoxes(painter, QRectF(0, 0, 900, 700), scene, LevelPaletteId::Report, ChartInk::onPaper());
        });
    };
    const QString key = QStringLiteral("Bar in a box: the bounds of the median, where these differ.");
    CHECK(texts(allCities(workspace)).contains(key));
    CHECK_FALSE(texts({CityId("oostende")}).contains(key)); // one level on every theme
}

TEST_CASE("a level that is lost on its ground has an edge") {
    const ChartInk paper = ChartInk::onPaper();
    const auto edged = [&](LevelPaletteId palette, int level) {
        return levelEdge(levelColours(palette, level).fill, paper, 20).style() != Qt::NoPen;
    };
    CHECK(edged(LevelPaletteId::Grey, 5));
    CHECK_FALSE(edged(LevelPaletteId::Grey, 4));
    for (int level = 1; level <= 5; ++level)
        CHECK_FALSE(edged(LevelPaletteId::Report, level));

    StackScene scene;
    scene.rows = {{QStringLiteral("Strategie"), {0, 0, 0, 0, 2}, 0}};
    scene.keys = {QStringLiteral("1")};
    RecordingDevice device(QSize(400, 100));
    QPainter painter(&device);
    paintStacks(painter, QRectF(0, 0, 400, 100), scene, LevelPaletteId::Grey, paper);
    painter.end();
    CHECK(std::any_of(device.shapes.begin(), device.shapes.end(), [&](const RecordingDevice::Shape& each) {
        return each.pen.style() != Qt::NoPen && each.pen.color() == paper.rule;
    }));
}

TEST_CASE("what is too high for its area is painted smaller, never cut off") {
    RecordingDevice device(QSize(200, 100));
    QPainter painter(&device);
    QRectF given;
    qreal scale = 1;
    // As a text that takes 40000 square units, whatever its width.
    paintFitted(
        painter, QRectF(0, 0, 200, 100), [](qreal width) { return 40000 / width; },
        [&](const QRectF& area) {
            given = area;
            scale = painter.transform().m11();
        });
    CHECK(scale < 1);
    CHECK(40000 / given.width() * scale <= 100);
    CHECK(std::abs(given.width() * scale - 200) < 1e-6);
}

} // namespace tst_benchmarkpictures
