#pragma once

#include "report/render/xlsx/sheetcells.h"
#include "report/render/xlsx/workbookwriter.h"

namespace ks {

/// A table and the names of its sheets, settled before the first is written, so that a text can name a later sheet.
struct PlannedTable {
    ReportTable table;
    QString section;     ///< stands top right of the pages
    QString name;        ///< of the sheet with the table as it is shown
    QString figuresName; ///< of the sheet with the figures of its scores; empty = none
};

/// A sheet with a table as it is shown: title, table, then legend, reservations, notes, source and state of the data.
/// Scores are coloured by conditional formats.
class TableSheet final {
public:
    TableSheet(WorkbookWriter& book, const SheetContext& context, const PlannedTable& planned);

    void write();
    /// In characters; the sheet with the figures has the same names in its first column.
    double firstWidth() const { return m_columns.isEmpty() ? 0 : m_columns[0].width; }

private:
    void writeTop();
    void writeGroups();
    void writeHeader();
    void writeRows();
    void writeSubheading(const ReportRow& row);
    void colourLevels(int firstRow, int lastRow);
    void addFilter();
    void writeLegend();
    void writeLegendBand(const QList<LegendEntry>& entries);
    void writeBelow();
    void writeAcross(const QString& text, const SheetStyle& style);
    void skip(double height);
    void setUp();
    bool fitsOnePage() const;

    int columnCount() const { return static_cast<int>(m_columns.size()); }
    double widthOf(int column) const;
    void findTextWidth();
    bool isList() const;

    WorkbookWriter& m_book;
    const SheetContext& m_context;
    const ReportTable& m_table;
    const QString& m_section;
    bool m_grid;
    QList<SheetColumn> m_columns;
    SheetWriter& m_sheet;
    SheetCells m_cells;
    int m_lastColumn = 0;   ///< over which the texts above and below the table stand
    double m_textWidth = 0; ///< of the columns up to that one, in characters
    int m_row = 0;          ///< the next one to be written
    int m_header = 0;
    int m_headerRows = 1;
    double m_height = 0; ///< of what stands above and below the rows of the table, in points
};

} // namespace ks
