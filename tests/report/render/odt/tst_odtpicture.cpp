#include "support/testsupport.h"

#include "odtsample.h"
#include "report/render/odt/odtpicture.h"

#include <QImage>

using namespace ks;

namespace tst_odtpicture {
namespace {

ReportPicture samplePicture() {
    const ReportDocument sample = test::sampleDocument();
    return std::get<ReportPicture>(sample.blocks.last());
}

} // namespace

TEST_CASE("a picture of the OpenDocument text is drawn in lines, its letters too, so that no font is needed") {
    const QByteArray svg = pictureSvg(samplePicture(), {120, 40}, LevelPaletteId::Report, {});
    CHECK(svg.contains("#c0392b"));
    CHECK(svg.contains("#1e7b34"));
    CHECK_FALSE(svg.contains("<text"));
    CHECK(svg.count("<path") == 3); // two bars and a word
    CHECK_FALSE(pictureSvg(samplePicture(), {120, 40}, LevelPaletteId::Grey, {}).contains("#c0392b"));
}

TEST_CASE("the same picture of the OpenDocument text stands in dots, 200 to the inch, on white") {
    const QImage image = QImage::fromData(picturePng(samplePicture(), {120, 40}, LevelPaletteId::Report, {}), "PNG");
    CHECK(image.size() == QSize(945, 315)); // 120 mm and 40 mm
    CHECK(image.pixelColor(5, 5) == QColor(Qt::white));
    CHECK(image.pixelColor(100, 95) == QColor(0xC0, 0x39, 0x2B));
    CHECK(image.pixelColor(500, 220) == QColor(0x1E, 0x7B, 0x34));
}

TEST_CASE("a picture of the OpenDocument text that nobody paints leaves its caption and its table") {
    ReportPicture picture = samplePicture();
    picture.paint = nullptr;
    CHECK(pictureSvg(picture, {120, 40}, LevelPaletteId::Report, {}).isEmpty());
    CHECK(picturePng(picture, {120, 40}, LevelPaletteId::Report, {}).isEmpty());
}

} // namespace tst_odtpicture
