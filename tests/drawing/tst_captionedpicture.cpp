#include "support/testsupport.h"

#include "drawing/captionedpicture.h"

using namespace ks;

namespace tst_captionedpicture {
namespace {

/// Ten units a letter in lines of twenty, notes half as wide in lines of twelve.
CaptionMetrics simpleMetrics() {
    const auto wide = [](const QString& text) { return 10.0 * static_cast<qreal>(text.size()); };
    const auto narrow = [](const QString& text) { return 5.0 * static_cast<qreal>(text.size()); };
    return {wide, wide, narrow, 20, 12, 10};
}

} // namespace

TEST_CASE("title, round and reservations wrap around a picture that goes out, and make it as high as they need") {
    const CaptionedGeometry found =
        captionedGeometry({"Een lange titel", "Ronde", QSizeF(100, 50), {"Een kleine noot erbij"}}, simpleMetrics());
    CHECK(found.title ==
          QList<CaptionLine>{{QRectF(10, 10, 100, 20), "Een lange"}, {QRectF(10, 30, 100, 20), "titel"}});
    CHECK(found.subtitle == QList<CaptionLine>{{QRectF(10, 50, 100, 20), "Ronde"}});
    CHECK(found.picture == QRectF(10, 82, 100, 50));
    CHECK(found.notes ==
          QList<CaptionLine>{{QRectF(10, 144, 100, 12), "Een kleine noot"}, {QRectF(10, 156, 100, 12), "erbij"}});
    CHECK(found.size == QSizeF(120, 178));
}

TEST_CASE("a picture without subtitle and notes leaves no room for them") {
    const CaptionedGeometry found = captionedGeometry({"Titel", {}, QSizeF(100, 50), {}}, simpleMetrics());
    CHECK(found.picture == QRectF(10, 42, 100, 50));
    CHECK(found.size == QSizeF(120, 102));
}

} // namespace tst_captionedpicture
