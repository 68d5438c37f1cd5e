#include "report/render/page/tablelayout.h"

#include "report/render/celltext.h"
#include "report/render/page/pagestyle.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::TableLayout)
};

qreal heightOf(const QStringList& lines, FontRole role, const PageFonts& fonts) {
    return static_cast<qreal>(lines.size()) * fonts.lineHeight(role);
}

} // namespace

TableLayout::TableLayout(const ReportTable& table, const QList<ColumnNeed>& needs, const QLocale& locale,
                         const PageFonts& fonts, qreal width, FontRole titleRole)
    : m_table(table),
      m_locale(locale),
      m_fonts(fonts),
      m_width(width),
      m_titleRole(titleRole),
      m_grid(isGrid(table)),
      m_columns(planColumns(table, needs, locale, fonts, width)) {
    measureTop();
    measureHeader();
    measureLegend();
    measureNotes();
    m_rows = measureRows(pageStyle::gridPitchLeast);
}

void TableLayout::measureTop() {
    const QString title = numberedTitle(m_table);
    m_title = m_fonts.wrap(m_titleRole, title, m_width);
    m_subtitle = m_fonts.wrap(FontRole::Subtitle, m_table.subtitle, m_width);
    m_continued = m_fonts.wrap(FontRole::Strong, Texts::tr("%1 (continued)").arg(title), m_width);
    m_measures.firstTop = heightOf(m_title, m_titleRole, m_fonts) + pageStyle::titleToSubtitle +
                          heightOf(m_subtitle, FontRole::Subtitle, m_fonts) + pageStyle::beforeTable;
    m_measures.laterTop = heightOf(m_continued, FontRole::Strong, m_fonts) + pageStyle::beforeTable;
}

void TableLayout::measureHeader() {
    qsizetype most = 1;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const qreal room = m_columns[i].width - leftPadding(m_table, i) - columnPadding;
        m_header.append(m_fonts.wrap(FontRole::ColumnHead, m_table.columns[i].title, room));
        most = std::max(most, m_header.last().size());
    }
    measureGroups();
    m_measures.header = m_groupHeight + static_cast<qreal>(most) * m_fonts.lineHeight(FontRole::ColumnHead) +
                        2 * pageStyle::headerPadding;
}

void TableLayout::measureGroups() {
    qsizetype most = 0;
    for (int i = 0; i < m_columns.size(); ++i) {
        const QString& title = m_table.columns[i].group;
        if (title.isEmpty())
            continue;
        if (i == 0 || m_table.columns[i - 1].group != title)
            m_groups.append({i, i, {}});
        m_groups.last().last = i;
    }
    for (Group& group : m_groups) {
        const qreal room = m_columns[group.last].right() - m_columns[group.first].left - 2 * columnPadding;
        group.lines = m_fonts.wrap(FontRole::Note, m_table.columns[group.first].group, room);
        most = std::max(most, group.lines.size());
    }
    m_groupHeight =
        most == 0 ? 0 : static_cast<qreal>(most) * m_fonts.lineHeight(FontRole::Note) + pageStyle::afterGroup;
}

void TableLayout::measureLegend() {
    if (m_table.legend.isEmpty())
        return;
    const qreal em = m_fonts.metrics(FontRole::Body).height();
    const auto measured = [&](const QList<LegendEntry>& entries, qreal top) {
        const auto width = [this](const QString& text) { return m_fonts.width(FontRole::Body, text); };
        return LegendPart{entries, legendGeometry(entries, QPointF(0, top), m_width, em, width)};
    };
    const LegendPart whole = measured(m_table.legend, 0);
    const bool oneLine = whole.geometry.swatches.first().top() == whole.geometry.swatches.last().top();
    m_legend = {whole};
    if (!oneLine) {
        QList<LegendEntry> levels;
        QList<LegendEntry> others;
        for (const LegendEntry& entry : m_table.legend)
            (entry.sample.kind() == ScoreKind::Exact ? levels : others).append(entry);
        const LegendPart first = measured(levels, 0);
        const LegendPart second = measured(others, first.geometry.height + pageStyle::betweenLegendLines);
        m_legend = {first, second};
    }
    m_measures.legend = pageStyle::beforeLegend;
    for (const LegendPart& part : m_legend)
        m_measures.legend += part.geometry.height;
    m_measures.legend += oneLine ? 0 : pageStyle::betweenLegendLines;
}

void TableLayout::measureNotes() {
    const auto add = [this](const QString& text, FontRole role) {
        const QStringList lines = m_fonts.wrap(role, text, m_width);
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_notes.append({lines[i], role, m_fonts.lineHeight(role) + (i == 0 ? pageStyle::betweenNotes : 0)});
    };
    for (const QString& reservation : m_table.reservations)
        add(reservation, FontRole::StrongNote);
    for (const QString& note : m_table.notes)
        add(note, FontRole::Note);
    m_measures.beforeNotes = pageStyle::beforeNotes;
    for (const NoteLine& line : m_notes)
        m_measures.noteLines.append(line.height);
}

FontRole TableLayout::roleOf(const ReportRow& row, qsizetype column) const {
    if (m_table.form && row.kind == RowKind::Subheading)
        return FontRole::Caption;
    const bool strong = row.kind != RowKind::Body || (column == 0 && m_grid);
    return strong ? FontRole::Strong : FontRole::Body;
}

qreal TableLayout::lineHeightOf(const ReportRow& row) const {
    return m_fonts.lineHeight(row.kind == RowKind::Subheading ? roleOf(row, 0) : FontRole::Body);
}

qreal TableLayout::rowPadding() const {
    return m_table.form ? pageStyle::formRowPadding : pageStyle::rowPadding;
}

qreal TableLayout::beforeSubheading() const {
    return m_table.form ? pageStyle::beforeQuestion : pageStyle::beforeSubheading;
}

CellLines TableLayout::cellLines(const ReportRow& row, qsizetype column) const {
    const ReportCell& cell = row.cells[column];
    const qreal columnWidth = row.kind == RowKind::Subheading ? m_width : m_columns[column].width;
    const qreal room = columnWidth - leftPadding(m_table, column) - columnPadding;
    const QString text = shownText(cell, m_table.columns[column], m_locale);
    return {m_fonts.wrap(roleOf(row, column), text, room), m_fonts.wrap(FontRole::Small, cell.note, room)};
}

qreal TableLayout::gapAfter(int row) const {
    const bool lastFigure = m_table.rows[row].kind == RowKind::Summary && row + 1 < m_table.rows.size() &&
                            m_table.rows[row + 1].kind == RowKind::Body;
    return lastFigure ? pageStyle::afterSummary : 0;
}

/// Height of a painted cell, without the space around it.
qreal TableLayout::paintedHeight(const ReportCell& cell, qreal gridPitch) const {
    const qreal plain = m_grid ? gridPitch : pageStyle::swatchHeight;
    return cell.note.isEmpty() ? plain : std::max(plain, pageStyle::figureHeight);
}

RowBox TableLayout::rowBox(int index, qreal gridPitch) const {
    const ReportRow& row = m_table.rows[index];
    const bool heading = row.kind == RowKind::Subheading;
    const qsizetype cells = heading ? std::min<qsizetype>(1, row.cells.size()) : row.cells.size();
    RowBox box;
    box.lineHeight = lineHeightOf(row);
    qreal painted = 0;
    for (qsizetype column = 0; column < cells; ++column) {
        if (const auto* space = std::get_if<WritingSpace>(&row.cells[column].value))
            painted = std::max(painted, space->lines * pageStyle::writingLine);
        else if (isHeatCell(m_table.columns[column], row.cells[column]))
            painted = std::max(painted, paintedHeight(row.cells[column], gridPitch));
        else
            box.lines = std::max(box.lines, cellLines(row, column).count());
    }
    const qreal around = m_grid ? pageStyle::gridGap : 2 * pageStyle::aroundSwatch;
    const qreal padding = m_grid ? pageStyle::gridRowPadding : rowPadding();
    box.height =
        std::max(box.lines * box.lineHeight + 2 * padding, painted > 0 ? painted + around : 0) + gapAfter(index);
    if (heading) {
        box.height += beforeSubheading() + (m_table.form ? pageStyle::afterQuestion : 0);
        box.keepWithNext = true;
    }
    return box;
}

QList<RowBox> TableLayout::measureRows(qreal gridPitch) const {
    QList<RowBox> boxes;
    boxes.reserve(m_table.rows.size());
    for (int row = 0; row < m_table.rows.size(); ++row)
        boxes.append(rowBox(row, gridPitch));
    keepRowsTogether(boxes);
    return boxes;
}

/// Figures over the others stay with the first of these; neither at the start nor at the end a row stands alone. In a
/// form all rows of a question stay with it.
void TableLayout::keepRowsTogether(QList<RowBox>& rows) const {
    constexpr qsizetype worthIt = 4;
    for (qsizetype row = 0; row + 1 < rows.size(); ++row) {
        const bool end = rows.size() >= worthIt && (row == 0 || row == rows.size() - 2);
        const bool question = m_table.form && m_table.rows[row + 1].kind != RowKind::Subheading;
        if (end || question || m_table.rows[row].kind == RowKind::Summary)
            rows[row].keepWithNext = true;
    }
}

qreal TableLayout::openingHeight(qreal later) const {
    FlowMeasures measures = m_measures;
    measures.body = later; // asked before it is divided
    return ks::openingHeight(m_rows, measures);
}

/// A grid that fits on one page takes the height there is; one that does not is set close.
void TableLayout::divide(qreal here, qreal later) {
    m_measures.here = here;
    m_measures.body = later;
    const qreal spare = here - leastHeight();
    if (!m_grid || spare <= 0 || m_rows.isEmpty()) {
        m_pages = flowPages(m_rows, m_measures);
        return;
    }
    const qreal most = pageStyle::gridPitchMost - pageStyle::gridPitchLeast;
    const qreal each = std::min(most, spare / static_cast<qreal>(m_rows.size()));
    m_pages = flowPages(measureRows(pageStyle::gridPitchLeast + each), m_measures);
}

} // namespace ks
