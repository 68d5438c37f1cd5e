#include "report/render/xlsx/sheetwriter.h"

#include "base/csv.h"
#include "report/render/xlsx/sheetstring.h"

#include <algorithm>
#include <cmath>

namespace ks {
namespace {

/// As XML spells the text.
qint64 bytesInXml(const QByteArray& utf8) {
    qint64 bytes = utf8.size();
    for (const char c : utf8) {
        if (c == '&')
            bytes += 4;
        else if (c == '<' || c == '>')
            bytes += 3;
    }
    return bytes;
}

lxw_row_t r(int row) {
    return static_cast<lxw_row_t>(row);
}

/// Beyond the last column a number would come back as another column.
lxw_col_t c(int column) {
    return static_cast<lxw_col_t>(std::min(column, int(LXW_COL_MAX)));
}

} // namespace

SheetWriter::SheetWriter(lxw_worksheet* sheet, QString name, WriteFailure& failure)
    : m_sheet(sheet), m_name(std::move(name)), m_failure(failure) {}

void SheetWriter::keep(lxw_error code) {
    if (code != LXW_NO_ERROR && m_failure.code == LXW_NO_ERROR)
        m_failure = {code, m_name};
}

QByteArrayList SheetWriter::text(int row, int column, const QString& text, const TextFormats& formats) {
    QByteArrayList pieces = sheetStrings(text);
    lxw_format* format = startsLikeFormula(text) ? formats.guarded : formats.usual;
    if (pieces.isEmpty())
        blank(row, column, format);
    else
        label(row, column, pieces.takeFirst(), format);
    return pieces;
}

void SheetWriter::label(int row, int column, const QByteArray& utf8, lxw_format* format) {
    if (!m_sheet)
        return;
    keep(worksheet_write_string(m_sheet, r(row), c(column), utf8.constData(), format));
    ++m_tally.texts;
    m_tally.textBytes += bytesInXml(utf8);
}

void SheetWriter::number(int row, int column, double value, lxw_format* format) {
    if (!std::isfinite(value)) {
        blank(row, column, format);
    } else if (m_sheet) {
        keep(worksheet_write_number(m_sheet, r(row), c(column), value == 0.0 ? 0.0 : value, format));
        ++m_tally.numbers;
    }
}

void SheetWriter::blank(int row, int column, lxw_format* format) {
    if (m_sheet && format)
        keep(worksheet_write_blank(m_sheet, r(row), c(column), format));
}

/// worksheet_merge_range writes the text a second time, so the first cell is left to text() afterwards.
void SheetWriter::across(int row, int first, int last, const QString& text, const TextFormats& formats) {
    if (m_sheet && last > first)
        keep(worksheet_merge_range(m_sheet, r(row), c(first), r(row), c(last), "", formats.usual));
    this->text(row, first, text, formats);
}

void SheetWriter::rowHeight(int row, double points) {
    if (m_sheet)
        keep(worksheet_set_row(m_sheet, r(row), points, nullptr));
}

void SheetWriter::columnWidth(int column, double characters) {
    if (m_sheet)
        keep(worksheet_set_column(m_sheet, c(column), c(column), std::min(characters, 255.0), nullptr));
}

/// Halfway between two levels the lower one gives the colour, so the lower rule comes first. Bounded on both sides: to
/// a spreadsheet every text is greater than every number.
void SheetWriter::colourByLevel(const CellRange& cells, SheetFormats& formats, LevelPaletteId palette) {
    if (!m_sheet)
        return;
    for (int level = 1; level <= 5; ++level) {
        const LevelColours colours = levelColours(palette, level);
        lxw_conditional_format rule = {};
        rule.type = LXW_CONDITIONAL_TYPE_CELL;
        rule.criteria = LXW_CONDITIONAL_CRITERIA_BETWEEN;
        rule.min_value = level == 1 ? 1.0 : level - 0.5;
        rule.max_value = level == 5 ? 5.0 : level + 0.5;
        rule.format = formats.overlay(colours.fill.rgb(), colours.text.rgb());
        rule.stop_if_true = LXW_TRUE;
        keep(worksheet_conditional_format_range(m_sheet, r(cells.firstRow), c(cells.firstColumn), r(cells.lastRow),
                                                c(cells.lastColumn), &rule));
    }
}

} // namespace ks
