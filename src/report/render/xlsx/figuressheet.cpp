#include "report/render/xlsx/figuressheet.h"

#include "domain/scoretext.h"
#include "report/render/celltext.h"
#include "report/render/page/columnplan.h"
#include "report/render/xlsx/sheetpage.h"
#include "report/render/xlsx/sheetstring.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FiguresSheet)
};

enum Column { Row, Title, Kind, Low, Middle, High, Words, columnCount };

QString kindName(ScoreKind kind) {
    switch (kind) {
    case ScoreKind::Exact:
        return Texts::tr("Exact");
    case ScoreKind::Between:
        return Texts::tr("Between");
    case ScoreKind::Approximate:
        return Texts::tr("Approximate");
    case ScoreKind::Unscored:
        return Texts::tr("Without a level");
    case ScoreKind::Missing:
        return Texts::tr("Not handed in");
    case ScoreKind::NotApplicable:
        return Texts::tr("Not applicable");
    }
    return {};
}

/// What the figures do not say: the wording of the source, and in full what stands short on the other sheet.
QString inWords(const ReportCell& cell, const Score& score, const QLocale& locale) {
    if (score.kind() != ScoreKind::Exact)
        return fullScoreText(cell, score, locale);
    return saysMore(cell.wording, score) ? cell.wording : QString();
}

SheetStyle numberStyle() {
    SheetStyle style;
    style.align = SheetAlign::Right;
    style.indent = 1;
    return style;
}

QByteArray label(const QString& text) {
    const QByteArrayList pieces = sheetStrings(text);
    return pieces.isEmpty() ? QByteArray() : pieces.first();
}

/// Writes the list. Titles and kinds are encoded once: a large round repeats them thousands of times.
class Figures {
public:
    Figures(SheetWriter& sheet, SheetFormats& formats, const SheetContext& context, const ReportTable& table)
        : m_sheet(sheet),
          m_context(context),
          m_table(table),
          m_text(formats.text({})),
          m_number(formats.of(numberStyle())) {
        for (const ReportColumn& column : table.columns)
            m_titles.append(label(column.title));
        for (const ScoreKind kind : allScoreKinds())
            m_kinds.append(label(kindName(kind)));
        writeHeader(formats);
    }

    void write() {
        for (const ReportRow& row : m_table.rows) {
            const QString name = row.cells.isEmpty() || row.kind == RowKind::Subheading
                                     ? QString()
                                     : shownText(row.cells[0], m_table.columns[0], m_context.locale);
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                if (m_table.columns[i].kind == ColumnKind::Score)
                    writeCell(row.cells[i], name, m_titles[i]);
            }
        }
    }
    int lastRow() const { return m_row - 1; }

private:
    void writeHeader(SheetFormats& formats) {
        SheetStyle style;
        style.bold = true;
        style.edge = SheetEdge::RuleBelow;
        const QString rows = m_table.columns.isEmpty() ? QString() : m_table.columns[0].title;
        const std::array<QString, columnCount> titles = {rows,
                                                         isGrid(m_table) ? Texts::tr("Theme") : Texts::tr("Column"),
                                                         Texts::tr("Kind"),
                                                         Texts::tr("Low"),
                                                         Texts::tr("Middle"),
                                                         Texts::tr("High"),
                                                         Texts::tr("In words")};
        for (int column = 0; column < columnCount; ++column) {
            style.align = column >= Low && column <= High ? SheetAlign::Right : SheetAlign::Left;
            style.indent = style.align == SheetAlign::Right ? 1 : 0;
            m_sheet.text(0, column, titles[static_cast<std::size_t>(column)], formats.text(style));
        }
    }

    void writeCell(const ReportCell& cell, const QString& name, const QByteArray& title) {
        const auto* score = std::get_if<Score>(&cell.value);
        if (!score && !std::holds_alternative<OpenValue>(cell.value))
            return;
        m_sheet.text(m_row, Row, name, m_text);
        m_sheet.label(m_row, Title, title, m_text.usual);
        if (score)
            writeScore(cell, *score);
        else
            m_sheet.text(m_row, Kind, openText(), m_text);
        ++m_row;
    }

    void writeScore(const ReportCell& cell, const Score& score) {
        m_sheet.label(m_row, Kind, m_kinds[static_cast<int>(score.kind())], m_text.usual);
        if (score.hasValue()) {
            m_sheet.number(m_row, Low, score.low()->toDouble(), m_number);
            m_sheet.number(m_row, Middle, *score.midpoint(), m_number);
            m_sheet.number(m_row, High, score.high()->toDouble(), m_number);
        }
        const QString words = inWords(cell, score, m_context.locale);
        if (!words.isEmpty())
            m_sheet.text(m_row, Words, words, m_text);
    }

    SheetWriter& m_sheet;
    const SheetContext& m_context;
    const ReportTable& m_table;
    TextFormats m_text;
    lxw_format* m_number;
    QByteArrayList m_titles;
    QByteArrayList m_kinds;
    int m_row = 1;
};

double widestTitle(const ReportTable& table) {
    qsizetype widest = 0;
    for (const ReportColumn& column : table.columns)
        widest = std::max(widest, column.kind == ColumnKind::Score ? column.title.size() : 0);
    return static_cast<double>(widest);
}

void setWidths(SheetWriter& sheet, const ReportTable& table, double nameWidth) {
    sheet.columnWidth(Row, std::max(nameWidth, 12.0) + 2);
    sheet.columnWidth(Title, std::min(widestTitle(table) + 3, 40.0));
    sheet.columnWidth(Kind, 17);
    for (const int column : {Low, Middle, High})
        sheet.columnWidth(column, 11);
    sheet.columnWidth(Words, 50);
}

} // namespace

bool hasScores(const ReportTable& table) {
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const ReportRow& row) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (table.columns[i].kind == ColumnKind::Score && std::holds_alternative<Score>(row.cells[i].value))
                return true;
        }
        return false;
    });
}

void writeFigures(WorkbookWriter& book, const SheetContext& context, const PlannedTable& planned, double nameWidth) {
    SheetWriter& sheet = book.addSheet(planned.figuresName);
    Figures figures(sheet, book.formats(), context, planned.table);
    figures.write();
    setWidths(sheet, planned.table, nameWidth);
    SheetPage page;
    page.section = planned.section;
    page.lastRow = figures.lastRow();
    page.lastColumn = columnCount - 1;
    page.headerRow = 0;
    setUpPage(sheet, context.document, page);
    if (sheet.handle())
        sheet.keep(
            worksheet_autofilter(sheet.handle(), 0, 0, static_cast<lxw_row_t>(figures.lastRow()), columnCount - 1));
}

} // namespace ks
