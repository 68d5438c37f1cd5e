#include "report/render/xlsx/sheetcolumns.h"

#include "report/render/celltext.h"
#include "report/render/page/columnplan.h"
#include "report/render/xlsx/sheetmeasure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::SheetColumns)
};

constexpr double boldFactor = 1.06;
constexpr double padding = 2.5; ///< margins, and the space before a text
constexpr double portrait = 92; ///< characters side by side on A4 at a size that reads well
constexpr double landscape = 138;
constexpr double widestText = 60; ///< beyond it lines become hard to follow
constexpr double leastScore = 9;  ///< "2,25–2,75" and "n.v.t."

struct Widest {
    double word = 0;
    double line = 0;
    double text = 0;

    void offer(const QString& given) {
        const sheetMeasure::TextExtent extent = sheetMeasure::extent(given);
        word = std::max(word, extent.word);
        line = std::max(line, extent.line);
        text = std::max(text, extent.all);
    }
};

/// Digits of a figure without writing it out.
double figureWidth(double value, int decimals) {
    double whole = 1;
    for (double rest = std::abs(value); rest >= 10 && whole < 20; rest /= 10)
        ++whole;
    return whole + decimals + 2;
}

/// What stands in the cell, or the room that a figure or a score takes.
void offerCell(Widest& widest, const ReportCell& cell, const ReportColumn& column, const QLocale& locale) {
    double room = 0;
    if (const auto* number = std::get_if<double>(&cell.value))
        room = figureWidth(*number, column.decimals);
    else if (const auto* count = std::get_if<qint64>(&cell.value))
        room = figureWidth(double(*count), 0);
    else if (std::holds_alternative<Score>(cell.value))
        room = leastScore;
    else if (const auto* text = std::get_if<QString>(&cell.value))
        widest.offer(*text);
    else
        widest.offer(shownText(cell, column, locale));
    widest.word = std::max(widest.word, room);
    widest.line = std::max(widest.line, room);
}

struct Measured {
    ColumnNeed need;
    double text = 0; ///< the longest text of the column
};

Measured measuredFrom(const Widest& header, const Widest& cells, double weight) {
    const double widestWord = std::min(cells.word, widestText);
    Measured measured;
    measured.need.weight = weight;
    measured.need.least = std::max(header.word * boldFactor, widestWord) + padding;
    measured.need.most = std::max(measured.need.least, std::min(cells.line, widestText) + padding);
    measured.need.cells = measured.need.most;
    measured.text = cells.text;
    return measured;
}

Measured measuredCells(const ReportTable& table, const SheetColumn& planned, const QLocale& locale) {
    const ReportColumn& column = table.columns[planned.of];
    Widest cells;
    for (const ReportRow& row : table.rows) {
        if (row.kind == RowKind::Subheading)
            continue;
        const ReportCell& cell = row.cells[planned.of];
        if (!planned.notes)
            offerCell(cells, cell, column, locale);
        if (!cell.note.isEmpty() && (planned.notes || holdsText(column)))
            cells.offer(cell.note);
    }
    Widest header;
    header.offer(planned.title);
    return measuredFrom(header, cells, column.weight);
}

/// The score columns of a grid are equally wide.
void evenOutScores(const ReportTable& table, QList<SheetColumn>& columns) {
    if (!isGrid(table))
        return;
    double widest = 0;
    const auto isScore = [&](const SheetColumn& each) {
        return !each.notes && table.columns[each.of].kind == ColumnKind::Score;
    };
    for (const SheetColumn& each : columns)
        widest = std::max(widest, isScore(each) ? each.width : 0);
    for (SheetColumn& each : columns)
        each.width = isScore(each) ? widest : each.width;
}

bool hasBodyNotes(const ReportTable& table, qsizetype column) {
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const ReportRow& row) {
        return row.kind == RowKind::Body && !row.cells[column].note.isEmpty();
    });
}

} // namespace

bool holdsText(const ReportColumn& column) {
    return column.kind == ColumnKind::Text;
}

QList<SheetColumn> sheetColumns(const ReportTable& table, const QLocale& locale) {
    QList<SheetColumn> columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        columns.append({i, false, table.columns[i].title, 0});
        if (!holdsText(table.columns[i]) && hasBodyNotes(table, i))
            columns.append({i, true, Texts::tr("Note on %1").arg(table.columns[i].title), 0});
    }
    QList<Measured> measured;
    QList<ColumnNeed> needs;
    for (const SheetColumn& column : columns) {
        measured.append(measuredCells(table, column, locale));
        needs.append(measured.last().need);
    }
    const double wanted = std::accumulate(needs.begin(), needs.end(), 0.0,
                                          [](double sum, const ColumnNeed& need) { return sum + need.most; });
    const QList<qreal> widths = columnWidths(needs, std::min(wanted, table.landscape ? landscape : portrait));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        // Too little room makes the page smaller, never a column too narrow for its longest word.
        const double enough = std::max(needs[i].least, measured[i].text / (sheetMeasure::mostLines - 2));
        columns[i].width = std::max(widths[i], enough);
    }
    evenOutScores(table, columns);
    return columns;
}

} // namespace ks
