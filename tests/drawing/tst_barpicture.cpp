#include "support/recordingdevice.h"
#include "support/testsupport.h"

#include "drawing/barpicture.h"

#include <QPainter>

using namespace ks;

namespace tst_barpicture {
namespace {

/// Ten units a letter, lines of twenty.
BarMetrics simpleMetrics() {
    return {[](const QString& text) { return 10.0 * static_cast<qreal>(text.size()); }, 20};
}

} // namespace

TEST_CASE("bars share the height, begin at one line and are as long as their figures say") {
    const QList<PictureBar> bars{{"Gent", 8.0, "8,00"}, {"Aalst", 2.0, "2"}, {"Genk", std::nullopt, "open"}};
    const QList<BarPlace> places = barPlaces(bars, QRectF(0, 0, 310, 90), simpleMetrics());
    REQUIRE(places.size() == 3);
    // Names take 50 (Aalst), a gap 10, the longest text 40 after another gap: 200 are left for the longest bar.
    CHECK(places[0].name == QRectF(0, 0, 50, 30));
    CHECK(places[1].name.top() == 30);
    CHECK(places[0].bar.left() == 60);
    CHECK(places[0].bar.width() == 200);
    CHECK(places[1].bar.left() == 60);
    CHECK(places[1].bar.width() == 50); // a quarter of the longest
    CHECK(places[0].text.left() == 270);
    CHECK(places[0].text.right() == 310);
    CHECK(places[2].bar.isNull()); // unknown is no zero
    CHECK(places[2].text.left() == 70);
}

TEST_CASE("bars of zero, no bars at all and names longer than the picture do no harm") {
    CHECK(barPlaces({}, QRectF(0, 0, 100, 100), simpleMetrics()).isEmpty());
    const QList<BarPlace> zero = barPlaces({{"A", 0.0, "0"}}, QRectF(0, 0, 100, 20), simpleMetrics());
    CHECK(zero[0].bar.width() == 0);
    const QList<BarPlace> narrow =
        barPlaces({{QString(40, QLatin1Char('x')), 1.0, "1"}}, QRectF(0, 0, 100, 20), simpleMetrics());
    CHECK(narrow[0].name.width() == 45); // less than half
    CHECK(narrow[0].bar.width() >= 0);
    CHECK(narrow[0].text.right() <= 100);
}

TEST_CASE("painted bars hold to what an archive document allows, and every text is there") {
    test::RecordingDevice device(QSize(600, 120));
    QPainter painter(&device);
    paintBars(painter, QRectF(0, 0, 600, 120),
              {{"5 · Top", 4.0, "4", 5}, {"Gent", 12.5, "12,5"}, {"zonder", 1.0, "1", 0, true}, {"Genk", {}, "open"}},
              LevelPaletteId::Report);
    painter.end();
    CHECK(device.offences.isEmpty());
    CHECK(device.texts.join(' ') == QString("5 · Top 4 Gent 12,5 zonder 1 Genk open"));
    const auto filledWith = [&](const char* colour) {
        return std::any_of(device.shapes.begin(), device.shapes.end(),
                           [&](const auto& each) { return each.brush.color() == QColor(QLatin1String(colour)); });
    };
    CHECK(filledWith("#1E7B34")); // level 5 of the report
    CHECK(filledWith("#0B6E6E"));
}

} // namespace tst_barpicture
