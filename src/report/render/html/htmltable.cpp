#include "report/render/html/htmltable.h"

#include "report/render/celltext.h"
#include "report/render/html/htmlcell.h"
#include "report/render/page/columnplan.h"

#include <algorithm>

namespace ks {
namespace {

/// Neighbouring columns with the same title over them; alone where there is none.
struct ColumnRun {
    qsizetype first = 0;
    qsizetype count = 1;
    QString title;
};

QList<ColumnRun> columnRuns(const ReportTable& table) {
    QList<ColumnRun> runs;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QString& title = table.columns[i].group;
        if (!title.isEmpty() && !runs.isEmpty() && runs.last().title == title)
            ++runs.last().count;
        else
            runs.append({i, 1, title});
    }
    return runs;
}

bool hasText(const ReportTable& table, qsizetype column) {
    return std::all_of(table.rows.begin(), table.rows.end(), [&](const ReportRow& row) {
        if (row.kind == RowKind::Subheading)
            return true;
        const QString* text = std::get_if<QString>(&row.cells[column].value);
        return text && !text->isEmpty();
    });
}

/// The first column with a text in each row; failing that the first.
qsizetype rowTitleColumn(const ReportTable& table) {
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].kind == ColumnKind::Text && hasText(table, i))
            return i;
    }
    return 0;
}

bool isFigure(const ReportCell& cell) {
    return std::holds_alternative<double>(cell.value) || std::holds_alternative<qint64>(cell.value);
}

int fractionDigits(const QString& number, const QLocale& locale) {
    const qsizetype mark = number.indexOf(locale.decimalPoint());
    return mark < 0 ? 0 : static_cast<int>(number.size() - mark - locale.decimalPoint().size());
}

int mostFractionDigits(const ReportTable& table, qsizetype column, const QLocale& locale) {
    int most = 0;
    for (const ReportRow& row : table.rows) {
        if (row.kind != RowKind::Subheading && isFigure(row.cells[column]))
            most = std::max(most, fractionDigits(shownText(row.cells[column], table.columns[column], locale), locale));
    }
    return most;
}

/// A column of sentences gets a least width, so that it does not become a pillar of single words on a telephone.
bool holdsProse(const ReportTable& table, qsizetype column) {
    constexpr qsizetype sentence = 45;
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const ReportRow& row) {
        if (row.kind == RowKind::Subheading)
            return false;
        const QString* text = std::get_if<QString>(&row.cells[column].value);
        return text && text->size() > sentence;
    });
}

QString joined(const QStringList& classes) {
    return classes.isEmpty() ? QString() : classes.join(QLatin1Char(' '));
}

} // namespace

bool isSortable(const ReportTable& table) {
    const auto rows = std::count_if(table.rows.begin(), table.rows.end(),
                                    [](const ReportRow& row) { return row.kind == RowKind::Body; });
    return isGrid(table) && rows > 1;
}

HtmlTable::HtmlTable(HtmlWriter& out, const ReportTable& table, const QLocale& locale)
    : m_out(out),
      m_table(table),
      m_locale(locale),
      m_grid(isGrid(table)),
      m_sortable(isSortable(table)),
      m_rowTitle(rowTitleColumn(table)) {
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        m_fractions.append(mostFractionDigits(table, i, locale));
        m_prose.append(holdsProse(table, i));
    }
}

void HtmlTable::write(const QString& caption, const QString& captionId, const QString& regionLabel) {
    const HtmlElement region(m_out, "div",
                             {{"class", QStringLiteral("scroll")},
                              {"role", QStringLiteral("region")},
                              {"aria-labelledby", regionLabel},
                              {"tabindex", QStringLiteral("0")}});
    QStringList classes;
    if (m_grid)
        classes += {QStringLiteral("grid"), QLatin1String("scores-") + QString::number(m_table.columns.size() - 1)};
    if (m_rowTitle == 0 && !m_prose.value(0))
        classes.append(QStringLiteral("pinned"));
    if (m_sortable)
        classes.append(QStringLiteral("sortable"));
    const HtmlElement table(m_out, "table", {{"class", joined(classes)}});
    m_out.element("caption", caption, {{"id", captionId}});
    writeColumnGroups();
    writeHeader();
    writeBodies();
}

bool HtmlTable::hasGroups() const {
    return std::any_of(m_table.columns.begin(), m_table.columns.end(),
                       [](const ReportColumn& column) { return !column.group.isEmpty(); });
}

void HtmlTable::writeColumnGroups() {
    if (!hasGroups())
        return;
    for (const ColumnRun& run : columnRuns(m_table)) {
        const HtmlElement group(m_out, "colgroup", {{"span", QString::number(run.count)}});
    }
}

void HtmlTable::writeHeader() {
    const HtmlElement head(m_out, "thead");
    const QList<ColumnRun> runs = columnRuns(m_table);
    if (!hasGroups()) {
        const HtmlElement row(m_out, "tr");
        for (qsizetype i = 0; i < m_table.columns.size(); ++i)
            writeColumnTitle(i, {});
        return;
    }
    {
        const HtmlElement groups(m_out, "tr");
        for (const ColumnRun& run : runs) {
            if (run.title.isEmpty())
                writeColumnTitle(run.first, QStringLiteral("2"));
            else
                m_out.element("th", run.title,
                              {{"class", QStringLiteral("over")},
                               {"scope", QStringLiteral("colgroup")},
                               {"colspan", QString::number(run.count)}});
        }
    }
    const HtmlElement titles(m_out, "tr");
    for (const ColumnRun& run : runs) {
        for (qsizetype i = run.first; i < run.first + run.count && !run.title.isEmpty(); ++i)
            writeColumnTitle(i, {});
    }
}

void HtmlTable::writeColumnTitle(qsizetype index, const QString& rowSpan) {
    const ReportColumn& column = m_table.columns[index];
    if (column.title.isEmpty()) { // a header without text would only be read as "empty"
        m_out.element("td", {}, {{"rowspan", rowSpan}});
        return;
    }
    const QString order = column.kind == ColumnKind::Text ? QStringLiteral("text") : QStringLiteral("number");
    m_out.element("th", column.title,
                  {{"class", isNumeric(column) ? QStringLiteral("number") : QString()},
                   {"scope", QStringLiteral("col")},
                   {"rowspan", rowSpan},
                   {"data-sort", m_sortable ? order : QString()},
                   {"data-column", m_sortable ? QString::number(index) : QString()}});
}

void HtmlTable::writeBodies() {
    qsizetype row = 0;
    while (row < m_table.rows.size()) {
        const bool summary = m_table.rows[row].kind == RowKind::Summary;
        const HtmlElement body(m_out, "tbody", {{"class", summary ? QStringLiteral("summary") : QString()}});
        const qsizetype first = row;
        for (; row < m_table.rows.size(); ++row) {
            const ReportRow& each = m_table.rows[row];
            if ((each.kind == RowKind::Subheading && row > first) || (each.kind == RowKind::Summary) != summary)
                break;
            writeRow(each);
        }
    }
}

void HtmlTable::writeRow(const ReportRow& row) {
    const HtmlElement element(m_out, "tr");
    if (row.kind == RowKind::Subheading) {
        writeSubheading(row);
        return;
    }
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        writeCell(row, i);
}

void HtmlTable::writeSubheading(const ReportRow& row) {
    const QString text = row.cells.isEmpty() ? QString() : shownText(row.cells[0], m_table.columns[0], m_locale);
    m_out.element("th", text,
                  {{"class", QStringLiteral("subheading")},
                   {"scope", QStringLiteral("rowgroup")},
                   {"colspan", QString::number(m_table.columns.size())}});
}

QString HtmlTable::cellClasses(const ReportCell& cell, qsizetype index) const {
    const ReportColumn& column = m_table.columns[index];
    QStringList classes;
    if (m_grid && isHeatCell(column, cell))
        classes = {QStringLiteral("heat"), htmlCellLook(cell, column, m_locale).classes};
    else if (isNumeric(column) && isFigure(cell))
        classes.append(QStringLiteral("number"));
    else if (std::holds_alternative<OpenValue>(cell.value) && !isHeatCell(column, cell))
        classes.append(QStringLiteral("quiet"));
    else if (std::holds_alternative<WritingSpace>(cell.value))
        classes.append(QStringLiteral("writing"));
    if (m_prose[index])
        classes.append(QStringLiteral("prose"));
    return joined(classes);
}

/// What a number lacks to be as long behind its mark as the others in its column; takes room there, and is never text.
QString HtmlTable::padding(const ReportCell& cell, qsizetype index) const {
    if (!isNumeric(m_table.columns[index]) || !isFigure(cell))
        return {};
    const int has = fractionDigits(shownText(cell, m_table.columns[index], m_locale), m_locale);
    if (has == m_fractions[index])
        return {};
    const QString digits(m_fractions[index] - has, QLatin1Char('0'));
    return has > 0 ? digits : m_locale.decimalPoint() + digits;
}

void HtmlTable::writeCell(const ReportRow& row, qsizetype index) {
    const ReportCell& cell = row.cells[index];
    const bool named = index == m_rowTitle && !shownText(cell, m_table.columns[index], m_locale).isEmpty();
    const HtmlElement element(m_out, named ? "th" : "td",
                              {{"class", cellClasses(cell, index)},
                               {"scope", named ? QStringLiteral("row") : QString()},
                               {"data-key", m_sortable ? sortKey(cell) : QString()},
                               {"data-pad", padding(cell, index)}});
    writeCellContent(cell, index);
    if (!cell.note.isEmpty())
        m_out.element("small", cell.note);
}

void HtmlTable::writeCellContent(const ReportCell& cell, qsizetype index) {
    const ReportColumn& column = m_table.columns[index];
    if (!isHeatCell(column, cell)) {
        m_out.text(shownText(cell, column, m_locale));
        return;
    }
    const HtmlCellLook look = htmlCellLook(cell, column, m_locale);
    if (m_grid) {
        writeCellLook(m_out, look);
        return;
    }
    const HtmlElement swatch(m_out, "span", {{"class", QLatin1String("swatch ") + look.classes}});
    writeCellLook(m_out, look);
}

} // namespace ks
