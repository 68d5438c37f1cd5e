#pragma once

#include "report/content/reportdocument.h"
#include "report/render/xlsx/sheetcolumns.h"
#include "report/render/xlsx/sheetwriter.h"

#include <map>

namespace ks {

constexpr double gridRowHeight = 21; ///< in points

/// What the sheets of one workbook have in common.
struct SheetContext {
    const ReportDocument& document;
    QLocale locale;
    LevelPaletteId palette = LevelPaletteId::Report;
};

/// Writes the rows of a table into the columns of a sheet, each cell as what it is: numbers and exact scores as
/// numbers, every other score in its short form.
class SheetCells final {
public:
    SheetCells(SheetWriter& sheet, SheetFormats& formats, const SheetContext& context, const ReportTable& table,
               const QList<SheetColumn>& columns);

    /// Writes one row of the table from `row` on and returns the row after it. It takes more than one when a text does
    /// not fit into a cell, and when figures over other rows have a note.
    int write(const ReportRow& data, int row);
    /// A score on its own, as in a legend.
    void writeScore(const Score& score, int row, int column);

private:
    /// The formats of a column, taken once: most sheets are many rows of the same few.
    struct ColumnFormats {
        SheetStyle style;
        TextFormats text;
        TextFormats strongText;
        TextFormats note;
        TextFormats open;
        lxw_format* figure = nullptr;
        lxw_format* strongFigure = nullptr;
        lxw_format* rounded = nullptr; ///< of a figure with more decimals than the column shows
        lxw_format* strongRounded = nullptr;
        lxw_format* count = nullptr;
        lxw_format* strongCount = nullptr;
    };
    struct Rest {
        int column = 0;
        QByteArrayList pieces;
    };
    struct ValueWriter;

    void setHeight(const ReportRow& data, int row);
    ColumnFormats formatsOf(const SheetColumn& column);
    void writeCell(const ReportRow& data, int row, int column);
    void writeText(const QString& text, int row, int column, const TextFormats& formats);
    int writeRests(int row);
    int writeSummaryNotes(const ReportRow& data, int row);
    TextFormats scoreFormats(const Score& score);

    SheetWriter& m_sheet;
    SheetFormats& m_formats;
    const SheetContext& m_context;
    const ReportTable& m_table;
    const QList<SheetColumn>& m_columns;
    bool m_grid;
    QList<ColumnFormats> m_ofColumn;
    lxw_format* m_exact = nullptr;
    QList<Rest> m_rests; ///< of the row that is being written
};

/// True for columns whose values have the colour of their level.
bool isLevelColumn(const ReportColumn& column);

/// How the cells of a table's column are set: text to the left, figures to the right, scores in the middle.
SheetStyle columnStyle(const ReportColumn& column, bool first, bool grid);

} // namespace ks
