#include "report/pictures/trendpicture.h"

#include "support/recordingdevice.h"
#include "support/testsupport.h"
#include "support/tworounds.h"

#include "base/language.h"
#include "report/pictures/reportpictures.h"

#include <QPainter>

using namespace ks;
using namespace ks::test;

namespace tst_trendpicture {
namespace {

/// Letters of half a line each.
BarMetrics evenMetrics() {
    return {[](const QString& text) { return 5.0 * static_cast<qreal>(text.size()); }, 10};
}

TrendPoint point(double value) {
    return {{}, 1, value, value, value};
}

TrendScene scene() {
    TrendScene made{"Monitoring", {"Eerste", "Tweede", "Derde"}, {"Median", {{{}, 12, 2.75, 2.5, 3.0}, {}, point(3)}}};
    made.city = TrendSeries{"Gent", {{{}, 1, 2.5, 2.0, 3.0}, point(4), point(3)}};
    made.locale = QLocale(QLocale::Dutch, QLocale::Belgium);
    return made;
}

} // namespace

TEST_CASE("levels stand from bottom to top and rounds from left to right, each in an equal column") {
    const TrendGeometry found = trendGeometry(scene(), {316, 200}, evenMetrics());
    CHECK(found.at(0, 1).y() == found.plot.bottom());
    CHECK(found.at(0, 5).y() == Approx(found.plot.top()));
    CHECK(found.at(0, 3).y() == Approx(found.plot.center().y()));
    CHECK(found.columns[1] - found.columns[0] == Approx(100)); // (316 - 16) / 3
    CHECK(found.columns[2] - found.columns[1] == Approx(100));
}

TEST_CASE("the figures of median and city lie over neither point nor each other, and a between stands as such") {
    const TrendGeometry found = trendGeometry(scene(), {316, 200}, evenMetrics());
    REQUIRE(found.medianLabels.size() == 2); // no value in the second round
    REQUIRE(found.cityLabels.size() == 3);
    CHECK(found.medianLabels[0].text == "2,75");
    CHECK(found.cityLabels[0].text == QString::fromUtf8("2–3"));
    CHECK(found.cityLabels[1].text == "4");
    const auto clear = [&](const QRectF& area, int round, double value) {
        return !area.adjusted(-1, -1, 1, 1).contains(found.at(round, value));
    };
    CHECK_FALSE(found.medianLabels[0].area.intersects(found.cityLabels[0].area));
    CHECK_FALSE(found.medianLabels[1].area.intersects(found.cityLabels[2].area)); // the same value twice
    CHECK(clear(found.medianLabels[0].area, 0, 2.5));
    CHECK(clear(found.cityLabels[0].area, 0, 2.75));
    CHECK(found.medianLabels[0].area.bottom() < found.at(0, 3).y()); // the higher one above the span of the city
    CHECK(found.cityLabels[0].area.top() > found.at(0, 2).y());
    CHECK(found.cityLabels[1].area.bottom() < found.at(1, 4).y()); // alone
    for (const TrendLabel& each : found.medianLabels + found.cityLabels)
        CHECK(QRectF(0, 0, 316, 200).contains(each.area));
}

TEST_CASE("the picture of a theme has its rounds, its figures and the line of a city, opaque") {
    const LanguageScope english(Language::English);
    TableFilter filter;
    filter.earlier = std::make_shared<const QList<Workspace>>(QList<Workspace>{reportGrid()});
    const Workspace now = laterGrid({{{"gent", "monitoring"}, "4"}});
    const ReportPictures pictures;
    CHECK_FALSE(pictures.picture(pictureId::trend(ThemeId("monitoring")), now, {}));
    const auto textsOf = [&](const QString& id) {
        const std::optional<ReportPicture> picture = pictures.picture(id, now, filter);
        REQUIRE(picture);
        RecordingDevice device(QSize(900, 900));
        QPainter painter(&device);
        picture->paint(painter, QRectF(0, 0, 900, 900), LevelPaletteId::Report);
        painter.end();
        CHECK(device.offences.isEmpty());
        return device.texts;
    };
    const QStringList alone = textsOf(pictureId::trend(ThemeId("monitoring")));
    CHECK(alone.contains("2.75"));
    CHECK(alone.join(' ').contains("Voorjaar 2026"));
    CHECK_FALSE(alone.contains("Gent"));
    filter.city = CityId("gent");
    const QStringList withCity = textsOf(pictureId::trend(ThemeId("monitoring")));
    CHECK(withCity.contains("Gent"));
    CHECK(withCity.contains(QString::fromUtf8("2–3"))); // as it said in the baseline
    CHECK(textsOf(pictureId::trends).filter("Risicobeheer").size() == 1);
}

TEST_CASE("the band of a median keeps to its bounds") {
    TrendScene made = scene();
    made.median.points = {{{}, 12, 2.75, 2.5, 3.0}, {{}, 12, 3.0, 2.5, 3.5}, point(3)};
    made.city.reset();
    RecordingDevice device(QSize(316, 200));
    QPainter painter(&device);
    const ChartInk ink = ChartInk::onPaper();
    paintTrend(painter, QRectF(0, 0, 316, 200), made, LevelPaletteId::Report, ink);
    const TrendGeometry found = trendGeometry(made, {316, 200}, metricsOf(painter.font(), &device));
    painter.end();
    int bands = 0;
    for (const RecordingDevice::Shape& each : device.shapes) {
        const bool isArea = each.path.boundingRect().height() > 0; // a line may follow with the brush of the band
        if (!isArea || each.brush.color() != ink.fill || each.brush.style() == Qt::NoBrush)
            continue;
        ++bands;
        CHECK(each.pen.style() == Qt::NoPen);
        CHECK(each.path.boundingRect().top() == Approx(found.at(1, 3.5).y()));
        CHECK(each.path.boundingRect().right() == Approx(found.columns[2]));
    }
    CHECK(bands == 1);
}

} // namespace tst_trendpicture
