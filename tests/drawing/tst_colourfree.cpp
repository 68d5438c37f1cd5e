// Case H06: the heatmap without colour. Contrast and vision simulations follow published formulas (WCAG 2.1;
// Machado, Oliveira and Fernandes 2009, severity 1) that the program itself does not use.
#include "support/testsupport.h"

#include "drawing/contrast.h"
#include "drawing/heatcell.h"
#include "drawing/heatmappicture.h"

#include <QSet>

#include <array>
#include <cmath>

using namespace ks;

namespace tst_colourfree {
namespace {

using Matrix = std::array<double, 9>;

struct Vision {
    const char* name;
    Matrix matrix; ///< on linear light
};

const std::array<Vision, 5> visions = {{
    {"full", {1, 0, 0, 0, 1, 0, 0, 0, 1}},
    {"grey", {0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722}},
    {"protanopia", {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998}},
    {"deuteranopia", {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881}},
    {"tritanopia", {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}},
}};

double toLinear(double c) {
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double toSrgb(double c) {
    const double kept = std::min(1.0, std::max(0.0, c));
    return kept <= 0.0031308 ? 12.92 * kept : 1.055 * std::pow(kept, 1 / 2.4) - 0.055;
}

QColor seen(const QColor& colour, const Matrix& m) {
    const double r = toLinear(colour.redF());
    const double g = toLinear(colour.greenF());
    const double b = toLinear(colour.blueF());
    return QColor::fromRgbF(static_cast<float>(toSrgb(m[0] * r + m[1] * g + m[2] * b)),
                            static_cast<float>(toSrgb(m[3] * r + m[4] * g + m[5] * b)),
                            static_cast<float>(toSrgb(m[6] * r + m[7] * g + m[8] * b)));
}

QPalette surroundings(const char* base, const char* text) {
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(QLatin1String(base)));
    palette.setColor(QPalette::Window, QColor(QLatin1String(base)));
    palette.setColor(QPalette::Text, QColor(QLatin1String(text)));
    palette.setColor(QPalette::WindowText, QColor(QLatin1String(text)));
    return palette;
}

const std::array<QPalette, 5>& themes() {
    static const std::array<QPalette, 5> list = {paperPalette(), surroundings("#ffffff", "#1d2426"),
                                                 surroundings("#1e2224", "#e6e9ea"), surroundings("#000000", "#ffff00"),
                                                 surroundings("#ffffff", "#000000")};
    return list;
}

const std::array<LevelPaletteId, 3> palettes = {LevelPaletteId::Report, LevelPaletteId::ColourBlind,
                                                LevelPaletteId::Grey};

QList<Score> everyScore() {
    QList<Score> all = {Score::unscored(), Score::missing(), Score::notApplicable(), *Score::approximate(std::nullopt)};
    for (int low = Quarters::lowest; low <= Quarters::highest; ++low) {
        all.append(*Score::exact(Quarters{low}));
        all.append(*Score::approximate(Quarters{low}));
        for (int high = low + 1; high <= Quarters::highest; ++high)
            all.append(*Score::between(Quarters{low}, Quarters{high}));
    }
    return all;
}

double lightness(const QColor& colour) {
    return contrastRatio(colour, QColor(Qt::black));
}

} // namespace

TEST_CASE("contrast as WCAG computes it") {
    CHECK(contrastRatio(Qt::white, Qt::black) == Approx(21.0));
    CHECK(contrastRatio(Qt::white, Qt::white) == Approx(1.0));
    CHECK(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.005)); // the known near miss
}

TEST_CASE("every text reads at 4.5:1 or better: all scores, palettes, surroundings and kinds of sight (H06)") {
    for (const QPalette& around : themes()) {
        for (const LevelPaletteId palette : palettes) {
            for (const Score& score : everyScore()) {
                const HeatCellLook cell = heatCellLook(score, palette, QLocale::c(), around);
                CAPTURE(cell.text, static_cast<int>(palette), around.color(QPalette::Base).name());
                CHECK(contrastRatio(cell.textColour, cell.textGround()) >= 4.5);
                for (const Vision& vision : visions) {
                    CAPTURE(vision.name);
                    CHECK(contrastRatio(seen(cell.textColour, vision.matrix), seen(cell.textGround(), vision.matrix)) >=
                          4.5);
                }
            }
        }
        const HeatCellLook open = openCellLook(QStringLiteral("open"), around);
        CHECK(contrastRatio(open.textColour, open.left) >= 4.5);
        const HeatCellLook figure = figureCellLook(QStringLiteral("3"), QStringLiteral("n = 12"), around);
        CHECK(contrastRatio(figure.textColour, figure.left) >= 4.5);
        CHECK(contrastRatio(figure.noteColour, figure.left) >= 4.5);
    }
}

TEST_CASE("no two scores look the same without colour: text or pattern tells them apart (H06)") {
    QSet<QString> signs;
    const QList<Score> all = everyScore();
    for (const Score& score : all) {
        const HeatCellLook cell = heatCellLook(score, LevelPaletteId::Grey, QLocale::c(), paperPalette());
        signs.insert(cell.text + (cell.hatch.isValid() ? "#" : "") + (cell.plate.isValid() ? "[]" : "") +
                     (cell.outline.isValid() ? "o" : ""));
    }
    CHECK(signs.size() == all.size());
}

TEST_CASE("the palettes for the colour-blind and for grey run one way in lightness for every kind of sight") {
    for (const LevelPaletteId palette : {LevelPaletteId::ColourBlind, LevelPaletteId::Grey}) {
        for (const Vision& vision : visions) {
            for (int level = 1; level < 5; ++level) {
                CAPTURE(static_cast<int>(palette), vision.name, level);
                const QColor lower = seen(levelColours(palette, level).fill, vision.matrix);
                const QColor higher = seen(levelColours(palette, level + 1).fill, vision.matrix);
                CHECK(lightness(higher) > lightness(lower) * 1.25);
            }
        }
    }
}

TEST_CASE("a level that is close to its surroundings gets an edge, so that it cannot pass for empty") {
    for (const QPalette& around : themes()) {
        for (const LevelPaletteId palette : palettes) {
            for (int level = 1; level <= 5; ++level) {
                const HeatCellLook cell =
                    heatCellLook(*Score::exact(Quarters{level * 4}), palette, QLocale::c(), around);
                const QColor window = around.color(QPalette::Window);
                CAPTURE(static_cast<int>(palette), level, window.name());
                const bool farApart = contrastRatio(cell.left, window) >= 1.25 ||
                                      std::abs(cell.left.red() - window.red()) >= 60 ||
                                      std::abs(cell.left.green() - window.green()) >= 60 ||
                                      std::abs(cell.left.blue() - window.blue()) >= 60;
                CHECK((farApart || contrastRatio(cell.outline, window) >= 1.25));
            }
        }
    }
    CHECK_FALSE(heatCellLook(*Score::exact(Quarters{4}), LevelPaletteId::Report, QLocale::c(), paperPalette())
                    .outline.isValid());
}

TEST_CASE("quiet text is as quiet as may be, never quieter") {
    CHECK(contrastRatio(mutedText(Qt::white, Qt::black), Qt::white) >= 4.5);
    CHECK(mutedText(Qt::white, Qt::black) != QColor(Qt::black));
    // A text that barely reaches 4.5:1 itself is left as it is.
    const QColor barely(0x76, 0x76, 0x76);
    CHECK(mutedText(Qt::white, barely) == barely);
}

} // namespace tst_colourfree
