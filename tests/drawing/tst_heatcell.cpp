#include "support/recordingdevice.h"
#include "support/testsupport.h"

#include "domain/scoretext.h"
#include "drawing/contrast.h"
#include "drawing/heatcell.h"
#include "drawing/heatmappicture.h"

#include <QImage>
#include <QPainter>

using namespace ks;

namespace tst_heatcell {
namespace {

const QLocale belgian(QStringLiteral("nl_BE"));

Score exact(int quarters) {
    return *Score::exact(Quarters{quarters});
}
Score between(int low, int high) {
    return *Score::between(Quarters{low * 4}, Quarters{high * 4});
}

HeatCellLook look(const Score& score, LevelPaletteId palette = LevelPaletteId::Report) {
    return heatCellLook(score, palette, belgian, paperPalette());
}

QImage painted(const HeatCellLook& cell) {
    QImage image(120, 40, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintHeatCell(painter, QRectF(0, 0, 120, 40), cell, HeatCellStyle::from(QFont(), &image));
    return image;
}

QColor at(const QImage& image, int x, int y) {
    return image.pixelColor(x, y);
}

/// Reads the hex colour that the design names.
QColor hex(const char* name) {
    return QColor(QLatin1String(name));
}

} // namespace

TEST_CASE("an exact score takes the colour of its nearest level") {
    CHECK(look(exact(4)).left == hex("#C0392B"));
    CHECK(look(exact(8)).left == hex("#F08A24"));
    CHECK(look(exact(10)).left == hex("#F08A24")); // 2,5: a tie goes to the lower level
    CHECK(look(exact(11)).left == hex("#FFD84D")); // 2,75
    CHECK(look(exact(16)).left == hex("#9BCB5A"));
    CHECK(look(exact(20)).left == hex("#1E7B34"));
    CHECK(look(exact(11)).text == "2,75");
    CHECK_FALSE(look(exact(11)).isSplit());
    CHECK_FALSE(look(exact(11)).hatch.isValid());
    CHECK_FALSE(look(exact(11)).plate.isValid());
}

TEST_CASE("between is split in both colours, near-black on a white plate") {
    const HeatCellLook cell = look(between(1, 2));
    CHECK(cell.left == hex("#C0392B"));
    CHECK(cell.right == hex("#F08A24"));
    CHECK(cell.plate == QColor(Qt::white));
    CHECK(cell.textColour == hex("#1A1A1A"));
    CHECK(cell.text == QString::fromUtf8("1–2"));
    const QImage image = painted(cell);
    CHECK(at(image, 10, 20) == hex("#C0392B"));
    CHECK(at(image, 50, 4) == hex("#C0392B"));
    CHECK(at(image, 70, 4) == hex("#F08A24"));
    CHECK(at(image, 110, 20) == hex("#F08A24"));
    CHECK(at(image, 45, 20) == QColor(Qt::white));
}

TEST_CASE("no seam shows in the middle of a split cell, at even and odd widths") {
    for (const int width : {120, 121}) {
        QImage image(width, 40, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        paintHeatCell(painter, QRectF(0, 0, width, 40), look(between(1, 2)), HeatCellStyle::from(QFont(), &image));
        painter.end();
        for (int x = width / 2 - 3; x <= width / 2 + 3; ++x) {
            // The two fills have blue 0x2B and 0x24; the magenta ground, 0xFF, would raise it.
            CAPTURE(width, x);
            CHECK(at(image, x, 2).blue() <= 0x2B);
        }
    }
}

TEST_CASE("approximate is hatched; a known value keeps its level's colour") {
    const HeatCellLook unknown = look(*Score::approximate(std::nullopt));
    CHECK(unknown.hatch.isValid());
    CHECK(unknown.plate == QColor(Qt::white));
    CHECK(unknown.text == "~");
    const HeatCellLook known = look(*Score::approximate(Quarters{12}));
    CHECK(known.text == "~3");
    CHECK(known.left == hex("#FFD84D"));
    CHECK(known.hatch.isValid());
}

TEST_CASE("hatching shows on every level in every palette") {
    for (const auto palette : {LevelPaletteId::Report, LevelPaletteId::ColourBlind, LevelPaletteId::Grey}) {
        for (int level = 1; level <= 5; ++level) {
            const HeatCellLook cell = look(*Score::approximate(Quarters{level * 4}), palette);
            CAPTURE(level, static_cast<int>(palette));
            CHECK(contrastRatio(cell.left, cell.hatch) >= 1.5);
        }
    }
}

TEST_CASE("what has no level is told apart by its mark and never takes a level's colour") {
    const HeatCellLook unscored = look(Score::unscored());
    const HeatCellLook missing = look(Score::missing());
    const HeatCellLook notApplicable = look(Score::notApplicable());
    CHECK(unscored.text == QString::fromUtf8("–"));
    CHECK(missing.text == QString::fromUtf8("·"));
    CHECK(notApplicable.text != unscored.text);
    CHECK(notApplicable.text != missing.text);
    CHECK(missing.outline.isValid());
    CHECK_FALSE(unscored.outline.isValid());
    for (const HeatCellLook& cell : {unscored, missing, notApplicable}) {
        for (int level = 1; level <= 5; ++level)
            CHECK(cell.left != levelColours(LevelPaletteId::Report, level).fill);
    }
}

TEST_CASE("an open global score has a dashed outline, a computed figure a thin plain one") {
    const HeatCellLook open = openCellLook(QStringLiteral("open"), paperPalette());
    CHECK(open.dashed);
    CHECK(open.outline.isValid());
    const HeatCellLook figure = figureCellLook(QStringLiteral("2,75"), QStringLiteral("2,5–3"), paperPalette());
    CHECK_FALSE(figure.dashed);
    CHECK(figure.note == QStringLiteral("2,5–3"));
}

TEST_CASE("hatch bands stand at 45 degrees, as wide as the gaps, and never leave the cell") {
    // Ten to the side along the edges: the bands lie where x + y is in [5,15], [25,35], [45,55] …
    const QRectF area(0, 0, 100, 40);
    const QList<QPolygonF> bands = hatchBands(area, 10 / std::sqrt(2.0));
    const auto covered = [&](qreal x, qreal y) {
        return std::any_of(bands.cbegin(), bands.cend(),
                           [&](const QPolygonF& band) { return band.containsPoint(QPointF(x, y), Qt::OddEvenFill); });
    };
    CHECK(bands.size() == 7); // 5, 25, 45, 65, 85, 105 and 125 start below 140
    CHECK(covered(5, 5));
    CHECK_FALSE(covered(10, 10));
    CHECK(covered(15, 15));
    CHECK_FALSE(covered(1, 1));
    CHECK(covered(95, 35));       // 130
    CHECK_FALSE(covered(99, 39)); // 138
    CHECK(covered(99.5, 7));      // 106,5, beside the top right corner
    CHECK(covered(0.5, 30));      // 30,5, beside the left edge
    for (const QPolygonF& band : bands) {
        for (const QPointF& point : band) {
            CHECK(point.x() >= -1e-9);
            CHECK(point.x() <= 100 + 1e-9);
            CHECK(point.y() >= -1e-9);
            CHECK(point.y() <= 40 + 1e-9);
        }
    }
}

TEST_CASE("hatch bands of a moved cell move along; corners that a band crosses are filled") {
    const QList<QPolygonF> bands = hatchBands(QRectF(200, 300, 20, 10), 10 / std::sqrt(2.0));
    // Sums from 500 to 530: bands [505,515] and [525,530]; the corner at the bottom left is 510, at the top right 520.
    REQUIRE(bands.size() == 2);
    CHECK(bands[0].containsPoint(QPointF(209, 301), Qt::OddEvenFill));
    CHECK(bands[0].containsPoint(QPointF(200.5, 309.5), Qt::OddEvenFill)); // bottom left corner, sum 510
    CHECK_FALSE(bands[0].containsPoint(QPointF(219.5, 300.2), Qt::OddEvenFill));
    CHECK(bands[1].containsPoint(QPointF(219.5, 309.5), Qt::OddEvenFill));
    CHECK(hatchBands(QRectF(), 4).isEmpty());
    CHECK(hatchBands(QRectF(0, 0, 10, 10), 0).isEmpty());
}

TEST_CASE("a cell is painted without opacity, patterns or pictures") {
    const QList<HeatCellLook> looks = {look(exact(11)),
                                       look(between(3, 4)),
                                       look(*Score::approximate(std::nullopt)),
                                       look(*Score::approximate(Quarters{16})),
                                       look(Score::unscored()),
                                       look(Score::missing()),
                                       look(Score::notApplicable()),
                                       openCellLook(QStringLiteral("open"), paperPalette()),
                                       figureCellLook(QStringLiteral("3"), QStringLiteral("n = 12"), paperPalette())};
    for (const HeatCellLook& each : looks) {
        test::RecordingDevice device(QSize(120, 40));
        QPainter painter(&device);
        paintHeatCell(painter, QRectF(0, 0, 120, 40), each, HeatCellStyle::from(QFont(), &device));
        painter.end();
        CAPTURE(each.text);
        CHECK(device.offences.isEmpty());
        CHECK(device.texts.contains(each.text));
    }
}

TEST_CASE("the check for opacity and patterns notices both (planted)") {
    HeatCellLook seeThrough = look(exact(11));
    seeThrough.left = seeThrough.right = QColor(255, 0, 0, 128);
    test::RecordingDevice device(QSize(120, 40));
    QPainter painter(&device);
    paintHeatCell(painter, QRectF(0, 0, 120, 40), seeThrough, HeatCellStyle::from(QFont(), &device));
    painter.fillRect(QRectF(0, 0, 10, 10), QBrush(Qt::red, Qt::BDiagPattern));
    painter.end();
    CHECK(device.offences == QStringList{"brush with alpha 128", "brush with a pattern"});
}

TEST_CASE("an empty area paints nothing") {
    test::RecordingDevice device(QSize(10, 10));
    QPainter painter(&device);
    paintHeatCell(painter, QRectF(), look(exact(11)), HeatCellStyle::from(QFont(), &device));
    painter.end();
    CHECK(device.shapes.isEmpty());
    CHECK(device.texts.isEmpty());
}

TEST_CASE("what lies over a score shows in the corner of its cell, full or hollow, on every ground") {
    for (const Score& score : {exact(4), exact(12), exact(20), between(3, 4), Score::unscored(), Score::missing()}) {
        HeatCellLook cell = look(score);
        const QImage plain = painted(cell);
        cell.mark = CellMark::Adjusted;
        const QImage adjusted = painted(cell);
        cell.mark = CellMark::Outdated;
        const QImage outdated = painted(cell);
        CAPTURE(scoreNotation(score).toStdString());
        CHECK(at(adjusted, 117, 2).lightness() < 60);  // dark to its heart
        CHECK(at(outdated, 117, 2).lightness() > 180); // hollow
        CHECK(at(adjusted, 60, 20) == at(plain, 60, 20));
        CHECK(at(adjusted, 3, 36) == at(plain, 3, 36));
    }
}

} // namespace tst_heatcell
