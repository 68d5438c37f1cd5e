// What a long table costs on paper, beside the least that a PDF writer can do with the same cells: a coloured box and
// its text for each, on as many pages as that needs.
#include "support/gridfixture.h"

#include "report/content/heatmaptable.h"
#include "report/content/reportlanguage.h"
#include "report/render/celltext.h"
#include "report/render/pdf/pdfrenderer.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <benchmark/benchmark.h>

namespace {

using namespace ks;

/// The grid of so many cities without its notes, which the bare loop does not write either.
ReportDocument gridOf(int cities) {
    ReportTable table = heatmapTable(test::largeGrid(cities, 8));
    table.notes.clear();
    ReportDocument document;
    document.title = table.title;
    document.language = QStringLiteral("nl-BE");
    document.blocks = {table};
    return document;
}

QColor anyColour(qsizetype row, qsizetype column) {
    return QColor::fromHsvF(static_cast<float>((row * 31 + column * 17) % 17) / 50.0F, 0.5F, 0.95F);
}

void bareRow(QPainter& painter, const ReportTable& table, qsizetype row, const QRect& first, const QLocale& locale) {
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const QString text = shownText(table.rows[row].cells[column], table.columns[column], locale);
        const QRect cell = first.translated(first.width() * static_cast<int>(column), 0).adjusted(0, 0, -4, -4);
        if (column > 0)
            painter.fillRect(cell, anyColour(row, column));
        painter.drawText(cell, column > 0 ? Qt::AlignCenter : Qt::AlignVCenter, text);
    }
}

void barePdf(benchmark::State& state) {
    const ReportDocument document = gridOf(static_cast<int>(state.range(0)));
    const ReportTable& table = std::get<ReportTable>(document.blocks.first());
    const QLocale locale = reportLocale(document.language);
    for (auto _ : state) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(300);
        QPainter painter(&writer);
        painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 8));
        const QRect first(0, 0, writer.width() / static_cast<int>(table.columns.size()), 60);
        const int perPage = writer.height() / first.height();
        for (int row = 0; row < table.rows.size(); ++row) {
            if (row > 0 && row % perPage == 0)
                writer.newPage();
            bareRow(painter, table, row, first.translated(0, row % perPage * first.height()), locale);
        }
        painter.end();
        benchmark::DoNotOptimize(bytes);
    }
}
BENCHMARK(barePdf)->Arg(12000)->Unit(benchmark::kMillisecond);

/// The argument is the number of cities: 13 is what is printed today.
void pdfOfTheGrid(benchmark::State& state) {
    const ReportDocument document = gridOf(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        const Result<QByteArray> pdf = renderPdf(document, {});
        if (!pdf)
            state.SkipWithError("no PDF was made");
        benchmark::DoNotOptimize(pdf);
    }
}
BENCHMARK(pdfOfTheGrid)->Arg(13)->Arg(12000)->Arg(24000)->Unit(benchmark::kMillisecond);

} // namespace
