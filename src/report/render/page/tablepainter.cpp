#include "report/render/page/tablepainter.h"

#include "drawing/heatmappicture.h"
#include "report/render/celltext.h"
#include "report/render/page/pagestyle.h"
#include "report/render/page/scorekey.h"

#include <algorithm>

namespace ks {
namespace {

constexpr qreal paintedSwatch = fromPoints(30);

/// From the middle of a line of text to its baseline.
qreal middleToBaseline(FontRole role, const PageFonts& fonts) {
    return fonts.metrics(role).capHeight() / 2;
}

bool isToWriteOn(const ReportRow& row) {
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const ReportCell& cell) { return std::holds_alternative<WritingSpace>(cell.value); });
}

} // namespace

TablePainter::TablePainter(const TableLayout& layout, LevelPaletteId palette)
    : m_layout(layout),
      m_table(layout.table()),
      m_fonts(layout.fonts()),
      m_palette(palette),
      m_cellStyle(HeatCellStyle::from(layout.fonts().cellFont(), nullptr)),
      m_legendStyle(HeatCellStyle::from(layout.fonts().font(FontRole::Body), nullptr)),
      m_paper(paperPalette()) {}

void TablePainter::paint(QPainter& painter, int page) {
    const PageFlow& flow = m_layout.pages()[page];
    qreal y = paintTop(page);
    if (!flow.rows.isEmpty())
        y = paintHeader(y);
    for (const RowPart& part : flow.rows) {
        paintRow(part, y, !m_layout.grid());
        y += part.height;
    }
    paintBelow(flow, y);
    m_ink.paint(painter);
}

void TablePainter::text(FontRole role, const QString& line, qreal left, qreal baseline, const QColor& colour) {
    m_ink.text(m_fonts.font(role), line, QPointF(left, baseline), colour);
}

void TablePainter::rule(qreal y, const QColor& colour, qreal width) {
    m_ink.line(QLineF(0, y, m_layout.width(), y), colour, width);
}

qreal TablePainter::paintTop(int page) {
    qreal y = 0;
    const auto lines = [&](const QStringList& all, FontRole role, const QColor& colour) {
        for (const QString& line : all) {
            text(role, line, 0, y + m_fonts.ascent(role), colour);
            y += m_fonts.lineHeight(role);
        }
    };
    if (page > 0) {
        lines(m_layout.continuedLines(), FontRole::Strong, pageStyle::ink);
    } else {
        lines(m_layout.titleLines(), m_layout.titleRole(), pageStyle::ink);
        y += pageStyle::titleToSubtitle;
        lines(m_layout.subtitleLines(), FontRole::Subtitle, pageStyle::quiet);
    }
    return y + pageStyle::beforeTable;
}

/// Scores and the titles of all figures stand in the middle of their column, text to the left; figures stand so that
/// their decimal marks are below one another.
qreal TablePainter::leftOf(FontRole role, const QString& line, qsizetype index, const ReportCell* cell) const {
    const ColumnPlan& plan = m_layout.columns()[index];
    const ReportColumn& column = m_table.columns[index];
    const qreal width = m_fonts.width(role, line);
    const bool figure =
        cell && (std::holds_alternative<double>(cell->value) || std::holds_alternative<qint64>(cell->value));
    if (isNumeric(column) && figure) {
        const qsizetype mark = line.indexOf(m_layout.locale().decimalPoint());
        return plan.mark - (mark < 0 ? width : m_fonts.width(role, line.first(mark)));
    }
    if (isNumeric(column) || column.kind == ColumnKind::Score)
        return plan.middle() - width / 2;
    return plan.left + leftPadding(m_table, index);
}

void TablePainter::paintGroups(qreal top) {
    for (const TableLayout::Group& group : m_layout.groups()) {
        const qreal left = m_layout.columns()[group.first].left + columnPadding;
        const qreal right = m_layout.columns()[group.last].right() - columnPadding;
        qreal y = top + m_fonts.ascent(FontRole::Note);
        for (const QString& line : group.lines) {
            text(FontRole::Note, line, (left + right - m_fonts.width(FontRole::Note, line)) / 2, y, pageStyle::quiet);
            y += m_fonts.lineHeight(FontRole::Note);
        }
        const qreal bottom = top + m_layout.groupHeight();
        m_ink.line(QLineF(left, bottom, right, bottom), pageStyle::ruleColour, pageStyle::hairlineWidth);
    }
}

qreal TablePainter::paintHeader(qreal top) {
    paintGroups(top);
    const qreal height = m_layout.measures().header;
    const qreal lineHeight = m_fonts.lineHeight(FontRole::ColumnHead);
    const qreal toBaseline = lineHeight / 2 + middleToBaseline(FontRole::ColumnHead, m_fonts);
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        const QStringList& lines = m_layout.headerLines()[column];
        const qreal used = static_cast<qreal>(lines.size()) * lineHeight;
        qreal y = top + (m_layout.grid() ? (height - used) / 2 : height - used - pageStyle::headerPadding);
        for (const QString& line : lines) {
            text(FontRole::ColumnHead, line, leftOf(FontRole::ColumnHead, line, column, nullptr), y + toBaseline,
                 pageStyle::ink);
            y += lineHeight;
        }
    }
    if (!m_layout.grid())
        rule(top + height, pageStyle::ruleColour, pageStyle::ruleWidth);
    return top + height;
}

void TablePainter::paintRow(const RowPart& part, qreal top, bool ruled) {
    const ReportRow& row = m_table.rows[part.row];
    const QRectF area(0, top, m_layout.width(), part.height - m_layout.gapAfter(part.row));
    if (row.kind == RowKind::Subheading)
        paintSubheading(row, area);
    else if (m_layout.grid() && part.firstLine == 0)
        paintGridRow(row, area.adjusted(0, 0, 0, -pageStyle::gridGap));
    else
        paintTextRow(row, part, area);
    if (ruled)
        rule(area.bottom(), pageStyle::hairline, pageStyle::hairlineWidth);
}

void TablePainter::paintSubheading(const ReportRow& row, const QRectF& area) {
    const QStringList lines = row.cells.isEmpty() ? QStringList() : m_layout.cellLines(row, 0).lines;
    const FontRole role = m_layout.roleOf(row, 0);
    const qreal lineHeight = m_layout.lineHeightOf(row);
    qreal y = area.top() + m_layout.beforeSubheading() + m_layout.rowPadding() + lineHeight / 2;
    for (const QString& line : lines) {
        text(role, line, columnPadding, y + middleToBaseline(role, m_fonts),
             m_table.form ? pageStyle::ink : pageStyle::quiet);
        y += lineHeight;
    }
}

/// Lines from cell to cell, the last one on the rule below the row; a frame where nothing is ruled.
void TablePainter::paintWritingSpace(const WritingSpace& space, qsizetype column, const QRectF& area) {
    const ColumnPlan& plan = m_layout.columns()[column];
    const qreal left = plan.left + columnPadding;
    const qreal right = plan.right() - columnPadding;
    const auto line = [&](qreal x1, qreal y1, qreal x2, qreal y2) {
        m_ink.line(QLineF(x1, y1, x2, y2), pageStyle::ruleColour, pageStyle::hairlineWidth);
    };
    for (int each = 1; space.ruled && each <= space.lines; ++each) {
        const qreal y = each == space.lines ? area.bottom() : area.top() + each * pageStyle::writingLine;
        line(left, y, right, y);
    }
    if (space.ruled)
        return;
    const qreal top = area.top() + columnPadding;
    const qreal bottom = area.bottom() - columnPadding;
    line(left, top, right, top);
    line(left, bottom, right, bottom);
    line(left, top, left, bottom);
    line(right, top, right, bottom);
}

void TablePainter::addSample(const Score& score, const QRectF& area, const HeatCellStyle& style, CellMark mark) {
    const ShapeKey key{scoreKey(score), mark, area.size(), &style == &m_legendStyle};
    auto known = m_shapes.constFind(key);
    if (known == m_shapes.constEnd()) {
        HeatCellLook look = heatCellLook(score, m_palette, m_layout.locale(), m_paper);
        look.mark = mark;
        known = m_shapes.insert(key, heatCellShape(area.size(), look, style));
    }
    m_ink.cell(area.topLeft(), *known);
}

void TablePainter::addHeatCell(const ReportCell& cell, const ReportColumn& column, const QRectF& area) {
    if (const Score* score = std::get_if<Score>(&cell.value))
        return addSample(*score, area, m_cellStyle, markOf(cell.layer));
    if (const LevelValue* level = std::get_if<LevelValue>(&cell.value)) {
        const Result<Score> score = Score::exact(Quarters{level->number * 4});
        return addSample(score ? *score : Score::missing(), area, m_cellStyle);
    }
    const QString shown = shownText(cell, column, m_layout.locale());
    const HeatCellLook look = std::holds_alternative<OpenValue>(cell.value) ? openCellLook(shown, m_paper)
                                                                            : figureCellLook(shown, cell.note, m_paper);
    m_ink.cell(area.topLeft(), heatCellShape(area.size(), look, m_cellStyle));
}

void TablePainter::paintGridRow(const ReportRow& row, const QRectF& area) {
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const ColumnPlan& plan = m_layout.columns()[column];
        const qreal gap = column + 1 < row.cells.size() ? pageStyle::gridGap : 0;
        const QRectF place(plan.left, area.top(), plan.width - gap, area.height());
        if (isHeatCell(m_table.columns[column], row.cells[column])) {
            addHeatCell(row.cells[column], m_table.columns[column], place);
            continue;
        }
        const CellLines lines = m_layout.cellLines(row, column);
        const FontRole role = m_layout.roleOf(row, column);
        const qreal lineHeight = m_fonts.lineHeight(FontRole::Body);
        qreal y = place.center().y() - (lines.count() - 1) * lineHeight / 2;
        for (const QString& line : lines.lines) {
            text(role, line, leftOf(role, line, column, &row.cells[column]), y + middleToBaseline(role, m_fonts),
                 pageStyle::ink);
            y += lineHeight;
        }
        for (const QString& line : lines.note) {
            text(FontRole::Small, line, leftOf(FontRole::Small, line, column, nullptr),
                 y + middleToBaseline(FontRole::Small, m_fonts), pageStyle::quiet);
            y += lineHeight;
        }
    }
}

void TablePainter::paintTextRow(const ReportRow& row, const RowPart& part, const QRectF& area) {
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const ReportCell& cell = row.cells[column];
        if (const auto* space = std::get_if<WritingSpace>(&cell.value)) {
            paintWritingSpace(*space, column, area);
            continue;
        }
        if (!isHeatCell(m_table.columns[column], cell)) {
            paintTextCell(row, column, part, area);
            continue;
        }
        if (part.firstLine > 0)
            continue;
        const ColumnPlan& plan = m_layout.columns()[column];
        const bool fixed = m_table.columns[column].kind == ColumnKind::Level;
        const qreal height = cell.note.isEmpty() ? pageStyle::swatchHeight : pageStyle::figureHeight;
        const qreal middle = pageStyle::rowPadding + m_fonts.lineHeight(FontRole::Body) / 2;
        const qreal top = area.top() + std::max(pageStyle::aroundSwatch, middle - height / 2);
        const qreal width = fixed ? paintedSwatch : plan.width - 2 * columnPadding;
        addHeatCell(cell, m_table.columns[column], QRectF(plan.left + columnPadding, top, width, height));
    }
}

void TablePainter::paintTextCell(const ReportRow& row, qsizetype column, const RowPart& part, const QRectF& area) {
    const CellLines lines = m_layout.cellLines(row, column);
    const FontRole role = m_layout.roleOf(row, column);
    const qreal lineHeight = m_fonts.lineHeight(FontRole::Body);
    qreal y = area.top() + m_layout.rowPadding() + lineHeight / 2;
    if (isToWriteOn(row))
        y = area.top() + pageStyle::writingLine / 2; // beside its first line
    else if (part.lines == 1 && part.firstLine == 0)
        y = area.center().y();
    const int last = std::min(part.firstLine + part.lines, lines.count());
    for (int i = part.firstLine; i < last; ++i) {
        const bool ofNote = i >= lines.lines.size();
        const QString& line = ofNote ? lines.note[i - lines.lines.size()] : lines.lines[i];
        const FontRole lineRole = ofNote ? FontRole::Small : role;
        text(lineRole, line, leftOf(lineRole, line, column, ofNote ? nullptr : &row.cells[column]),
             y + middleToBaseline(lineRole, m_fonts), ofNote ? pageStyle::quiet : pageStyle::ink);
        y += lineHeight;
    }
}

void TablePainter::paintLegend(qreal top) {
    for (const TableLayout::LegendPart& part : m_layout.legend()) {
        for (qsizetype i = 0; i < part.entries.size(); ++i) {
            addSample(part.entries[i].sample, part.geometry.swatches[i].translated(0, top), m_legendStyle);
            const QRectF& place = part.geometry.texts[i];
            text(FontRole::Body, part.entries[i].text, place.left(),
                 top + place.center().y() + middleToBaseline(FontRole::Body, m_fonts), pageStyle::ink);
        }
    }
}

void TablePainter::paintBelow(const PageFlow& flow, qreal top) {
    qreal y = top;
    if (!flow.rows.isEmpty() && !m_table.legend.isEmpty()) {
        paintLegend(y + pageStyle::beforeLegend);
        y += m_layout.measures().legend;
    }
    y += flow.rows.isEmpty() ? 0 : m_layout.measures().beforeNotes;
    for (int i = flow.firstNote; i < flow.firstNote + flow.notes; ++i) {
        const TableLayout::NoteLine& line = m_layout.noteLines()[i];
        y += line.height;
        const qreal descent = (m_fonts.lineHeight(line.role) - m_fonts.metrics(line.role).capHeight()) / 2;
        text(line.role, line.text, 0, y - descent,
             line.role == FontRole::StrongNote ? pageStyle::ink : pageStyle::quiet);
    }
}

} // namespace ks
