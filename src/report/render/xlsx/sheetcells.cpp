#include "report/render/xlsx/sheetcells.h"

#include "domain/scoretext.h"
#include "report/render/celltext.h"
#include "report/render/page/columnplan.h"
#include "report/render/page/pagestyle.h"
#include "report/render/xlsx/scorestyle.h"
#include "report/render/xlsx/sheetmeasure.h"

#include <algorithm>
#include <cmath>

namespace ks {
namespace {

SheetStyle strong(SheetStyle style) {
    style.bold = true;
    return style;
}

SheetStyle noteStyle(SheetStyle style) {
    style.size = 9;
    style.colour = pageStyle::quiet.rgb();
    style.wrap = true;
    return style;
}

/// A value that is not known yet, in a column of words or figures.
SheetStyle quiet(SheetStyle style) {
    style.italic = true;
    style.colour = pageStyle::quiet.rgb();
    return style;
}

SheetStyle withDecimals(SheetStyle style, int decimals) {
    style.decimals = decimals;
    return style;
}

/// "2,75" and "3" are shown as they are; a fixed number of decimals would write 3 as 3,000.
bool needsRounding(double value, int decimals) {
    double scaled = value;
    for (int i = 0; i < decimals; ++i)
        scaled *= 10.0;
    return std::abs(scaled - std::round(scaled)) > 1e-9 * std::max(1.0, std::abs(scaled));
}

} // namespace

bool isLevelColumn(const ReportColumn& column) {
    return column.kind == ColumnKind::Score || column.kind == ColumnKind::Level;
}

SheetStyle columnStyle(const ReportColumn& column, bool first, bool grid) {
    SheetStyle style;
    style.middle = grid;
    style.edge = grid ? SheetEdge::None : SheetEdge::HairBelow;
    style.wrap = holdsText(column);
    if (isLevelColumn(column))
        style.align = SheetAlign::Centre;
    else if (isNumeric(column))
        style.align = SheetAlign::Right;
    // Or figures would touch the text of the next column.
    if (style.align == SheetAlign::Right || (style.align == SheetAlign::Left && !first))
        style.indent = 1;
    return style;
}

struct SheetCells::ValueWriter {
    SheetCells& cells;
    const ReportRow& data;
    const ReportCell& cell;
    int row;
    int column;

    const ColumnFormats& formats() const { return cells.m_ofColumn[column]; }
    const ReportColumn& source() const { return cells.m_table.columns[cells.m_columns[column].of]; }
    bool isStrong() const { return data.kind == RowKind::Summary || (column == 0 && cells.m_grid); }
    void text(const QString& shown) const {
        const bool ownLine = holdsText(source()) && !cell.note.isEmpty();
        cells.writeText(ownLine ? shown + QLatin1Char('\n') + cell.note : shown, row, column,
                        isStrong() ? formats().strongText : formats().text);
    }

    void operator()(std::monostate) const { text({}); }
    void operator()(const QString& value) const { text(value); }
    void operator()(YesNo answer) const { text(yesNoText(answer)); }
    void operator()(WritingSpace) const { text({}); }
    void operator()(OpenValue) const { cells.writeText(openText(), row, column, formats().open); }
    void operator()(const Score& score) const { cells.writeScore(score, row, column); }
    void operator()(LevelValue level) const { cells.m_sheet.number(row, column, level.number, cells.m_exact); }
    void operator()(qint64 count) const {
        cells.m_sheet.number(row, column, static_cast<double>(count),
                             isStrong() ? formats().strongCount : formats().count);
    }
    void operator()(double value) const {
        const bool rounded = needsRounding(value, source().decimals);
        cells.m_sheet.number(row, column, value,
                             isStrong() ? (rounded ? formats().strongRounded : formats().strongFigure)
                                        : (rounded ? formats().rounded : formats().figure));
    }
};

SheetCells::SheetCells(SheetWriter& sheet, SheetFormats& formats, const SheetContext& context, const ReportTable& table,
                       const QList<SheetColumn>& columns)
    : m_sheet(sheet),
      m_formats(formats),
      m_context(context),
      m_table(table),
      m_columns(columns),
      m_grid(isGrid(table)) {
    m_exact = m_formats.of(exactScoreStyle());
    for (const SheetColumn& column : columns)
        m_ofColumn.append(formatsOf(column));
}

SheetCells::ColumnFormats SheetCells::formatsOf(const SheetColumn& column) {
    const ReportColumn& source = m_table.columns[column.of];
    SheetStyle style = columnStyle(source, column.of == 0, m_grid);
    if (column.notes) {
        style = noteStyle(style);
        style.align = SheetAlign::Left;
    }
    const SheetStyle rounded = withDecimals(style, source.decimals);
    const SheetStyle count = withDecimals(style, 0);
    ColumnFormats formats;
    formats.style = style;
    formats.text = m_formats.text(style);
    formats.strongText = m_formats.text(strong(style));
    formats.open = m_formats.text(isLevelColumn(source) ? openStyle() : quiet(style));
    formats.note = m_formats.text(noteStyle(style));
    formats.figure = m_formats.of(style);
    formats.strongFigure = m_formats.of(strong(style));
    formats.rounded = m_formats.of(rounded);
    formats.strongRounded = m_formats.of(strong(rounded));
    formats.count = m_formats.of(count);
    formats.strongCount = m_formats.of(strong(count));
    return formats;
}

TextFormats SheetCells::scoreFormats(const Score& score) {
    return m_formats.text(scoreStyle(score, m_context.palette));
}

void SheetCells::writeScore(const Score& score, int row, int column) {
    if (score.kind() == ScoreKind::Exact)
        m_sheet.number(row, column, score.low()->toDouble(), m_exact);
    else
        m_sheet.text(row, column, shortScoreText(score, m_context.locale), scoreFormats(score));
}

void SheetCells::writeText(const QString& text, int row, int column, const TextFormats& formats) {
    QByteArrayList rest = m_sheet.text(row, column, text, formats);
    if (!rest.isEmpty())
        m_rests.append({column, std::move(rest)});
}

void SheetCells::writeCell(const ReportRow& data, int row, int column) {
    const ReportCell& cell = data.cells[m_columns[column].of];
    if (m_columns[column].notes)
        writeText(data.kind == RowKind::Body ? cell.note : QString(), row, column, m_ofColumn[column].note);
    else
        std::visit(ValueWriter{*this, data, cell, row, column}, cell.value);
}

int SheetCells::writeRests(int row) {
    for (qsizetype piece = 0; !m_rests.isEmpty(); ++piece, ++row) {
        for (const Rest& rest : m_rests)
            m_sheet.label(row, rest.column, rest.pieces[piece], m_ofColumn[rest.column].text.usual);
        m_rests.removeIf([&](const Rest& rest) { return rest.pieces.size() == piece + 1; });
    }
    return row;
}

/// What stands small below a figure over the others ("n = 12"), in a row of its own below the row of figures.
int SheetCells::writeSummaryNotes(const ReportRow& data, int row) {
    if (data.kind != RowKind::Summary)
        return row;
    bool any = false;
    for (int column = 0; column < m_columns.size(); ++column) {
        const qsizetype of = m_columns[column].of;
        if (holdsText(m_table.columns[of]) || m_columns[column].notes || data.cells[of].note.isEmpty())
            continue;
        any = true;
        writeText(data.cells[of].note, row, column, m_ofColumn[column].note);
    }
    return any ? row + 1 : row;
}

/// Set here rather than left to the spreadsheet: not each of them fits rows to wrapped text when it opens a file.
void SheetCells::setHeight(const ReportRow& data, int row) {
    int lines = 1;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const SheetColumn& column = m_columns[i];
        const ReportCell& cell = data.cells[column.of];
        const auto linesOf = [&](const QString& text) {
            return sheetMeasure::lines(text, column.width, m_ofColumn[i].style);
        };
        if (column.notes)
            lines = std::max(lines, linesOf(cell.note));
        else if (const auto* text = std::get_if<QString>(&cell.value))
            lines = std::max(lines, linesOf(*text) + (cell.note.isEmpty() ? 0 : linesOf(cell.note)));
        else if (const auto* space = std::get_if<WritingSpace>(&cell.value))
            lines = std::max(lines, space->lines + 1);
    }
    const SheetStyle usual;
    if (m_grid || lines > 1)
        m_sheet.rowHeight(row, std::max(sheetMeasure::height(lines, usual), m_grid ? gridRowHeight : 0.0));
}

int SheetCells::write(const ReportRow& data, int row) {
    setHeight(data, row);
    for (int column = 0; column < m_columns.size(); ++column)
        writeCell(data, row, column);
    return writeSummaryNotes(data, writeRests(row + 1));
}

} // namespace ks
