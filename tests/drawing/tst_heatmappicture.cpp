#include "support/gridfixture.h"
#include "support/recordingdevice.h"
#include "support/testsupport.h"

#include "base/language.h"
#include "drawing/heatmappicture.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QtMath>

using namespace ks;

namespace tst_heatmappicture {
namespace {

/// Every letter is 10 wide, every line 20 high, whatever the role.
class FixedMetrics final : public HeatmapMetrics {
public:
    qreal width(TextRole, const QString& text) const override { return 10.0 * static_cast<qreal>(text.size()); }
    qreal lineHeight(TextRole) const override { return 20; }
};

HeatmapScene scene(int rows, int columns) {
    HeatmapScene made;
    for (int i = 0; i < columns; ++i)
        made.columns.append(QStringLiteral("Col%1").arg(i));
    for (int i = 0; i < rows; ++i) {
        made.rows.append(QStringLiteral("Row%1").arg(i));
        made.cells.append(QList<HeatmapSceneCell>(columns, HeatmapSceneCell::of(*Score::exact(Quarters{12}))));
    }
    return made;
}

HeatmapScene reportScene() {
    const Workspace workspace = test::reportGrid();
    HeatmapScene made;
    made.title = QStringLiteral("Maturiteitsinschatting per stad en thema");
    made.subtitle = QStringLiteral("Nulmeting najaar 2024. De globale scores zijn nog open.");
    made.rows = QStringList{"Globale score", "Mediaan"};
    made.summaryRows = 2;
    made.cells = {QList<HeatmapSceneCell>(8, HeatmapSceneCell::open(QStringLiteral("open"))),
                  QList<HeatmapSceneCell>(8, HeatmapSceneCell::figure(QStringLiteral("3"), QStringLiteral("n = 12")))};
    for (const Theme& theme : workspace.themes)
        made.columns.append(theme.name);
    for (const City& city : workspace.cities) {
        made.rows.append(city.name);
        QList<HeatmapSceneCell> cells;
        for (const Score& score : workspace.scoresOfCity(city.id))
            cells.append(HeatmapSceneCell::of(score));
        made.cells.append(cells);
    }
    made.legend = legendEntries(workspace.levels, {ScoreKind::Approximate, ScoreKind::Unscored});
    made.note = QStringLiteral("Mediaan over de steden met een score.");
    return made;
}

} // namespace

TEST_CASE("columns share the width that the names leave; rows stand under one another") {
    // Names of 4 letters: 40 + 1,2 × 20 = 64 wide. 4 columns share 400 - 64 = 336: 84 each, less a gap of 2,4.
    const HeatmapGeometry g = heatmapGeometry(scene(3, 4), QSizeF(400, 1000), FixedMetrics());
    REQUIRE(g.cells.size() == 3);
    REQUIRE(g.cells[0].size() == 4);
    CHECK(g.cells[0][0].left() == Approx(64));
    CHECK(g.cells[0][0].width() == Approx(81.6));
    CHECK(g.cells[0][3].left() == Approx(64 + 3 * 84));
    // One header line of 20 and 0,4 × 20 under it; rows at most 1,9 × 20 = 38 high, less the gap.
    CHECK(g.cells[0][0].top() == Approx(28));
    CHECK(g.cells[1][0].top() == Approx(66));
    CHECK(g.cells[2][0].height() == Approx(35.6));
    CHECK(g.columnHeaders[1].lines == QStringList{"Col1"});
    CHECK(g.fits);
    CHECK(g.usedHeight == Approx(28 + 3 * 38));
}

TEST_CASE("rows shrink to fit, down to a least height; then it is said not to fit") {
    // 10 rows between 28 (1,4 lines) and 38: 340 - 28 of header leaves 31,2 each.
    const HeatmapGeometry g = heatmapGeometry(scene(10, 4), QSizeF(400, 340), FixedMetrics());
    CHECK(g.fits);
    CHECK(g.cells[1][0].top() - g.cells[0][0].top() == Approx(31.2));
    CHECK(g.usedHeight == Approx(340));
    CHECK_FALSE(heatmapGeometry(scene(10, 4), QSizeF(400, 300), FixedMetrics()).fits);
    CHECK_FALSE(heatmapGeometry(scene(2, 8), QSizeF(400, 300), FixedMetrics()).fits); // columns of 42 < 52
}

TEST_CASE("summary rows and columns are set apart") {
    HeatmapScene made = scene(4, 4);
    made.summaryRows = 2;
    HeatmapGeometry g = heatmapGeometry(made, QSizeF(400, 1000), FixedMetrics());
    CHECK(g.cells[1][0].top() - g.cells[0][0].top() == Approx(38));
    CHECK(g.cells[2][0].top() - g.cells[1][0].top() == Approx(38 + 11)); // 0,55 × 20
    made.summaryRows = 0;
    made.summaryColumns = 1;
    g = heatmapGeometry(made, QSizeF(400, 1000), FixedMetrics());
    const qreal step = (336 - 11) / 4.0;
    CHECK(g.cells[0][1].left() - g.cells[0][0].left() == Approx(step + 11));
    CHECK(g.cells[0][2].left() - g.cells[0][1].left() == Approx(step));
    CHECK(g.cells[0][3].right() == Approx(400 - 2.4));
}

TEST_CASE("a long header is wrapped, the others are centred beside it") {
    HeatmapScene made = scene(1, 4);
    made.columns[3] = QStringLiteral("Commu & parti");
    const HeatmapGeometry g = heatmapGeometry(made, QSizeF(400, 1000), FixedMetrics());
    CHECK(g.columnHeaders[3].lines == QStringList{"Commu &", "parti"});
    CHECK(g.columnHeaders[3].area.top() == Approx(0));
    CHECK(g.columnHeaders[0].area.top() == Approx(10));
    CHECK(g.cells[0][0].top() == Approx(48));
}

TEST_CASE("text wraps at spaces; a word that is too long stays whole") {
    const MeasureText measure = [](const QString& text) { return 10.0 * static_cast<qreal>(text.size()); };
    CHECK(wrapText("een twee drie", 80, measure) == QStringList{"een twee", "drie"});
    CHECK(wrapText("verantwoordelijk zijn", 50, measure) == QStringList{"verantwoordelijk", "zijn"});
    CHECK(wrapText("een\ntwee", 800, measure) == QStringList{"een", "twee"});
    CHECK(wrapText("  ", 80, measure).isEmpty());
}

TEST_CASE("the legend goes on below when the line is full and never breaks an entry") {
    const MeasureText measure = [](const QString& text) { return 10.0 * static_cast<qreal>(text.size()); };
    const QList<LegendEntry> entries = {{*Score::exact(Quarters{4}), "twaalf teken"},
                                        {*Score::exact(Quarters{8}), "twaalf teken"},
                                        {*Score::exact(Quarters{12}), "twaalf teken"}};
    // Each: 50 swatch + 8 + 120 = 178, 22 between. Two take 378, a third would end at 578.
    const LegendGeometry g = legendGeometry(entries, QPointF(0, 0), 400, 20, measure);
    CHECK(g.swatches[1].left() == Approx(200));
    CHECK(g.swatches[1].top() == Approx(0));
    CHECK(g.swatches[2].left() == Approx(0));
    CHECK(g.swatches[2].top() == Approx(34));
    CHECK(g.height == Approx(34 + 25));
    CHECK(legendGeometry({}, QPointF(0, 0), 400, 20, measure).height == 0);
}

TEST_CASE("the legend names the five levels and the other kinds that occur") {
    const QList<LegendEntry> entries =
        legendEntries(test::reportModel().levels, {ScoreKind::Unscored, ScoreKind::Approximate, ScoreKind::Exact});
    REQUIRE(entries.size() == 7);
    CHECK(entries[0].text == "Niet matuur");
    CHECK(entries[4].sample == *Score::exact(Quarters{20}));
    CHECK(entries[5].sample.kind() == ScoreKind::Approximate);
    CHECK(entries[6].sample.kind() == ScoreKind::Unscored);
}

TEST_CASE("the legend of cities per level ends with those without a value") {
    const LanguageScope english(Language::English);
    const QList<LegendEntry> entries = distributionLegend(test::reportGrid().levels);
    REQUIRE(entries.size() == 6);
    CHECK_FALSE(entries[4].open);
    CHECK(entries[5].open);
    CHECK(entries[5].text == "Without a value");
}

TEST_CASE("a word that is broken because it has to be says so") {
    const auto measure = [](const QString& text) { return qreal(text.size()); };
    CHECK(wrapTextWithin("Risicobeheer", 7, measure, "-") == QStringList{"Risico-", "beheer"});
    CHECK(wrapTextWithin("Risicobeheer", 7, measure) == QStringList{"Risicob", "eheer"});
}

TEST_CASE("the picture of the report holds every cell's text and stays within an archive document") {
    test::RecordingDevice device(QSize(1200, 900));
    QPainter painter(&device);
    const HeatmapGeometry g =
        paintHeatmap(painter, QRectF(20, 20, 1160, 860), reportScene(),
                     {LevelPaletteId::Report, QLocale(QStringLiteral("nl_BE")), paperPalette(), QFont()});
    painter.end();
    CHECK(g.fits);
    CHECK(device.offences.isEmpty());
    CHECK(device.texts.count("open") == 8);
    CHECK(device.texts.count(QString::fromUtf8("–")) == 8 + 1); // Turnhout and the legend
    CHECK(device.texts.count(QString::fromUtf8("3–4")) == 6);   // four of Gent, one of Genk and of Roeselare
    CHECK(device.texts.count("~") == 2);
    CHECK(device.texts.contains("2,75"));
    CHECK(device.texts.contains("Sint-Niklaas"));
    CHECK(device.texts.contains("Gestructureerde aanzet"));
}

// For looking at: tst_drawing "[picture]" writes into the build folder.
TEST_CASE("pictures of the page", "[.][picture]") {
    const QDir folder(test::buildFolder() + "/pictures");
    REQUIRE(QDir().mkpath(folder.path()));
    const QList<std::pair<QString, LevelPaletteId>> palettes = {{"report", LevelPaletteId::Report},
                                                                {"colourblind", LevelPaletteId::ColourBlind},
                                                                {"grey", LevelPaletteId::Grey}};
    for (const auto& [name, palette] : palettes) {
        QImage image(1250, 760, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintHeatmap(painter, QRectF(20, 20, 1210, 720), reportScene(),
                     {palette, QLocale(QStringLiteral("nl_BE")), paperPalette(), QFont("Open Sans", 11)});
        painter.end();
        CHECK(image.save(folder.filePath("page-" + name + ".png")));
    }
}

TEST_CASE("a cell that was adjusted has its corner in the picture too") {
    const auto painted = [](LayerState layer) {
        HeatmapScene made = scene(2, 4);
        made.cells[1][2] = HeatmapSceneCell::of(*Score::exact(Quarters{12}), layer);
        QImage image(1600, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QFont large;
        large.setPixelSize(40); // the hollow of the corner is several pixels then
        QPainter painter(&image);
        const HeatmapGeometry geometry =
            paintHeatmap(painter, image.rect(), made, {LevelPaletteId::Report, QLocale(), paperPalette(), large});
        const QPointF corner = geometry.cells[1][2].topRight();
        return image.copy(qFloor(corner.x()) - 16, qFloor(corner.y()) + 4, 12, 12);
    };
    const auto pixels = [](const QImage& image, int from, int to) {
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const int lightness = image.pixelColor(x, y).lightness();
                found += lightness >= from && lightness <= to ? 1 : 0;
            }
        }
        return found;
    };
    const QImage plain = painted(LayerState::Agrees);
    const QImage adjusted = painted(LayerState::Differs);
    const QImage outdated = painted(LayerState::Outdated);
    CHECK(pixels(plain, 0, 60) == 0);
    CHECK(pixels(plain, 200, 255) == 0);
    CHECK(pixels(adjusted, 0, 60) > 20);
    CHECK(pixels(outdated, 0, 60) > 5);
    CHECK(pixels(outdated, 200, 255) > pixels(adjusted, 200, 255) + 10); // hollow
}

} // namespace tst_heatmappicture
