// What a repaint of the heatmap costs, beside the least that painting the same cells can cost: a loop that fills a
// rectangle and draws a number. The table is painted into a picture of the same size.
#include "support/gridfixture.h"
#include "support/memorystore.h"
#include "support/scriptedreasons.h"

#include "charts/gridheader.h"
#include "charts/heatmapdelegate.h"
#include "charts/heatmaptable.h"
#include "models/heatmapmodel.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

namespace {

using namespace ks;

constexpr QSize pictureSize(1600, 1000);
constexpr int rows = 50;
constexpr int columns = 20;

/// The table of the heatmap with fifty by twenty cells in sight, of a round with so many cities.
struct Grid {
    explicit Grid(int cities)
        : session(std::move(
              Session::start(test::openedInMemory(test::largeGrid(cities, columns)), Actor(), clock).value())) {
        table.setModel(&model);
        table.setItemDelegate(&delegate);
        table.across().hide();
        table.down().hide();
        table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        table.resize(pictureSize);
        table.down().setDefaultSectionSize(pictureSize.height() / rows);
        table.across().setDefaultSectionSize(pictureSize.width() / columns);
        forgetCells();
        table.show();
        QCoreApplication::processEvents();
    }

    void forgetCells() {
        cells.set({LevelPaletteId::Report, QLocale(QStringLiteral("nl_BE")), QPalette(), QFont("DejaVu Sans", 9)});
    }
    /// All fifty by twenty stand in the picture, to its last corner.
    bool showsThem() const {
        const QModelIndex last = table.indexAt(QPoint(pictureSize.width() - 4, pictureSize.height() - 4));
        return last.row() == rows - 1 && last.column() == columns - 1;
    }
    void paintInto(QImage& image) { table.viewport()->render(&image); }

    ManualClock clock{Timestamp{1'700'000'000'000, 60}};
    test::ScriptedReasons reasons;
    std::unique_ptr<Session> session;
    HeatmapModel model{*session, reasons};
    HeatCellPainter cells;
    HeatmapDelegate delegate{model, cells};
    HeatmapTable table;
};

void plainLoop(benchmark::State& state) {
    QImage image(pictureSize, QImage::Format_RGB32);
    for (auto _ : state) {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 9));
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const QRect cell(column * 80, row * 20, 79, 19);
                const double value = ((row * 31 + column * 17) % 501) / 100.0;
                painter.fillRect(cell, QColor::fromHsvF(static_cast<float>(value / 5 * 0.33), 0.5F, 0.95F));
                painter.drawText(cell, Qt::AlignCenter, QString::number(value, 'f', 2));
            }
        }
    }
}
BENCHMARK(plainLoop)->Unit(benchmark::kMillisecond);

/// A repaint as while scrolling or after an edit. The argument is the number of cities in the round: what is not
/// visible must cost nothing.
void repaintOfTheHeatmap(benchmark::State& state) {
    Grid grid(static_cast<int>(state.range(0)));
    QImage image(pictureSize, QImage::Format_RGB32);
    grid.paintInto(image);
    if (!grid.showsThem())
        state.SkipWithError("the view does not show the cells that are to be painted");
    for (auto _ : state)
        grid.paintInto(image);
}
BENCHMARK(repaintOfTheHeatmap)->Arg(50)->Arg(12000)->Unit(benchmark::kMillisecond);

/// The first painting, or the one after another palette was chosen: no cell is kept yet.
void firstPaintingOfTheHeatmap(benchmark::State& state) {
    Grid grid(rows);
    QImage image(pictureSize, QImage::Format_RGB32);
    for (auto _ : state) {
        state.PauseTiming();
        grid.forgetCells();
        state.ResumeTiming();
        grid.paintInto(image);
    }
    if (!grid.showsThem())
        state.SkipWithError("the view does not show the cells that are to be painted");
}
BENCHMARK(firstPaintingOfTheHeatmap)->Unit(benchmark::kMillisecond);

} // namespace
