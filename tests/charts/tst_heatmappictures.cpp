// For looking at: tst_charts "[picture]" writes into the build folder; KS_TEST_SCALE=2 for a fine screen.
#include "charts/viewfixture.h"

#include "charts/heatmapscenes.h"
#include "charts/levellegend.h"

#include <QDir>
#include <QPainter>
#include <QVBoxLayout>

using namespace ks;
using test::ViewFixture;

namespace tst_heatmappictures {
namespace {

QPalette lightColours() {
    QPalette palette(QColor(0xEE, 0xF1, 0xF2));
    palette.setColor(QPalette::Window, QColor(0xEE, 0xF1, 0xF2));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x0B, 0x6E, 0x6E));
    return palette;
}

QPalette darkColours() {
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x1E, 0x23, 0x25));
    palette.setColor(QPalette::Base, QColor(0x14, 0x18, 0x1A));
    palette.setColor(QPalette::WindowText, QColor(0xE6, 0xEA, 0xEB));
    palette.setColor(QPalette::Text, QColor(0xE6, 0xEA, 0xEB));
    palette.setColor(QPalette::Highlight, QColor(0x3F, 0xB8, 0xB8));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

QString folder() {
    const QString path = test::buildFolder() + "/pictures";
    REQUIRE(QDir().mkpath(path));
    return path;
}

void keep(QWidget& widget, const QString& name) {
    QCoreApplication::processEvents();
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR");
    CHECK(widget.grab().save(folder() + "/view-" + name + "-" + scale + ".png"));
}

} // namespace

TEST_CASE("pictures of the heatmap", "[.][picture]") {
    test::expectWarning("propagateSizeHints");
    QFont font(QStringLiteral("Open Sans"), 10);
    if (qEnvironmentVariableIsSet("KS_PICTURE_FONT"))
        font.setFamily(qEnvironmentVariable("KS_PICTURE_FONT"));
    ViewFixture f(test::reportGrid(false), false, {886, 500});
    QWidget page;
    LevelLegend legend;
    legend.setEntries(legendEntries(f.session->workspace().levels, kindsShown(f.model)));
    auto* layout = new QVBoxLayout(&page);
    layout->addWidget(&f.view, 1);
    layout->addWidget(&legend);
    page.setFont(font);
    page.resize(878, 570);
    REQUIRE(QApplication::setStyle(QStringLiteral("Fusion")));
    for (const auto& [name, palette] : {std::pair{"light", lightColours()}, std::pair{"dark", darkColours()}}) {
        page.setPalette(palette);
        page.show();
        page.activateWindow();
        f.view.body().setFocus();
        f.go("gent", "strategie");
        for (const auto& [colours, id] :
             {std::pair{"report", LevelPaletteId::Report}, std::pair{"colourblind", LevelPaletteId::ColourBlind},
              std::pair{"grey", LevelPaletteId::Grey}}) {
            f.view.setLevelPalette(id);
            legend.setLevelPalette(id);
            keep(page, QString::fromLatin1(name) + "-" + QLatin1String(colours));
        }
        f.view.setLevelPalette(LevelPaletteId::Report);
        legend.setLevelPalette(LevelPaletteId::Report);
        GridArrangement arrangement;
        arrangement.transposed = true;
        f.view.setArrangement(arrangement);
        keep(page, QString::fromLatin1(name) + "-transposed");
        arrangement.transposed = false;
        arrangement.sort = {CitySortKey::Theme, ThemeId("risicobeheer"), true};
        f.view.setArrangement(arrangement);
        f.key(Qt::Key_Down, Qt::ShiftModifier);
        f.key(Qt::Key_Right, Qt::ShiftModifier);
        f.view.body().setFocus();
        keep(page, QString::fromLatin1(name) + "-sorted");
        f.go("leuven", "monitoring");
        f.type("2.500");
        f.key(Qt::Key_Return);
        keep(page, QString::fromLatin1(name) + "-refused");
        f.key(Qt::Key_Escape);
        f.view.setArrangement({});
    }
    page.setPalette(lightColours());
    page.resize(640, 480);
    keep(page, "narrow");
    f.view.setFillsView(true);
    page.resize(1600, 900);
    keep(page, "fills");
    f.view.setParent(nullptr); // the fixture owns it
}

} // namespace tst_heatmappictures
