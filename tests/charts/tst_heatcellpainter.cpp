#include "charts/heatcellpainter.h"
#include "drawing/contrast.h"
#include "support/testsupport.h"

#include <QImage>
#include <QPainter>

using namespace ks;

namespace tst_heatcellpainter {

TEST_CASE("the ring of the current cell stands out from a light and from a dark window") {
    struct Ground {
        QColor window;
        QColor highlight;
        QColor link;
    };
    for (const Ground& ground : {Ground{"#eef1f2", "#0b6e6e", "#0b6e6e"}, Ground{"#1f2526", "#0b6e6e", "#63c7c2"},
                                 Ground{"#000000", "#00ffff", "#0000ff"}}) {
        QPalette palette;
        palette.setColor(QPalette::Window, ground.window);
        palette.setColor(QPalette::Highlight, ground.highlight);
        palette.setColor(QPalette::Link, ground.link);
        HeatCellPainter cells;
        cells.set({LevelPaletteId::Report, QLocale(QLocale::Dutch), palette, QFont()});
        QImage image(100, 60, QImage::Format_RGB32);
        image.fill(ground.window);
        QPainter painter(&image);
        cells.paintRing(painter, image.rect(), true);
        painter.end();
        // The middle of the left side of the cell, just inside its edge.
        CHECK(contrastRatio(image.pixelColor(1, 30), ground.window) >= 3.0);
    }
}

} // namespace tst_heatcellpainter
