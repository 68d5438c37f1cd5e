#include "charts/pointing.h"
#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "charts/benchmarkcharts.h"

#include <QTest>

using namespace ks;
using namespace ks::test;

namespace tst_benchmarkcharts {
namespace {

PaintedScene strip(const Workspace& workspace, const ThemeId& theme) {
    return stripChart(workspace, themeBenchmark(workspace, theme, allCities(workspace)), CityId("gent"), QLocale::c());
}

PaintedScene radar(const Workspace& workspace) {
    const QList<CityThemeStanding> standings = cityStandings(workspace, CityId("gent"), allCities(workspace));
    return radarChart(radarScene(workspace, CityId("gent"), standings), standings, QStringLiteral("Gent"),
                      QLocale::c());
}

void setLetters(PaintedChart& chart, int pixels) {
    QFont font = chart.font();
    font.setPixelSize(pixels);
    chart.setFont(font);
}

} // namespace

TEST_CASE("charts that are painted say in words what they show") {
    const Workspace workspace = reportGrid();
    CHECK(strip(workspace, ThemeId("monitoring")).description.startsWith("Roeselare: between 4 and 5\nBrugge: 4\n"));
    CHECK(
        radar(workspace).description.startsWith(QString::fromUtf8("Strategie – Median of the cities: 3; Gent: 3–4\n")));
}

TEST_CASE("a painted chart asks for the height that its letters need, and for more when they grow") {
    const Workspace workspace = reportGrid();
    for (const PaintedScene& scene : {strip(workspace, ThemeId("strategie")), radar(workspace)}) {
        PaintedChart chart;
        chart.setScene(scene);
        CHECK(chart.sizePolicy().hasHeightForWidth());
        setLetters(chart, 12);
        const int small = chart.heightForWidth(1000);
        setLetters(chart, 24);
        CHECK(chart.heightForWidth(1000) > 1.7 * small);
        CHECK(chart.heightForWidth(1000) > chart.minimumSizeHint().height());
    }
}

TEST_CASE("a click on a spoke of the radar tells its theme, beside the web it tells nothing") {
    const Workspace workspace = reportGrid();
    const QList<CityThemeStanding> standings = cityStandings(workspace, CityId("gent"), allCities(workspace));
    PaintedChart chart;
    setLetters(chart, 12);
    chart.setScene(radar(workspace));
    chart.resize(800, chart.heightForWidth(800));
    chart.show();
    QStringList clicked;
    QObject::connect(&chart, &PaintedChart::spotClicked, &chart, [&](const QString& id) { clicked.append(id); });
    const int air = QFontMetrics(chart.font()).height();
    const RadarGeometry geometry =
        radarGeometry(radarScene(workspace, CityId("gent"), standings),
                      QSizeF(chart.width() - 2 * air, chart.height() - 2 * air), metricsOf(chart.font(), &chart));
    const QPointF origin(air, air);
    pointAt(chart, (origin + geometry.at(2, 3)).toPoint());
    CHECK(chart.cursor().shape() == Qt::PointingHandCursor);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, (origin + geometry.at(2, 3)).toPoint());
    QTest::mouseClick(&chart, Qt::LeftButton, {}, (origin + geometry.labels[5].area.center()).toPoint());
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(1, 1));
    CHECK(clicked == QStringList{"monitoring", "middelen"});
}

TEST_CASE("a click on a city along the scale tells the city") {
    const Workspace workspace = reportGrid();
    const ThemeBenchmark found = themeBenchmark(workspace, ThemeId("strategie"), allCities(workspace));
    PaintedChart chart;
    setLetters(chart, 12);
    chart.setScene(strip(workspace, ThemeId("strategie")));
    chart.resize(900, chart.heightForWidth(900));
    chart.show();
    QStringList clicked;
    QObject::connect(&chart, &PaintedChart::spotClicked, &chart, [&](const QString& id) { clicked.append(id); });
    const int air = QFontMetrics(chart.font()).height();
    const StripGeometry geometry = stripGeometry(standingsScene(workspace, found, CityId("gent"), QLocale::c()),
                                                 chart.width() - 2 * air, stripMetrics(chart.font(), &chart));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, (QPointF(air, air) + geometry.places[0].dot).toPoint());
    REQUIRE(clicked.size() == 1);
    CHECK(clicked[0] == "roeselare"); // with 5
}

} // namespace tst_benchmarkcharts
