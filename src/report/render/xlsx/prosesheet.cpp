#include "report/render/xlsx/prosesheet.h"

#include "report/render/celltext.h"
#include "report/render/page/pagestyle.h"
#include "report/render/xlsx/sheetmeasure.h"
#include "report/render/xlsx/sheetpage.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ProseSheet)
};

constexpr double proseWidth = 95; ///< in characters: one line of running text on A4

SheetStyle bodyStyle(int indent = 0) {
    return textStyle(11, false, pageStyle::ink, indent);
}

SheetStyle noteStyle(int indent = 0) {
    return textStyle(9, false, pageStyle::quiet, indent);
}

SheetStyle headingStyle(int level) {
    constexpr int sizes[] = {18, 14, 12};
    return textStyle(sizes[std::clamp(level, 1, 3) - 1], true, pageStyle::ink);
}

SheetStyle paragraphStyle(ParagraphStyle kind) {
    SheetStyle style = bodyStyle();
    switch (kind) {
    case ParagraphStyle::Body:
        break;
    case ParagraphStyle::Lead:
        style.size = 12;
        break;
    case ParagraphStyle::Note:
        style = noteStyle();
        break;
    case ParagraphStyle::Quote:
        style.italic = true;
        style.indent = 2;
        break;
    case ParagraphStyle::Open:
        style.italic = true;
        style.colour = pageStyle::quiet.rgb();
        break;
    }
    return style;
}

/// Goes through the blocks of a document and writes what each of them says.
class Prose {
public:
    Prose(SheetWriter& sheet, SheetFormats& formats, const SheetContext& context, const QList<PlannedTable>& tables)
        : m_sheet(sheet), m_formats(formats), m_context(context), m_tables(tables) {}

    void write() {
        const ReportDocument& document = m_context.document;
        if (document.cover)
            writeCover(*document.cover);
        if (document.contentsList)
            writeContents();
        for (const ReportBlock& block : document.blocks)
            std::visit(*this, block);
    }
    int lastRow() const { return std::max(m_row - 1, 0); }

    void operator()(const ReportHeading& heading) {
        gap();
        line(heading.text, headingStyle(heading.level));
    }
    void operator()(const ReportParagraph& paragraph) { line(paragraph.text, paragraphStyle(paragraph.style)); }
    void operator()(const ReportList& list) {
        int number = 0;
        for (const ReportListItem& item : list.items) {
            ++number;
            const QString mark = list.ordered ? QString::number(number) + QLatin1Char('.') : QString(QChar(0x2022));
            line(mark + QLatin1Char(' ') + item.text, bodyStyle(1));
            for (const QString& detail : item.details)
                line(QChar(0x2013) + QStringLiteral(" ") + detail, bodyStyle(3));
            line(item.note, noteStyle(3));
        }
    }
    void operator()(const ReportTable&) { writePlace(); }
    void operator()(const ReportPicture& picture) {
        writePlace();
        line(picture.description, noteStyle());
    }

private:
    void gap() {
        if (m_row > 0)
            ++m_row;
    }

    void line(const QString& text, const SheetStyle& style) {
        if (text.isEmpty())
            return;
        for (const QString& piece : sheetMeasure::pieces(text, proseWidth, style)) {
            const int lines = sheetMeasure::lines(piece, proseWidth, style);
            m_sheet.rowHeight(m_row, sheetMeasure::height(lines, style) + 3);
            m_sheet.text(m_row++, 0, piece, m_formats.text(style));
        }
    }

    static QString placeOf(const PlannedTable& planned) {
        return Texts::tr("%1: see the sheet “%2”").arg(numberedTitle(planned.table), planned.name);
    }

    void writePlace() {
        SheetStyle style = bodyStyle();
        style.bold = true;
        style.colour = pageStyle::quiet.rgb();
        if (m_next < m_tables.size())
            line(placeOf(m_tables[m_next++]), style);
    }

    void writeCover(const ReportCover& cover) {
        line(cover.title, textStyle(20, true, pageStyle::ink));
        line(cover.subtitle, textStyle(14, false, pageStyle::quiet));
        gap();
        for (const QString& each : cover.lines)
            line(each, bodyStyle());
        line(cover.note, noteStyle());
    }

    void writeContents() {
        gap();
        line(Texts::tr("Contents"), headingStyle(2));
        qsizetype next = 0;
        for (const ReportBlock& block : m_context.document.blocks) {
            if (const auto* heading = std::get_if<ReportHeading>(&block))
                line(heading->text, bodyStyle(std::clamp(heading->level, 1, 3) - 1));
            else if (std::holds_alternative<ReportTable>(block) || std::holds_alternative<ReportPicture>(block))
                line(placeOf(m_tables[next++]), noteStyle(3));
        }
    }

    SheetWriter& m_sheet;
    SheetFormats& m_formats;
    const SheetContext& m_context;
    const QList<PlannedTable>& m_tables; ///< in the order of the blocks
    qsizetype m_next = 0;                ///< the table whose place comes next
    int m_row = 0;
};

} // namespace

bool hasProse(const ReportDocument& document) {
    const auto isProse = [](const ReportBlock& block) {
        return !std::holds_alternative<ReportTable>(block) && !std::holds_alternative<ReportPicture>(block);
    };
    return document.cover || document.contentsList ||
           std::any_of(document.blocks.begin(), document.blocks.end(), isProse);
}

void writeProse(WorkbookWriter& book, const SheetContext& context, const QString& name,
                const QList<PlannedTable>& tables) {
    SheetWriter& sheet = book.addSheet(name);
    sheet.columnWidth(0, proseWidth);
    Prose prose(sheet, book.formats(), context, tables);
    prose.write();
    SheetPage page;
    page.section = context.document.roundName;
    page.lastRow = prose.lastRow();
    setUpPage(sheet, context.document, page);
    if (sheet.handle())
        worksheet_gridlines(sheet.handle(), LXW_HIDE_ALL_GRIDLINES);
}

} // namespace ks
