#include "report/render/xlsx/tablesheet.h"

#include "report/render/celltext.h"
#include "report/render/page/columnplan.h"
#include "report/render/page/pageframe.h"
#include "report/render/page/pagestyle.h"
#include "report/render/xlsx/sheetmeasure.h"
#include "report/render/xlsx/sheetpage.h"

#include <algorithm>

namespace ks {
namespace {

constexpr double subheadingHeight = 24;
constexpr double ruledRowHeight = 17;
constexpr double leastTextWidth = 60; ///< in characters
constexpr double portraitWidth = 100; ///< in characters; a wider sheet is printed across
constexpr double widestFirst = 45;    ///< a first column that is wider would not leave room to scroll
constexpr int rowsWorthFiltering = 8;
constexpr QRgb headGround = 0xFFF0F3F4;

SheetStyle headStyle(const ReportTable& table, const SheetColumn& column, bool grid) {
    SheetStyle style = columnStyle(table.columns[column.of], column.of == 0, grid);
    style.bold = true;
    style.wrap = true;
    style.middle = true;
    style.edge = SheetEdge::RuleBelow;
    style.fill = SheetFill::Solid;
    style.ground = headGround;
    if (column.notes)
        style.align = SheetAlign::Left;
    return style;
}

/// Figures such as a median keep their plain ground, so the rows that hold them are left out of the level colours.
bool hasFigureAmongScores(const ReportTable& table, const ReportRow& row) {
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const CellValue& value = row.cells[i].value;
        if (isLevelColumn(table.columns[i]) &&
            (std::holds_alternative<double>(value) || std::holds_alternative<qint64>(value)))
            return true;
    }
    return false;
}

} // namespace

TableSheet::TableSheet(WorkbookWriter& book, const SheetContext& context, const PlannedTable& planned)
    : m_book(book),
      m_context(context),
      m_table(planned.table),
      m_section(planned.section),
      m_grid(isGrid(m_table)),
      m_columns(sheetColumns(m_table, context.locale)),
      m_sheet(book.addSheet(planned.name)),
      m_cells(m_sheet, book.formats(), context, m_table, m_columns) {
    findTextWidth();
}

double TableSheet::widthOf(int column) const {
    constexpr double untouched = 8.43;
    return column < columnCount() ? m_columns[column].width : untouched;
}

/// A narrow table would give its texts lines of a few words, so they may run on over empty columns. The legend needs at
/// least the second column.
void TableSheet::findTextWidth() {
    const int least = std::max(columnCount(), m_table.legend.isEmpty() ? 1 : 2);
    int count = 0;
    while (count < least || m_textWidth < leastTextWidth)
        m_textWidth += widthOf(count++);
    m_lastColumn = count - 1;
}

/// Rows of one kind, enough of them: a filter helps, and sorting breaks nothing.
bool TableSheet::isList() const {
    return m_table.rows.size() >= rowsWorthFiltering &&
           std::all_of(m_table.rows.begin(), m_table.rows.end(),
                       [](const ReportRow& row) { return row.kind == RowKind::Body; });
}

void TableSheet::skip(double height) {
    m_sheet.rowHeight(m_row++, height);
    m_height += height;
}

/// A spreadsheet does not fit the height of a row to cells that were joined, so it is set here.
void TableSheet::writeAcross(const QString& text, const SheetStyle& style) {
    for (const QString& piece : sheetMeasure::pieces(text, m_textWidth, style)) {
        const double height = sheetMeasure::height(sheetMeasure::lines(piece, m_textWidth, style), style);
        m_sheet.rowHeight(m_row, height);
        m_sheet.across(m_row, 0, m_lastColumn, piece, m_book.formats().text(style));
        m_height += height;
        ++m_row;
    }
}

void TableSheet::writeTop() {
    writeAcross(numberedTitle(m_table), textStyle(14, true, pageStyle::ink));
    if (!m_table.subtitle.isEmpty())
        writeAcross(m_table.subtitle, textStyle(10, false, pageStyle::quiet));
    skip(6);
}

void TableSheet::writeGroups() {
    const auto titleOf = [this](int column) { return m_table.columns[m_columns[column].of].group; };
    bool any = false;
    for (int first = 0, next = 0; first < columnCount(); first = next) {
        for (next = first + 1; next < columnCount() && titleOf(next) == titleOf(first);)
            ++next;
        if (titleOf(first).isEmpty())
            continue;
        SheetStyle style = textStyle(10, false, pageStyle::quiet);
        style.align = SheetAlign::Centre;
        style.edge = SheetEdge::HairBelow;
        m_sheet.across(m_row, first, next - 1, titleOf(first), m_book.formats().text(style));
        any = true;
    }
    if (any) {
        ++m_row;
        m_headerRows = 2;
    }
}

void TableSheet::writeHeader() {
    writeGroups();
    m_header = m_row;
    double height = 0;
    for (const SheetColumn& each : m_columns) {
        const SheetStyle style = headStyle(m_table, each, m_grid);
        height = std::max(height, sheetMeasure::height(sheetMeasure::lines(each.title, each.width, style), style) + 5);
    }
    m_sheet.rowHeight(m_row, height);
    for (int column = 0; column < columnCount(); ++column) {
        const SheetColumn& each = m_columns[column];
        m_sheet.columnWidth(column, each.width);
        m_sheet.text(m_row, column, each.title, m_book.formats().text(headStyle(m_table, each, m_grid)));
    }
    m_height += height;
    ++m_row;
}

void TableSheet::writeSubheading(const ReportRow& row) {
    SheetStyle style = textStyle(11, true, pageStyle::quiet);
    style.edge = SheetEdge::HairBelow;
    style.middle = true;
    m_sheet.rowHeight(m_row, subheadingHeight);
    const QString text =
        row.cells.isEmpty() ? QString() : shownText(row.cells[0], m_table.columns[0], m_context.locale);
    m_sheet.across(m_row, 0, columnCount() - 1, text, m_book.formats().text(style));
    ++m_row;
}

void TableSheet::writeRows() {
    if (m_sheet.handle() && !m_grid)
        worksheet_set_default_row(m_sheet.handle(), ruledRowHeight, LXW_FALSE);
    int firstColoured = m_row;
    for (const ReportRow& row : m_table.rows) {
        const int begin = m_row;
        if (row.kind == RowKind::Subheading) {
            writeSubheading(row);
        } else {
            m_row = m_cells.write(row, m_row);
        }
        if (hasFigureAmongScores(m_table, row)) {
            colourLevels(firstColoured, begin - 1);
            firstColoured = m_row;
        }
    }
    colourLevels(firstColoured, m_row - 1);
    addFilter();
}

/// Before anything is written below the table: a row that is behind can no longer be named.
void TableSheet::addFilter() {
    if (m_sheet.handle() && isList())
        m_sheet.keep(worksheet_autofilter(m_sheet.handle(), static_cast<lxw_row_t>(m_header), 0,
                                          static_cast<lxw_row_t>(m_row - 1),
                                          static_cast<lxw_col_t>(columnCount() - 1)));
}

void TableSheet::colourLevels(int firstRow, int lastRow) {
    const auto isLevel = [this](int column) {
        return !m_columns[column].notes && isLevelColumn(m_table.columns[m_columns[column].of]);
    };
    for (int first = 0; firstRow <= lastRow && first < columnCount(); ++first) {
        if (!isLevel(first))
            continue;
        int last = first;
        while (last + 1 < columnCount() && isLevel(last + 1))
            ++last;
        m_sheet.colourByLevel({firstRow, first, lastRow, last}, m_book.formats(), m_context.palette);
        first = last;
    }
}

/// Beside one another under the columns, each with its words below it, so that the legend stays on the page.
void TableSheet::writeLegend() {
    if (m_table.legend.isEmpty())
        return;
    skip(9);
    const int inOneBand = std::max(m_lastColumn, 1);
    for (qsizetype first = 0; first < m_table.legend.size(); first += inOneBand)
        writeLegendBand(m_table.legend.mid(first, inOneBand));
}

void TableSheet::writeLegendBand(const QList<LegendEntry>& entries) {
    SheetStyle style = textStyle(9, false, pageStyle::ink);
    style.align = SheetAlign::Centre;
    const int words = m_row + 1;
    int lines = 1;
    m_sheet.rowHeight(m_row, gridRowHeight);
    for (int i = 0; i < entries.size(); ++i)
        m_cells.writeScore(entries[i].sample, m_row, i + 1);
    for (int i = 0; i < entries.size(); ++i)
        lines = std::max(lines, sheetMeasure::lines(entries[i].text, widthOf(i + 1), style));
    m_sheet.rowHeight(words, sheetMeasure::height(lines, style));
    for (int i = 0; i < entries.size(); ++i)
        m_sheet.text(words, i + 1, entries[i].text, m_book.formats().text(style));
    m_sheet.colourByLevel({m_row, 1, m_row, static_cast<int>(entries.size())}, m_book.formats(), m_context.palette);
    m_height += gridRowHeight + sheetMeasure::height(lines, style);
    m_row += 2;
}

void TableSheet::writeBelow() {
    skip(9);
    for (const QString& reservation : m_table.reservations)
        writeAcross(reservation, textStyle(10, true, pageStyle::ink));
    for (const QString& note : m_table.notes)
        writeAcross(note, textStyle(10, false, pageStyle::quiet));
    for (const QString& line : {m_table.source, dataStamp(m_context.document)}) {
        SheetStyle style = textStyle(10, false, pageStyle::quiet);
        style.italic = true;
        if (!line.isEmpty())
            writeAcross(line, style);
    }
}

/// A grid that runs only a little over its page is made smaller instead, so that the legend stays with it.
bool TableSheet::fitsOnePage() const {
    constexpr double pageWidth = 755; // in points, within the margins of A4 across
    constexpr double pageHeight = 480;
    constexpr double characterWidth = 5.25;
    const double scale = std::min(1.0, pageWidth / (m_textWidth * characterWidth));
    return (m_height + static_cast<double>(m_table.rows.size()) * gridRowHeight) * scale <= pageHeight * 1.3;
}

void TableSheet::setUp() {
    SheetPage page;
    page.section = m_section;
    page.landscape = m_table.landscape || m_textWidth > portraitWidth;
    page.lastRow = m_row - 1;
    page.lastColumn = m_lastColumn;
    page.onePage = m_grid && fitsOnePage();
    page.headerRow = m_header;
    page.headerRows = m_headerRows;
    page.keepFirst = columnCount() > 1 && m_columns[0].width <= widestFirst;
    setUpPage(m_sheet, m_context.document, page);
    if (m_sheet.handle())
        worksheet_gridlines(m_sheet.handle(), LXW_HIDE_ALL_GRIDLINES);
}

void TableSheet::write() {
    writeTop();
    writeHeader();
    writeRows();
    writeLegend();
    writeBelow();
    setUp();
}

} // namespace ks
