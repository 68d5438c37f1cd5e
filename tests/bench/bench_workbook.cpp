// What an export to a workbook costs, beside the least that the same cells can cost: libxlsxwriter alone, told to write
// them without a look. Both put the file together in a temporary folder; the export also reads it again and checks it.
#include "bench_grid.h"

#include "domain/scoretext.h"
#include "report/render/xlsx/xlsxrenderer.h"

#include <QLocale>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <xlsxwriter.h>

namespace {

using namespace ks;

constexpr int columns = 8;

QString cityName(int row) {
    return QStringLiteral("Stad %1").arg(row + 1);
}

ReportTable tableOf(ColumnKind kind) {
    ReportTable table;
    table.id = QStringLiteral("large");
    table.title = QStringLiteral("Large");
    table.columns = {{QStringLiteral("city"), QStringLiteral("Stad")}};
    for (int column = 0; column < columns; ++column)
        table.columns.append(
            {QString::number(column), QStringLiteral("Thema %1").arg(column + 1), kind, 1.0, 3, QString()});
    return table;
}

ReportDocument documentWith(ReportTable table) {
    ReportDocument document;
    document.title = table.title;
    document.language = QStringLiteral("nl-BE");
    document.blocks = {std::move(table)};
    return document;
}

double figure(int row, int column) {
    return 1.0 + (row * 31 + column * 17) % 401 / 100.0;
}

ReportDocument documentOfFigures(int rows) {
    ReportTable table = tableOf(ColumnKind::Number);
    for (int row = 0; row < rows; ++row) {
        table.rows.append({QString::number(row), RowKind::Body, {{cityName(row), {}, {}}}});
        for (int column = 0; column < columns; ++column)
            table.rows.last().cells.append({figure(row, column), {}, {}});
    }
    return documentWith(std::move(table));
}

ReportDocument documentOfScores(int rows) {
    ReportTable table = tableOf(ColumnKind::Score);
    for (int row = 0; row < rows; ++row)
        table.rows.append({QString::number(row), RowKind::Body, {{cityName(row), {}, {}}}});
    for (int column = 0; column < columns; ++column) {
        const QList<Score> scores = bench::scoreColumn(rows, column);
        for (int row = 0; row < rows; ++row)
            table.rows[row].cells.append({scores[row], {}, {}});
    }
    return documentWith(std::move(table));
}

/// A workbook by the library alone, in its mode for large files.
class BareWorkbook {
public:
    BareWorkbook() {
        QByteArray folder = m_folder.path().toUtf8();
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = folder.data();
        m_book = workbook_new_opt(m_folder.filePath(QStringLiteral("bare.xlsx")).toUtf8().constData(), &options);
    }
    lxw_worksheet* sheet(const char* name) { return workbook_add_worksheet(m_book, name); }
    bool close() { return workbook_close(m_book) == LXW_NO_ERROR; }

private:
    QTemporaryDir m_folder;
    lxw_workbook* m_book = nullptr;
};

void render(benchmark::State& state, const ReportDocument& document) {
    for (auto _ : state) {
        const Result<QByteArray> bytes = renderXlsx(document, {});
        if (!bytes)
            state.SkipWithError("the workbook could not be made");
        benchmark::DoNotOptimize(bytes);
    }
}

void workbookOfFigures(benchmark::State& state) {
    render(state, documentOfFigures(static_cast<int>(state.range(0))));
}
BENCHMARK(workbookOfFigures)->Arg(12000)->Arg(24000)->Unit(benchmark::kMillisecond)->UseRealTime();

void bareWorkbookOfFigures(benchmark::State& state) {
    for (auto _ : state) {
        BareWorkbook book;
        lxw_worksheet* sheet = book.sheet("Large");
        for (int row = 0; row < state.range(0); ++row) {
            const auto at = static_cast<lxw_row_t>(row);
            worksheet_write_string(sheet, at, 0, cityName(row).toUtf8().constData(), nullptr);
            for (int column = 0; column < columns; ++column)
                worksheet_write_number(sheet, at, static_cast<lxw_col_t>(column + 1), figure(row, column), nullptr);
        }
        if (!book.close())
            state.SkipWithError("the workbook could not be made");
    }
}
BENCHMARK(bareWorkbookOfFigures)->Arg(12000)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Two sheets: the scores as they are shown, and one row for each of them with kind, low, middle and high.
void workbookOfScores(benchmark::State& state) {
    render(state, documentOfScores(static_cast<int>(state.range(0))));
}
BENCHMARK(workbookOfScores)->Arg(12000)->Unit(benchmark::kMillisecond)->UseRealTime();

void writeBareScore(lxw_worksheet* shown, lxw_worksheet* list, const Score& score, lxw_row_t row, lxw_col_t column,
                    lxw_row_t line) {
    const QByteArray text = shortScoreText(score, QLocale::c()).toUtf8();
    if (score.kind() == ScoreKind::Exact)
        worksheet_write_number(shown, row, column, score.low()->toDouble(), nullptr);
    else
        worksheet_write_string(shown, row, column, text.constData(), nullptr);
    worksheet_write_string(list, line, 2, scoreKindName(score.kind()).toUtf8().constData(), nullptr);
    if (!score.hasValue())
        return;
    worksheet_write_number(list, line, 3, score.low()->toDouble(), nullptr);
    worksheet_write_number(list, line, 4, *score.midpoint(), nullptr);
    worksheet_write_number(list, line, 5, score.high()->toDouble(), nullptr);
}

void bareWorkbookOfScores(benchmark::State& state) {
    const int rows = static_cast<int>(state.range(0));
    QList<QList<Score>> scores;
    for (int column = 0; column < columns; ++column)
        scores.append(bench::scoreColumn(rows, column));
    for (auto _ : state) {
        BareWorkbook book;
        lxw_worksheet* shown = book.sheet("Large");
        lxw_worksheet* list = book.sheet("List");
        lxw_row_t line = 0;
        for (int row = 0; row < rows; ++row) {
            const QByteArray city = cityName(row).toUtf8();
            worksheet_write_string(shown, static_cast<lxw_row_t>(row), 0, city.constData(), nullptr);
            for (int column = 0; column < columns; ++column, ++line) {
                worksheet_write_string(list, line, 0, city.constData(), nullptr);
                worksheet_write_string(list, line, 1, "Thema", nullptr);
                writeBareScore(shown, list, scores[column][row], static_cast<lxw_row_t>(row),
                               static_cast<lxw_col_t>(column + 1), line);
            }
        }
        if (!book.close())
            state.SkipWithError("the workbook could not be made");
    }
}
BENCHMARK(bareWorkbookOfScores)->Arg(12000)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
